import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/connect/kinds/file-sample-files.ts';
import type { Expectation, Need, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import { readCatalogue } from '../../../src/dossier/catalogue/read-catalogue.ts';
import { tableOf } from '../../../src/dossier/catalogue/table-rows.ts';
import { validate } from '../../../src/dossier/catalogue/validate.ts';
import type { Accuracy, PartialDate } from '../../../src/generated/model.ts';

/** Words as people write them, and as they come: quotes, commas, line ends, semicolons, letters in two codings. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll('\r', '').normalize('NFC').trim())
  .filter((text) => text !== '' && text === text.normalize('NFC').trim());
const text = fc.record({ vi: words, en: words });
const count = fc.integer({ min: 1, max: 999 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const roleNames = ['husband', 'wife', 'child', 'deceased'] as const;
const details = ['residence.from', 'residence.to', 'death.on'] as const;
const basisIds = ['NQ66.7', 'ND07', 'TT04'] as const;
const anyBasis = fc.constantFrom(...basisIds);
const anyPerson = fc.constantFrom(...roleNames, 'owner');
const day = fc.constantFrom(...(['2024-02-29', '2025-01-09', '2026-12-31'] as PartialDate[]));
const anyTime = fc.oneof(day, fc.constantFrom(...details));

const basis = fc
  .record({
    document: words,
    article: maybe(words),
    title: text,
    status: fc.constantFrom('PROPOSED' as const, 'PILOT' as const, 'IN_FORCE' as const),
    days: maybe(fc.tuple(maybe(day), maybe(day))),
    daysWithoutAnswer: maybe(count),
  })
  .map(({ days, status, ...rest }) => {
    const [a, b] = status === 'PROPOSED' ? [null, null] : (days ?? [null, null]);
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { ...rest, status, from, to };
  });

const tolerates = fc.record({
  partial: fc.boolean(),
  uncovered: fc.boolean(),
  stale: fc.boolean(),
  lastKnown: fc.boolean(),
  lowerAuthority: fc.uniqueArray(
    fc.constantFrom<Accuracy>('CONFIRMED', 'CORROBORATED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNASSESSED'),
  ),
});

/** A field with what can be expected of it, and whether it is asked as of a day or over a time. */
const asked: fc.Arbitrary<Pick<Need, 'field' | 'at' | 'over' | 'expects'>> = fc.oneof(
  of('fullName', maybe(fc.uniqueArray(words.filter(isWord), { minLength: 1, maxLength: 3 }).map((is) => ({ is })))),
  of('lifeStatus', fc.constant({ is: ['DECEASED'] })),
  of(
    'dateOfBirth',
    maybe(
      fc
        .constantFrom({ from: 6, below: 14 }, { from: 75, below: null }, { from: null, below: 6 })
        .map((age) => ({ age })),
    ),
  ),
  of(
    'mother',
    fc.constantFrom(...roleNames, 'owner').map((links) => ({ links })),
  ),
  of('marriages', fc.constantFrom({ items: 'NONE' as const }, { items: 'SOME' as const }, { links: 'wife' })),
  of('household.address', fc.constant({ province: '79' }), { at: maybe(anyTime) }),
  of('permanentResidence', maybe(fc.constant({ province: '01' })), { at: maybe(anyTime) }),
  of('maritalStatus', maybe(fc.constant({ is: ['NEVER_MARRIED', 'WIDOWED'] })), {
    over: maybe(
      fc.oneof(
        fc.record({ from: fc.constantFrom('residence.from'), to: maybe(anyTime) }),
        fc.record({ from: fc.constant(null), to: anyTime }),
      ),
    ),
  }),
);
function of(
  field: string,
  expects: fc.Arbitrary<Expectation | null>,
  times: { at?: fc.Arbitrary<Need['at']>; over?: fc.Arbitrary<Need['over']> } = {},
) {
  const none = fc.constant(null);
  return fc.record({ field: fc.constant(field), expects, at: times.at ?? none, over: times.over ?? none });
}
/** Values are divided by `|`, and trimmed. */
function isWord(text: string): boolean {
  return !text.includes('|');
}

const need: fc.Arbitrary<Need> = fc
  .record({
    of: anyPerson,
    asked,
    tolerates,
    shortfall: fc.constantFrom('PAPER' as const, 'WAIVER' as const, 'RECORD_ONLY' as const),
    basis: anyBasis,
  })
  .map(({ asked, basis, ...rest }) => ({ ...rest, ...asked, basis: rest.shortfall === 'WAIVER' ? basis : null }));

const procedure: fc.Arbitrary<Procedure> = fc
  .record({
    code: fc.stringMatching(/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?$/),
    name: text,
    level: fc.constantFrom('PROVINCE' as const, 'COMMUNE' as const),
    department: text,
    timeLimit: fc.record({
      workingDays: count,
      pausesFor: fc.uniqueArray(fc.constantFrom('CITIZEN' as const, 'REGISTRAR' as const)),
      waitsForRegisters: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    }),
    roles: fc.tuple(
      ...roleNames.map((role) =>
        fc.record({ role: fc.constant(role), name: text, required: fc.boolean(), several: fc.boolean() }),
      ),
    ),
    details: fc.tuple(
      ...details.map((name) =>
        fc.record({ name: fc.constant(name), title: text, type: fc.constant('DAY' as const), required: fc.boolean() }),
      ),
    ),
    representation: fc.oneof(
      fc.constant('NONE' as const),
      fc.uniqueArray(
        fc.record({
          relation: fc.constantFrom('PARENT' as const, 'SPOUSE' as const, 'GUARDIAN' as const),
          of: anyPerson,
          ageBelow: maybe(count),
          basis: anyBasis,
        }),
        { selector: ({ relation, of }) => `${relation} ${of}`, maxLength: 4 },
      ),
    ),
    bases: fc.tuple(...basisIds.map((id) => basis.map((rest) => ({ id, ...rest })))),
    offersProposedBases: fc.boolean(),
    components: fc.uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Z]{1,3}(-[A-Z0-9]{1,3})?$/),
        name: text,
        onlyWith: maybe(fc.constantFrom(...roleNames)),
        basis: maybe(anyBasis),
        anyOf: fc.array(fc.array(need, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: 4 },
    ),
    remark: maybe(text),
  })
  .chain((each) =>
    fc.boolean().map((isCountersigned) => (isCountersigned ? { ...each, countersignedWaivers: true as const } : each)),
  )
  .chain((each) =>
    maybe(fc.integer({ min: 1, max: 100 })).map((years) =>
      years === null ? each : { ...each, retentionYears: years },
    ),
  );

test('what was written is read back the same, whatever the procedures are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(procedure, { selector: ({ code }) => code, minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\r\n'),
      (procedures, lineEnd) => {
        for (const each of procedures) expect(validate(each)).toEqual([]);
        const csv = csvOf(tableOf(procedures), ',', lineEnd);
        expect(readCatalogue(csv)).toEqual({ procedures, refused: [], lines: [] });
      },
    ),
    { numRuns: 200 },
  );
});
