import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalBasis } from '../../../src/dossier/catalogue/procedure.ts';
import type { WaiverAsked } from '../../../src/waiver/terms/asked.ts';
import { shortFlags, standingOn } from '../../../src/waiver/terms/flags.ts';
import { ASSESSMENT_GOOD_MS, effectOf, isTooOld, refusalsOf, type Terms } from '../../../src/waiver/terms/terms.ts';
import { assessed } from '../../dossier/life/procedure.ts';
import { asked, assessmentWith, component, inForce, need, procedure, procedureWith, proposed, terms } from './case.ts';

const codes = (ask: Partial<WaiverAsked>, on: Partial<Terms> = {}) =>
  refusalsOf({ ...asked, ...ask }, { ...terms, ...on }).map(({ refused }) => refused);

describe('a record of basis', () => {
  it('is not refused where nothing speaks against it', () => {
    expect(refusalsOf(asked, terms)).toEqual([]);
    expect(effectOf(asked, terms)).toBe('EXEMPTION_BASIS_INVOKED');
    expect(codes({}, { componentState: 'REGISTRAR_ASKED' })).toEqual([]);
  });

  it.each<[string, Partial<WaiverAsked>, Partial<Terms>]>([
    ['CLOCK_SKEW', {}, { storeNow: new Date('2026-11-23T02:10:02.001Z') }],
    ['CLOCK_SKEW', {}, { storeNow: new Date('2026-11-23T02:09:57.999Z') }],
    ['ASSESSMENT_SUPERSEDED', {}, { isLatest: false }],
    ['ASSESSMENT_NOT_SHOWN', {}, { shownAt: null }],
    ['PROCEDURE_CHANGED', {}, { version: 2 }],
    ['SUBMITTER_NOT_SETTLED', {}, { isSubmitterSettled: false }],
    ['COMPONENT_UNKNOWN', { component: 'XX' }, {}],
    ['COMPONENT_ALREADY_DECIDED', {}, { componentState: 'ACCEPTED' }],
    ['COMPONENT_ALREADY_DECIDED', {}, { componentState: 'REQUESTED' }],
    ['COMPONENT_ALREADY_DECIDED', {}, { isCovered: true }],
    ['NOTHING_TO_WAIVE', {}, { assessment: assessmentWith(assessed('KT', 'REPLACED')) }],
    ['BASIS_UNKNOWN', { bases: ['DX'] }, {}],
    ['BASIS_UNKNOWN', { bases: ['nothing of this name'] }, {}],
    ['OWN_WORDS_REQUIRED', { reason: 'OTHER' }, {}],
    ['TEXT_TOO_LONG', { ownWords: 'x'.repeat(2_001) }, {}],
    ['TEXT_MALFORMED', { ownWords: '         ' }, {}],
    ['TEXT_MALFORMED', { ownWords: 'nửa ký tự \ud800 trong lời' }, {}],
    ['TEXT_MALFORMED', { ownWords: 'ký tự điều khiển \u0007' }, {}],
    ['TEXT_TOO_LONG', { checks: [{ kind: 'OTHER', note: 'x'.repeat(501) }] }, {}],
    ['TOO_MANY_CHECKS', { checks: Array.from({ length: 11 }, () => ({ kind: 'OTHER', note: null }) as const) }, {}],
    ['VALIDITY_MALFORMED', { validUntil: '2026-11-22' }, {}],
    ['VALIDITY_MALFORMED', { validUntil: '2026-11' }, {}],
    ['VALIDITY_MALFORMED', { validUntil: '2027-11-25' }, {}],
    ['FLAG_NOT_ACKNOWLEDGED', { acknowledged: asked.acknowledged.slice(1) }, {}],
    [
      'ACKNOWLEDGED_UNKNOWN',
      { acknowledged: [...asked.acknowledged, { code: 'VALUE_STALE', role: 'owner', field: 'residence' }] },
      {},
    ],
  ])('%s', (code, ask, on) => {
    expect(codes(ask, on)).toEqual([code]);
  });

  it('says which flag was not acknowledged, and which is none to proceed on', () => {
    expect(refusalsOf({ ...asked, acknowledged: [] }, terms)).toMatchObject([
      { concerns: ['NOT_IN_SCOPE deceased NOT_IN_SCOPE', 'NOT_COVERED deceased NOT_COVERED'] },
    ]);
    const paper = procedureWith([inForce], [need('NOT_IN_SCOPE', 'TT04'), need('NOT_COVERED', null)]);
    expect(refusalsOf(asked, { ...terms, procedure: paper })).toMatchObject([
      { refused: 'FLAG_NOT_WAIVABLE', concerns: ['NOT_COVERED deceased NOT_COVERED'] },
    ]);
  });

  it('is never possible where there is nobody whose data it is, or the data says the contrary', () => {
    for (const code of ['SUBJECT_NOT_IDENTIFIED', 'NOT_AS_EXPECTED'] as const) {
      const short = assessed('KT', 'REPLACEABLE_WITH_WAIVER', [code, 'x']);
      const one = procedureWith([inForce], [need(code, 'TT04')]);
      const ask = { acknowledged: [{ code, role: 'deceased', field: code }], bases: [] };
      expect(codes(ask, { assessment: assessmentWith(short), procedure: one })).toEqual(['FLAG_NOT_WAIVABLE']);
    }
  });

  it('is only possible where the assessment offers it', () => {
    const needed = { ...component, outcome: 'PAPER_NEEDED', nextSteps: ['REQUEST_PAPER'] } as const;
    expect(codes({}, { assessment: assessmentWith(needed) })).toEqual(['FLAG_NOT_WAIVABLE']);
    const waiting = { ...component, outcome: 'WAIT', nextSteps: ['WAIT'] } as const;
    expect(codes({}, { assessment: assessmentWith(waiting) })).toEqual(['FLAG_NOT_WAIVABLE']);
  });

  it('finds the need of a numbered role and of a field asked as of a day', () => {
    const [cause] = component.causes;
    const dated = { ...component, causes: [{ ...cause, of: 'deceased 2', field: 'NOT_IN_SCOPE(at:2026-01-01)' }] };
    expect(shortFlags(dated as typeof component, procedure)[0]?.bases).toEqual([inForce]);
  });

  it('is too old a day after the assessment, which only its preparation asks', () => {
    const at = Date.parse(terms.assessment.at);
    expect(isTooOld({ ...terms, now: new Date(at + ASSESSMENT_GOOD_MS) })).toBe(false);
    expect(isTooOld({ ...terms, now: new Date(at + ASSESSMENT_GOOD_MS + 1) })).toBe(true);
  });
});

describe('a legal basis', () => {
  const until: LegalBasis = { ...inForce, from: '2026-11-01', to: '2026-11-23' } as LegalBasis;
  const both = [need('NOT_IN_SCOPE', 'TT04'), need('NOT_COVERED', 'TT04')];
  const on = (basis: LegalBasis, more: Partial<Terms> = {}) => ({
    procedure: procedureWith([basis, proposed], both),
    ...more,
  });

  it('holds from its first day to its last, in Viet Nam', () => {
    expect(codes({}, on(until, { today: '2026-11-23' }))).toEqual([]);
    expect(codes({}, on(until, { today: '2026-11-24' }))).toEqual(['BASIS_NOT_IN_FORCE']);
    expect(codes({}, on(until, { today: '2026-10-31' }))).toEqual(['BASIS_NOT_IN_FORCE']);
    // Without naming it nothing is left to proceed on.
    expect(codes({ bases: [] }, on(until, { today: '2026-11-24' }))).toEqual(['FLAG_NOT_WAIVABLE']);
    expect(codes({ validUntil: '2026-11-24' }, on(until))).toEqual(['VALIDITY_MALFORMED']);
    expect(codes({ validUntil: '2026-11-23' }, on(until))).toEqual([]);
  });

  it('that gives a registrar days to answer holds once they are over', () => {
    const silent = { ...inForce, daysWithoutAnswer: 20 };
    expect(codes({}, on(silent, { daysWithoutAnswer: null }))).toEqual(['BASIS_TOO_EARLY']);
    expect(codes({}, on(silent, { daysWithoutAnswer: 19 }))).toEqual(['BASIS_TOO_EARLY']);
    expect(codes({}, on(silent, { daysWithoutAnswer: 20 }))).toEqual([]);
  });

  it('that is only proposed leaves an acknowledgement, whether it is named or not', () => {
    const both = [need('NOT_IN_SCOPE', 'DX'), need('NOT_COVERED', 'DX')];
    const only = { procedure: procedureWith([proposed], both) };
    for (const bases of [[], ['DX']]) {
      expect(codes({ bases }, only)).toEqual([]);
      expect(effectOf({ ...asked, bases }, { ...terms, ...only })).toBe('ACKNOWLEDGEMENT');
    }
    const unoffered = { procedure: { ...only.procedure, offersProposedBases: false } };
    expect(codes({ bases: [] }, unoffered)).toEqual(['FLAG_NOT_WAIVABLE']);
  });

  it('has to be named and in force for every flag, or nothing is invoked', () => {
    const mixed = procedureWith([inForce, proposed], [need('NOT_IN_SCOPE', 'TT04'), need('NOT_COVERED', 'DX')]);
    const bases = ['TT04', 'DX'];
    expect(refusalsOf({ ...asked, bases }, { ...terms, procedure: mixed })).toEqual([]);
    expect(effectOf({ ...asked, bases }, { ...terms, procedure: mixed })).toBe('ACKNOWLEDGEMENT');
    expect(effectOf({ ...asked, bases: [] }, terms)).toBe('ACKNOWLEDGEMENT');
  });

  it('is never invoked unless it is in force that day, whatever the bases are', () => {
    const day = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24');
    const basis = fc.record({
      status: fc.constantFrom('PROPOSED', 'PILOT', 'IN_FORCE'),
      from: fc.option(day),
      to: fc.option(day),
      daysWithoutAnswer: fc.option(fc.constantFrom(1, 20)),
    });
    fc.assert(
      fc.property(basis, day, fc.option(fc.constantFrom(0, 5, 30)), fc.boolean(), (given, today, days, isNamed) => {
        const law = { ...inForce, ...given } as LegalBasis;
        const at = { ...terms, today, daysWithoutAnswer: days, procedure: procedureWith([law], both) };
        const effect = effectOf({ ...asked, bases: isNamed ? ['TT04'] : [] }, at);
        const holds = isNamed && standingOn(law, today, days) === 'IN_FORCE';
        return effect === (holds ? 'EXEMPTION_BASIS_INVOKED' : 'ACKNOWLEDGEMENT');
      }),
    );
  });
});
