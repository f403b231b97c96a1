import type { AssessedClaim, AssessedFact } from '../../../src/dossier/assess/assessment.ts';
import type { Deciding, NeededFact } from '../../../src/dossier/assess/decide-component.ts';
import type { ReadFact } from '../../../src/dossier/assess/shortfall.ts';
import { need } from '../catalogue/marriage.ts';

const text = (words: string) => ({ vi: words, en: words });

export const claim = (more: Partial<AssessedClaim> = {}): AssessedClaim => ({
  register: 'civil-registry',
  about: null,
  authority: 1,
  outcome: 'SERVED',
  raw: 'x',
  text: text('x'),
  absence: null,
  recordRef: 'khai_tu/1',
  recordedAt: null,
  retrievedAt: '2026-11-22T05:00:00.000Z',
  servedFrom: 'REGISTER',
  requestId: 'r-1',
  ...more,
});

export const absent = (absence: AssessedClaim['absence'], more: Partial<AssessedClaim> = {}): AssessedClaim =>
  claim({ outcome: 'ABSENT', raw: null, text: null, recordRef: null, absence, ...more });

/** A value of the register of first authority that nothing supports and nothing contradicts. */
export const fact = (more: Partial<AssessedFact> = {}): AssessedFact => ({
  of: 'deceased',
  field: 'dateOfDeath',
  label: { vi: 'Ngày chết', en: 'Date of death' },
  text: text('x'),
  completeness: 'PRESENT',
  accuracy: 'SINGLE_SOURCE',
  freshness: 'CURRENT',
  wrongPer10000: null,
  basis: 'RULE',
  reasons: [],
  claims: [claim()],
  ...more,
});

export const read = (more: Partial<AssessedFact> = {}, of: Partial<ReadFact> = {}): ReadFact => ({
  fact: fact(more),
  kind: 'VALUE',
  value: 'x',
  ...of,
});

export const needed = (facts: readonly ReadFact[], more: Partial<NeededFact> = {}): NeededFact => ({
  need: need('deceased', 'dateOfDeath'),
  of: 'deceased',
  label: { vi: 'Ngày chết', en: 'Date of death' },
  field: 'dateOfDeath',
  person: 'KNOWN',
  facts,
  isExpected: true,
  ...more,
});

export const deciding = (more: Partial<Deciding> = {}): Deciding => ({
  procedure: { bases: [], offersProposedBases: false },
  today: '2026-11-22',
  isTimeUp: false,
  tryAgainAt: '2026-11-22T05:15:00.000Z',
  daysWithoutAnswer: null,
  title: { person: (of) => ({ vi: of, en: of }), register: (id) => ({ vi: id, en: id }) },
  ...more,
});
