import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedFact } from '../../../src/dossier/assess/assessment.ts';
import { decideComponent, type NeededFact } from '../../../src/dossier/assess/decide-component.ts';
import type { Component, LegalBasis, Tolerance } from '../../../src/dossier/catalogue/procedure.ts';
import type { PartialDate } from '../../../src/generated/model.ts';
import { basis, component, need } from '../catalogue/marriage.ts';
import { absent, claim, deciding, needed, read } from './needed.ts';

const extract = component('KT', { basis: 'QD' });
const law = basis('QD', { document: '3458/QĐ-BTP', from: null });
const withBases = (...bases: LegalBasis[]) => ({ bases: [law, ...bases], offersProposedBases: false });
const good = needed([read()]);
const stale = (shortfall: 'PAPER' | 'WAIVER' | 'RECORD_ONLY', id: string | null = null) =>
  needed([read({ freshness: 'STALE' })], { need: need('deceased', 'dateOfDeath', { shortfall, basis: id }) });
const unavailable = needed([
  read(
    { completeness: 'SOURCE_UNAVAILABLE', accuracy: 'UNASSESSED', text: null, claims: [absent('SOURCE_UNAVAILABLE')] },
    { value: null },
  ),
]);
const decide = (
  sets: readonly (readonly NeededFact[])[] | null,
  more: Parameters<typeof deciding>[0] = {},
  of = extract,
) => decideComponent(of, sets && [sets], deciding({ procedure: withBases(), ...more }));
const codes = ({ causes }: ReturnType<typeof decideComponent>) => causes.map(({ code }) => code);

describe('a component', () => {
  it('is replaced where one set of facts suffices and a law in force says so', () => {
    const assessed = decide([[stale('PAPER')], [good]]);
    expect(assessed).toMatchObject({
      outcome: 'REPLACED',
      outcomeText: { vi: 'Dữ liệu thay được giấy tờ' },
      causes: [],
      bases: [{ id: 'QD', use: 'REPLACES_PAPER', document: '3458/QĐ-BTP' }],
      nextSteps: ['ACCEPT'],
      notice: null,
    });
    expect(assessed.facts).toHaveLength(2);
  });

  it('is not required of a dossier with nobody in its role', () => {
    expect(decide(null)).toMatchObject({ outcome: 'NOT_REQUIRED', causes: [], facts: [], nextSteps: [], bases: [] });
  });

  it('that no data replaces needs the paper', () => {
    const assessed = decide([]);
    expect([assessed.outcome, codes(assessed), assessed.nextSteps]).toEqual([
      'PAPER_NEEDED',
      ['NO_DATA_REPLACES_IT'],
      ['REQUEST_PAPER'],
    ]);
    expect(decide([[]]).outcome).toBe('PAPER_NEEDED');
  });

  it('needs the paper where no law in force lets data replace it, however good the data', () => {
    const day = (text: string) => text as PartialDate;
    const past = decide([[good]], { procedure: { ...withBases(), bases: [{ ...law, to: day('2026-11-21') }] } });
    const future = decide([[good]], { procedure: { ...withBases(), bases: [{ ...law, from: day('2026-11-23') }] } });
    const none = decide([[good]], {}, component('KT'));
    for (const assessed of [past, future, none]) {
      expect([assessed.outcome, codes(assessed), assessed.bases]).toEqual(['PAPER_NEEDED', ['NO_BASIS_IN_FORCE'], []]);
    }
    const lastDay = decide([[good]], { procedure: { ...withBases(), bases: [{ ...law, to: day('2026-11-22') }] } });
    expect(lastDay.outcome).toBe('REPLACED');
  });

  it('with a need that is only recorded is replaced, and the shortfall noted', () => {
    const assessed = decide([[good, stale('RECORD_ONLY')]]);
    expect(assessed.outcome).toBe('REPLACED');
    expect(assessed.causes).toMatchObject([{ code: 'VALUE_STALE', isShort: false }]);
  });

  it('about somebody who is not found, or whose value is another, needs the paper; nobody can waive that', () => {
    const procedure = withBases(basis('TT', { from: null }));
    const waivable = need('deceased', 'lifeStatus', {
      shortfall: 'WAIVER',
      basis: 'TT',
      expects: { is: ['DECEASED'] },
    });
    const unknown = decide([[needed([], { person: 'NOT_IDENTIFIED', need: waivable })]], { procedure });
    const alive = decide([[needed([read()], { need: waivable, isExpected: false })]], { procedure });
    expect([unknown.outcome, codes(unknown)]).toEqual(['PAPER_NEEDED', ['SUBJECT_NOT_IDENTIFIED']]);
    expect([alive.outcome, codes(alive)]).toEqual(['PAPER_NEEDED', ['NOT_AS_EXPECTED']]);
    expect(alive.causes[0]?.text.vi).toBe('Ngày chết của deceased không đúng với điều mà thành phần này cần.');
  });
});

describe('a component about several persons', () => {
  const about = (groups: readonly (readonly (readonly NeededFact[])[])[]) =>
    decideComponent(extract, groups, deciding({ procedure: withBases() })).outcome;

  it('is replaced where one set suffices for each, not the same for all', () => {
    expect(
      about([
        [[stale('PAPER')], [good]],
        [[good], [stale('PAPER')]],
      ]),
    ).toBe('REPLACED');
    expect(about([[[good]], [[stale('PAPER')]]])).toBe('PAPER_NEEDED');
    expect(about([[[good]], [[unavailable]]])).toBe('WAIT');
    expect(about([[[stale('PAPER')]], [[unavailable]]])).toBe('PAPER_NEEDED');
  });
});

describe('a waiver', () => {
  it('is offered where the need names a basis in force that day for proceeding', () => {
    const inForce = basis('TT', { from: null, article: 'Điều 12' });
    const assessed = decide([[good, stale('WAIVER', 'TT')]], { procedure: withBases(inForce) });
    expect(assessed).toMatchObject({
      outcome: 'REPLACEABLE_WITH_WAIVER',
      notice: null,
      bases: [{ id: 'QD' }, { id: 'TT', use: 'WAIVER', article: 'Điều 12' }],
      nextSteps: ['PREPARE_WAIVER', 'CONFIRM_ORIGINAL', 'ASK_REGISTRAR', 'REQUEST_PAPER'],
    });
    const ended = basis('TT', { to: '2026-11-21' as PartialDate });
    expect(decide([[stale('WAIVER', 'TT')]], { procedure: withBases(ended) }).outcome).toBe('PAPER_NEEDED');
    expect(decide([[stale('WAIVER', 'OTHER')]], { procedure: withBases(inForce) }).outcome).toBe('PAPER_NEEDED');
    expect(decide([[stale('PAPER', 'TT')]], { procedure: withBases(inForce) }).outcome).toBe('PAPER_NEEDED');
  });

  it('that rests on the silence of a registrar has to wait for it', () => {
    const procedure = withBases(basis('TT', { from: null, daysWithoutAnswer: 20 }));
    const after = (daysWithoutAnswer: number | null) =>
      decide([[stale('WAIVER', 'TT')]], { procedure, daysWithoutAnswer });
    expect([null, 0, 19, 20].map((days) => after(days).outcome)).toEqual([
      'PAPER_NEEDED',
      'PAPER_NEEDED',
      'PAPER_NEEDED',
      'REPLACEABLE_WITH_WAIVER',
    ]);
  });

  const proposed = basis('DX', { status: 'PROPOSED', from: null });

  it('on a basis that is only proposed is offered last, where the procedure does, with the words that go with it', () => {
    const procedure = { ...withBases(proposed), offersProposedBases: true };
    const assessed = decide([[stale('WAIVER', 'DX')]], { procedure });
    expect(assessed).toMatchObject({
      outcome: 'PAPER_NEEDED',
      notice: { vi: 'Bản ghi này không miễn trừ trách nhiệm; quy định hiện hành yêu cầu bổ sung giấy tờ.' },
      bases: [{ id: 'QD' }, { id: 'DX', status: 'PROPOSED', use: 'WAIVER' }],
    });
    expect(assessed.nextSteps.slice(0, 2)).toEqual(['REQUEST_PAPER', 'ASK_REGISTRAR']);
    expect(assessed.nextSteps.at(-1)).toBe('PREPARE_WAIVER');
    const alone = decide([[good]], { procedure }, component('KT', { basis: 'DX' }));
    expect([alone.outcome, alone.notice === null, alone.nextSteps.at(-1)]).toEqual([
      'PAPER_NEEDED',
      false,
      'PREPARE_WAIVER',
    ]);
  });

  it('on a basis that is only proposed is not offered by other procedures', () => {
    const assessed = decide([[stale('WAIVER', 'DX')]], { procedure: withBases(proposed) });
    expect(assessed).toMatchObject({ outcome: 'PAPER_NEEDED', notice: null, bases: [{ id: 'QD' }] });
    expect(assessed.nextSteps).not.toContain('PREPARE_WAIVER');
  });
});

describe('waiting', () => {
  it('is told where only a register that is down stands in the way, with when it is tried again', () => {
    const assessed = decide([[good, unavailable]]);
    expect(assessed).toMatchObject({
      outcome: 'WAIT',
      tryAgainAt: '2026-11-22T05:15:00.000Z',
      causes: [{ code: 'REGISTER_UNAVAILABLE', isShort: true }],
      nextSteps: ['WAIT', 'ASK_REGISTRAR', 'REQUEST_PAPER'],
    });
    expect(assessed.causes[0]?.text.vi).toContain('chưa tra cứu được civil-registry');
    const who = decide([[needed([], { person: 'UNAVAILABLE' })]]);
    expect([who.outcome, codes(who)]).toEqual(['WAIT', ['REGISTER_UNAVAILABLE']]);
  });

  it('ends when the set share of the time is over', () => {
    const assessed = decide([[good, unavailable]], { isTimeUp: true });
    expect([assessed.outcome, codes(assessed), assessed.tryAgainAt]).toEqual([
      'PAPER_NEEDED',
      ['REGISTER_UNAVAILABLE'],
      null,
    ]);
    expect(assessed.nextSteps).toEqual(['REQUEST_PAPER', 'ASK_REGISTRAR']);
  });

  it('is no use where something else needs the paper', () => {
    expect(decide([[stale('PAPER'), unavailable]]).outcome).toBe('PAPER_NEEDED');
    expect(decide([[stale('PAPER')], [unavailable]]).outcome).toBe('WAIT');
    expect(decide([[good], [unavailable]]).outcome).toBe('REPLACED');
  });

  it('leaves open whether a set has what is looked for', () => {
    const some = need('deceased', 'marriages', { expects: { items: 'SOME' } });
    const none = need('deceased', 'marriages', { expects: { items: 'NONE' } });
    const partly = { completeness: 'PARTIAL', claims: [claim(), absent('SOURCE_UNAVAILABLE')] } as const;
    const item = { entity: 'MarriageRegistration', key: '1' };
    const empty = needed([read(partly, { kind: 'SET', value: [] })], { need: some, isExpected: false });
    const filled = needed([read(partly, { kind: 'SET', value: [item] })], { need: none, isExpected: false });
    expect([decide([[empty]]).outcome, codes(decide([[empty]]))]).toEqual(['WAIT', ['REGISTER_UNAVAILABLE']]);
    expect([decide([[filled]]).outcome, codes(decide([[filled]]))]).toEqual([
      'PAPER_NEEDED',
      ['REGISTER_UNAVAILABLE', 'NOT_AS_EXPECTED'],
    ]);
  });
});

const absences = ['NOT_COVERED', 'NOT_IN_SCOPE', 'WITHHELD', 'NO_RECORD', 'SOURCE_UNAVAILABLE', 'MISSING'] as const;
const accuracies = ['CONFIRMED', 'CORROBORATED', 'SINGLE_SOURCE', 'UNASSESSED', 'CONFLICTING', 'INVALID'] as const;
const someClaim = fc
  .record({
    authority: fc.integer({ min: 1, max: 3 }),
    outcome: fc.constantFrom('SERVED', 'AGREES', 'CONFLICTS', 'INVALID', 'ABSENT' as const),
    absence: fc.constantFrom(...absences),
    servedFrom: fc.constantFrom('REGISTER', 'LAST_KNOWN' as const),
  })
  .map((of) =>
    of.outcome === 'ABSENT' ? absent(of.absence, { authority: of.authority }) : claim({ ...of, absence: null }),
  );
const someFact: fc.Arbitrary<Partial<AssessedFact>> = fc.record({
  completeness: fc.constantFrom('PRESENT', 'PARTIAL', 'UNREADABLE', 'NOT_APPLICABLE', ...absences),
  accuracy: fc.constantFrom(...accuracies),
  freshness: fc.constantFrom('CURRENT', 'STALE', 'UNKNOWN' as const),
  claims: fc.array(someClaim, { maxLength: 4 }),
});
const tolerance: fc.Arbitrary<Tolerance> = fc.record({
  partial: fc.boolean(),
  uncovered: fc.boolean(),
  stale: fc.boolean(),
  lowerAuthority: fc.subarray([...accuracies]),
  lastKnown: fc.boolean(),
});
const someNeeded = fc
  .record({
    facts: fc.array(
      fc.record({
        fact: someFact,
        kind: fc.constantFrom('VALUE', 'LINK', 'SET', 'DERIVED' as const),
        value: fc.constantFrom(null, 'x', []),
      }),
      { maxLength: 2 },
    ),
    tolerates: tolerance,
    shortfall: fc.constantFrom('PAPER', 'WAIVER', 'RECORD_ONLY' as const),
    basis: fc.constantFrom(null, 'TT', 'DX', 'GONE'),
    person: fc.constantFrom('KNOWN', 'KNOWN', 'NOT_IDENTIFIED', 'UNAVAILABLE' as const),
    isExpected: fc.boolean(),
  })
  .map(({ facts, tolerates, shortfall, basis: id, person, isExpected }) =>
    needed(
      facts.map(({ fact, ...of }) => read(fact, of)),
      { need: need('deceased', 'dateOfDeath', { tolerates, shortfall, basis: id }), person, isExpected },
    ),
  );
const someSets = fc.array(fc.array(someNeeded, { maxLength: 3 }), { maxLength: 3 });
const bases = withBases(basis('TT', { from: null }), basis('DX', { status: 'PROPOSED', from: null }));
const circumstances = fc.record({
  isTimeUp: fc.boolean(),
  procedure: fc.boolean().map((offersProposedBases) => ({ ...bases, offersProposedBases })),
});
const components = fc.constantFrom<Component>(extract, component('KT'), component('KT', { basis: 'DX' }));
/** From what removes the paper to what does not. */
const ranks = { REPLACED: 0, NOT_REQUIRED: 0, REPLACEABLE_WITH_WAIVER: 1, WAIT: 1, PAPER_NEEDED: 2 } as const;

describe('whatever was read', () => {
  const runs = { numRuns: 500 };

  it('there is one outcome that agrees with its causes, bases and steps', () => {
    fc.assert(
      fc.property(someSets, circumstances, components, (sets, more, of) => {
        const assessed = decide(sets, more, of);
        const isReplaced = assessed.outcome === 'REPLACED';
        expect(assessed.nextSteps.length).toBeGreaterThan(0);
        expect(assessed.nextSteps.includes('ACCEPT')).toBe(isReplaced);
        expect(assessed.causes.some(({ isShort }) => isShort)).toBe(!isReplaced);
        expect(assessed.tryAgainAt === null).toBe(assessed.outcome !== 'WAIT');
        expect(assessed.notice !== null).toBe(assessed.bases.some(({ status }) => status === 'PROPOSED'));
        if (assessed.outcome === 'REPLACEABLE_WITH_WAIVER')
          expect(assessed.bases.some(({ use, status }) => use === 'WAIVER' && status === 'IN_FORCE')).toBe(true);
      }),
      runs,
    );
  });

  it('nothing is replaced while every set has a need that falls short', () => {
    fc.assert(
      fc.property(someSets, circumstances, (sets, more) => {
        const each = sets.map((set) => decide([set], more));
        const isShort = each.every(({ causes }) => causes.some((cause) => cause.isShort));
        const assessed = decide(sets, more);
        expect(assessed.outcome === 'REPLACED').toBe(!isShort && sets.length > 0);
        // The best of them counts, and another set never makes it worse.
        const best = Math.min(2, ...each.map(({ outcome }) => ranks[outcome]));
        expect(ranks[assessed.outcome]).toBe(best);
      }),
      runs,
    );
  });

  it('worse flags never give a better outcome', () => {
    const worse: readonly ((fact: AssessedFact) => Partial<AssessedFact> | null)[] = [
      ({ accuracy }) => (accuracy === 'CONFIRMED' ? { accuracy: 'CORROBORATED' } : null),
      ({ accuracy }) => (accuracy === 'CORROBORATED' || accuracy === 'SINGLE_SOURCE' ? { accuracy: 'INVALID' } : null),
      ({ freshness }) => (freshness === 'CURRENT' ? { freshness: 'STALE' } : null),
      ({ completeness }) => (completeness === 'PRESENT' ? { completeness: 'PARTIAL' } : null),
      ({ claims }) => ({ claims: claims.map((each) => ({ ...each, servedFrom: 'LAST_KNOWN' })) }),
    ];
    fc.assert(
      fc.property(someSets, circumstances, fc.nat(), fc.nat({ max: worse.length - 1 }), (sets, more, nth, how) => {
        let at = -1;
        const degraded = sets.map((set) =>
          set.map((each) => ({
            ...each,
            facts: each.facts.map((one) => {
              at += 1;
              if (at !== nth % 6) return one;
              return { ...one, fact: { ...one.fact, ...worse[how]?.(one.fact) } };
            }),
          })),
        );
        const tolerant = (all: typeof sets) => all.map((set) => set.map((each) => withDefault(each)));
        const [before, after] = [tolerant(sets), tolerant(degraded)].map((all) => decide(all, more));
        expect(ranks[after?.outcome ?? 'REPLACED']).toBeGreaterThanOrEqual(ranks[before?.outcome ?? 'PAPER_NEEDED']);
      }),
      runs,
    );
  });
});

/** Which accuracies of lower registers are tolerated is the catalogue's to say, in no order; without that. */
function withDefault(each: NeededFact): NeededFact {
  return { ...each, need: { ...each.need, tolerates: { ...each.need.tolerates, lowerAuthority: [] } } };
}
