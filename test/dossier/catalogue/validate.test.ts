import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { faultSentence } from '../../../src/dossier/catalogue/fault.ts';
import { askedAsOf, askedOver } from '../../../src/dossier/catalogue/field-reached.ts';
import type { Component, LegalBasis, Need, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import { validate } from '../../../src/dossier/catalogue/validate.ts';
import type { PartialDate } from '../../../src/generated/model.ts';
import { basis, component, marriage, need } from './marriage.ts';

const english = (procedure: Procedure) => validate(procedure).map((fault) => faultSentence(procedure, fault).en);
const withNeed = (more: Partial<Need>): Procedure => ({
  ...marriage,
  components: [component('KT', { anyOf: [[need('husband', 'fullName', more)]] })],
});
const withComponent = (more: Partial<Component>): Procedure => ({
  ...marriage,
  components: [component('KT', more)],
});
const withBasis = (more: Partial<LegalBasis>): Procedure => ({
  ...marriage,
  bases: [...marriage.bases, basis('NQ', more)],
});
const day = (text: string) => text as PartialDate;

test('a procedure that has something of everything has no fault', () => {
  expect(english(marriage)).toEqual([]);
  expect(english({ ...marriage, code: '1.000894.000.00.00.H29', representation: 'NONE', remark: null })).toEqual([]);
});

describe('every fault says where it is and what to do', () => {
  const text = { vi: 'Tên', en: 'Name' };
  const [husband] = marriage.roles;
  if (!husband) throw new Error('The example has roles.');
  const represents = (more: object): Procedure => ({
    ...marriage,
    representation: [{ relation: 'PARENT', of: 'wife', ageBelow: null, basis: 'ND07', ...more }],
  });
  const cases: readonly (readonly [Procedure, string])[] = [
    [{ ...marriage, code: '1.894' }, '1.894, column procedure: a procedure code looks like 1.001193'],
    [{ ...marriage, name: { vi: '', en: 'x' } }, '1.000894, column name_vi: the Vietnamese text is missing; write it.'],
    [{ ...marriage, name: { vi: 'x', en: ' x' } }, '1.000894, column name_en: the English text is missing; write it.'],
    [{ ...marriage, department: { vi: 'x', en: '' } }, 'column department_en: the English text is missing'],
    [{ ...marriage, remark: { vi: '', en: 'x' } }, 'column remark_vi: the Vietnamese text is missing'],
    [
      { ...marriage, timeLimit: { ...marriage.timeLimit, workingDays: 0 } },
      'column working_days: the time limit is a number of working days, 1 to 999; write 1 for the same day.',
    ],
    [
      { ...marriage, timeLimit: { ...marriage.timeLimit, workingDays: 2.5 } },
      'column working_days: the time limit is a number of working days',
    ],
    [
      { ...marriage, timeLimit: { ...marriage.timeLimit, waitsForRegisters: 50 } },
      'column waits_for_registers: the share of the time limit for which registers are waited for is a number from 0 to 1',
    ],
    [
      { ...marriage, timeLimit: { ...marriage.timeLimit, pausesFor: ['CITIZEN', 'CITIZEN'] } },
      'column pauses_for: write each cause once.',
    ],
    [
      { ...marriage, components: [] },
      'column procedure: the procedure has no component; add a line of the kind component.',
    ],
    [
      { ...marriage, roles: [...marriage.roles, { ...husband, role: 'Người vợ' }] },
      '1.000894, role Người vợ, column id: “Người vợ” is not of the right form; write it like deceased',
    ],
    [
      { ...marriage, roles: [...marriage.roles, { ...husband }] },
      '1.000894, role husband, column id: “husband” is there already in this procedure',
    ],
    [
      { ...marriage, roles: [...marriage.roles, { ...husband, role: 'owner' }] },
      '1.000894, role owner, column id: the owner is there in every procedure; remove this line',
    ],
    [
      { ...marriage, roles: [...marriage.roles, { ...husband, role: 'submitter' }] },
      '1.000894, role submitter, column id: submitter is kept for the one who files',
    ],
    [
      { ...marriage, details: [{ name: 'Ngày', title: text, type: 'DAY', required: false }, ...marriage.details] },
      '1.000894, detail Ngày, column id: “Ngày” is not of the right form; write it like death.on',
    ],
    [
      represents({ of: 'uncle' }),
      'representation PARENT uncle, column of: the procedure has no role “uncle”; add a line',
    ],
    [represents({ basis: 'X' }), 'representation PARENT wife, column basis: the procedure has no legal basis “X”'],
    [represents({ ageBelow: 0 }), 'representation PARENT wife, column age_below: must be a number of years'],
    [
      { ...marriage, representation: [...(marriage.representation as []), ...(represents({}).representation as [])] },
      'representation PARENT wife, column relation: this relation to this role is there already',
    ],
    [withBasis({ document: '' }), '1.000894, legal basis NQ, column document: the document is missing; cite it like'],
    [withBasis({ article: ' ' }), 'legal basis NQ, column article: write the article, or nothing at all.'],
    [withBasis({ title: { vi: 'x', en: '' } }), 'legal basis NQ, column name_en: the English text is missing'],
    [
      withBasis({ from: day('2026-02-29') }),
      'legal basis NQ, column from: must be a day of the calendar like 2026-01-31',
    ],
    [withBasis({ to: day('2026') }), 'legal basis NQ, column to: must be a day of the calendar'],
    [
      withBasis({ from: day('2026-01-02'), to: day('2026-01-01') }),
      'legal basis NQ, column to: the last day is before the first; correct one of them.',
    ],
    [
      withBasis({ status: 'PROPOSED' }),
      'legal basis NQ, column from: what is only proposed is not in force; leave `from` and `to` empty.',
    ],
    [
      withBasis({ daysWithoutAnswer: 0 }),
      'legal basis NQ, column days_without_answer: must be a number of days, 1 to 999',
    ],
    [withBasis({ id: 'a b' }), 'legal basis a b, column id: “a b” is not of the right form'],
    [
      withComponent({ code: 'giấy' }),
      '1.000894, component giấy, column id: “giấy” is not of the right form; write it like KT',
    ],
    [withComponent({ code: 'MANDATE' }), 'component MANDATE, column id: MANDATE is an attachment of another kind'],
    [withComponent({ name: { vi: '', en: 'x' } }), 'component KT, column name_vi: the Vietnamese text is missing'],
    [withComponent({ onlyWith: 'uncle' }), 'component KT, column only_with: the procedure has no role “uncle”'],
    [withComponent({ basis: 'X' }), 'component KT, column basis: the procedure has no legal basis “X”'],
    [
      withComponent({ anyOf: [[]] }),
      'component KT, column set: a set of needs is empty, so that nothing at all would replace',
    ],
    [withNeed({ of: 'uncle' }), '1.000894, component KT, need 1.1, column of: the procedure has no role “uncle”'],
    [
      withNeed({ field: 'dateOfDead' }),
      'need 1.1, column field: Person has no field “dateOfDead”; it has: personalId, fullName',
    ],
    [
      withNeed({ field: 'household.adress' }),
      'column field: Household has no field “adress”; it has: householdNumber, address',
    ],
    [withNeed({ field: 'marriages.husband' }), 'column field: Person.marriages is no link to a single object'],
    [withNeed({ field: 'fullName.family' }), 'column field: Person.fullName is no link to a single object'],
    [withNeed({ field: '' }), 'column field: Person has no field “”'],
    [
      withNeed({ at: '2026-01-01' }),
      'column at: only residence, permanentResidence, household are asked as of a day; leave it empty.',
    ],
    [
      withNeed({ over: { from: null, to: '2026-01-01' } }),
      'column to: only maritalStatus is asked over a time; leave it empty.',
    ],
    [
      withNeed({ field: 'maritalStatus', over: { from: null, to: null } }),
      'column from: the time has no end; write one, or leave the time out.',
    ],
    [
      withNeed({ field: 'maritalStatus', over: { from: 'born.on', to: null } }),
      'column from: “born.on” is neither a day like 2026-01-31 nor a detail of the type DAY',
    ],
    [withNeed({ field: 'residence', at: 'place' }), 'column at: “place” is neither a day like 2026-01-31 nor a detail'],
    [withNeed({ field: 'residence', at: '2026-02-30' }), 'column at: “2026-02-30” is neither a day'],
    [
      withNeed({ field: 'maritalStatus', over: { from: '2026-02-01', to: '2026-01-01' } }),
      'column to: the end is before the beginning; correct one of the days.',
    ],
    [
      withNeed({ field: 'lifeStatus', expects: { is: ['DEAD'] } }),
      'column expects: the values are: ALIVE, DECEASED, DECLARED_MISSING.',
    ],
    [
      withNeed({ field: 'maritalStatus', expects: { is: ['SINGLE'] } }),
      'column expects: the values are: NEVER_MARRIED, MARRIED, DIVORCED, WIDOWED, ANNULLED.',
    ],
    [withNeed({ expects: { is: [] } }), 'column expects: write one value or more after `is:`, divided by |.'],
    [withNeed({ expects: { is: ['a|b'] } }), 'column expects: write one value or more after `is:`, divided by |.'],
    [
      withNeed({ field: 'marriages', expects: { is: ['x'] } }),
      'column expects: `is:` is for values; use `links:` or `items:`.',
    ],
    [withNeed({ expects: { links: 'wife' } }), 'column expects: `links:` is for fields that link to others.'],
    [
      withNeed({ field: 'household', expects: { links: 'wife' } }),
      'column expects: `links:` needs a link to a person.',
    ],
    [withNeed({ field: 'spouse', expects: { links: 'uncle' } }), 'column expects: the procedure has no role “uncle”'],
    [withNeed({ expects: { items: 'NONE' } }), 'column expects: `items:` is for sets.'],
    [withNeed({ expects: { province: '79' } }), 'column expects: `province:` is for addresses.'],
    [
      withNeed({ field: 'residence', expects: { province: '079' } }),
      'column expects: the code of a province has two digits, such as 79.',
    ],
    [withNeed({ expects: { age: { from: 1, below: null } } }), 'column expects: `age:` is for a date of birth.'],
    [
      withNeed({ field: 'dateOfBirth', expects: { age: { from: 14, below: 6 } } }),
      'column expects: the first age must be less than the second: `age:6-14`.',
    ],
    [withNeed({ shortfall: 'WAIVER' }), 'column basis: WAIVER must name the basis for proceeding on such data'],
    [withNeed({ shortfall: 'WAIVER', basis: 'X' }), 'column basis: the procedure has no legal basis “X”'],
    [
      withNeed({ basis: 'ND07' }),
      'column basis: only WAIVER has a basis; leave it empty, or make the shortfall WAIVER.',
    ],
    [
      withNeed({ tolerates: { ...need('wife', 'x').tolerates, lowerAuthority: ['INVALID'] } }),
      'column tolerates: a value that breaks the rules of the data is never enough; remove lower:INVALID.',
    ],
    [
      withNeed({ tolerates: { ...need('wife', 'x').tolerates, lowerAuthority: ['SINGLE_SOURCE', 'SINGLE_SOURCE'] } }),
      'column tolerates: write each flag once.',
    ],
  ];

  test.each(cases.map(([procedure, sentence]) => ({ sentence, procedure })))('$sentence', ({ procedure, sentence }) => {
    const sentences = english(procedure);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(sentence);
    for (const { what } of validate(procedure)) {
      expect(what.vi).not.toBe(what.en);
      expect(what.vi.normalize('NFD')).toMatch(/[\p{M}đ]/u);
    }
  });
});

test('several faults are all told, each of its own part', () => {
  const procedure = {
    ...withNeed({ of: 'uncle', field: 'nothing', at: 'never', basis: 'X' }),
    name: { vi: '', en: '' },
  };
  expect(validate(procedure).map(({ column }) => column)).toEqual([
    'name_vi',
    'name_en',
    'of',
    'at',
    'at',
    'field',
    'basis',
    'basis',
  ]);
});

test('fields that are asked as of a day or over a time are those of the schema', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/public.graphql', import.meta.url), 'utf8'));
  const person = schema.getType('Person');
  if (!isObjectType(person)) throw new Error('The schema has no Person.');
  const having = (name: string) =>
    Object.values(person.getFields())
      .filter(({ args }) => args.some((each) => each.name === name))
      .map((field) => field.name);
  expect([...askedAsOf].sort()).toEqual(having('at').sort());
  expect([...askedOver].sort()).toEqual(having('from').sort());
  expect([...askedOver].sort()).toEqual(having('to').sort());
});
