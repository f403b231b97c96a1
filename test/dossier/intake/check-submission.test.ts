import { beforeAll, describe, expect, test } from 'vitest';
import type { Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import { starterProcedures } from '../../../src/dossier/catalogue/starter.ts';
import { checkSubmission } from '../../../src/dossier/intake/check-submission.ts';
import { contentDigest } from '../../../src/dossier/intake/content-digest.ts';
import { intakeRefusalText } from '../../../src/dossier/intake/intake-refusal.ts';
import type { WrittenPerson, WrittenSubmission } from '../../../src/dossier/intake/written.ts';
import { someone, writtenMarriage } from './written.ts';

let procedures: ReadonlyMap<string, Procedure>;
beforeAll(async () => {
  procedures = new Map((await starterProcedures()).map((each) => [each.code, each]));
});

const moment = { now: new Date('2026-11-26T05:00:00Z'), today: '2026-11-26' };
const check = (written: WrittenSubmission) =>
  checkSubmission(written, procedures.get(written.procedure) ?? null, moment);
const refusedAs = (written: WrittenSubmission) => {
  const checked = check(written);
  return 'refusals' in checked ? checked.refusals.map(({ code, part }) => [code, part]) : [];
};
const taken = (written: WrittenSubmission) => {
  const checked = check(written);
  if ('refusals' in checked) throw new Error(JSON.stringify(checked.refusals));
  return checked.submission;
};
const owner = (more: Partial<WrittenPerson>) => writtenMarriage({ owner: { ...someone, ...more } });
const file = writtenMarriage().attachments[0] as WrittenSubmission['attachments'][number];
const attached = (more: Partial<typeof file>) => writtenMarriage({ attachments: [{ ...file, ...more }] });
const paid = (more: Partial<NonNullable<WrittenSubmission['payment']>>) =>
  writtenMarriage({ payment: { amount: 1, reference: 'R', claimedAt: null, confirmedAt: null, ...more } });
const status = (details: Readonly<Record<string, string>>) =>
  writtenMarriage({ procedure: '1.004873', subjects: [], details });
const whole = { 'residence.from': '2020-01-01', 'residence.to': '2026-11-01', purpose: 'Kết hôn' };

test('a submission comes out in one normal form, with moments in UTC', () => {
  const decomposed = '  Nguyễn   Thị Hòa '.normalize('NFD');
  expect(taken(owner({ fullName: decomposed, formerNumber: ' ' }))).toEqual({
    ...writtenMarriage(),
    submittedAt: '2026-11-26T01:00:00.000Z',
    payment: { amount: 8000, reference: 'KB-1', claimedAt: '2026-11-26T01:00:00.000Z', confirmedAt: null },
  });
});

test.each([
  'H29.50.05.13-261008-0975',
  '000.00.01.H29-260310-0420',
  '38.98.H29-210519-00031314',
  'H29-240229-0001',
  'G15.11-261126-123456',
])('takes the code %s', (code) => {
  expect(taken(writtenMarriage({ code })).code).toBe(code);
});

test.each([
  'H29.50.05.13-260230-0975',
  'H29.50.05.13-250229-0975',
  'H29.50.05.13-261301-0975',
  'H29.50.05.13-261008-097',
  'H29.50.05.13-261008-097500000',
  'HCM.50.05.13-261008-0975',
  'h29.50.05.13-261008-0975',
  '50.H29.13-261008-0975',
  'H29.50.05.13 261008 0975',
  ' H29.50.05.13-261008-0975',
  '',
])('refuses the code “%s”', (code) => {
  expect(refusedAs(writtenMarriage({ code }))).toEqual([['DOSSIER_CODE_MALFORMED', 'code']]);
});

test('people: one number, or the name with the date, is enough', () => {
  const nobody = { personalId: null, formerNumber: null, fullName: null, dateOfBirth: null };
  expect(taken(owner({ ...nobody, personalId: '000190000001' })).owner).toEqual({
    ...nobody,
    personalId: '000190000001',
    fullName: '',
  });
  taken(owner({ ...nobody, formerNumber: '021234567' }));
  taken(owner({ ...nobody, fullName: 'Nguyễn Thị Hòa', dateOfBirth: '1990' }));
});

const cases: readonly [string, () => WrittenSubmission, readonly (readonly [string, string | null])[]][] = [
  [
    'a code of tomorrow',
    () => writtenMarriage({ code: 'H29.50.05.13-261127-0001' }),
    [['DOSSIER_CODE_IN_FUTURE', 'code']],
  ],
  ['an unknown procedure', () => writtenMarriage({ procedure: '1.999999' }), [['PROCEDURE_UNKNOWN', 'procedure']]],
  ['a unit with a space', () => writtenMarriage({ unit: 'U 1' }), [['UNIT_MALFORMED', 'unit']]],
  [
    'a time that is none',
    () => writtenMarriage({ submittedAt: '26/11/2026' }),
    [['SUBMITTED_AT_MALFORMED', 'submittedAt']],
  ],
  [
    'a day that is none',
    () => writtenMarriage({ submittedAt: '2026-02-30T08:00:00Z' }),
    [['SUBMITTED_AT_MALFORMED', 'submittedAt']],
  ],
  [
    'a time to come',
    () => writtenMarriage({ submittedAt: '2026-11-26T05:06:00Z' }),
    [['SUBMITTED_AT_MALFORMED', 'submittedAt']],
  ],
  [
    'a number that a spreadsheet cut',
    () => owner({ personalId: '00190000001' }),
    [['PERSONAL_ID_MALFORMED', 'owner.personalId']],
  ],
  [
    'an old number of eight digits',
    () => owner({ formerNumber: '12345678' }),
    [['FORMER_NUMBER_MALFORMED', 'owner.formerNumber']],
  ],
  ['a name of digits', () => owner({ fullName: '123' }), [['NAME_MALFORMED', 'owner.fullName']]],
  [
    'a name that breaks off in a character',
    () => owner({ fullName: 'Hòa \uD800' }),
    [['NAME_MALFORMED', 'owner.fullName']],
  ],
  ['a name with a control character', () => owner({ fullName: 'Hòa\u0000' }), [['NAME_MALFORMED', 'owner.fullName']]],
  [
    'a birth on 30 February',
    () => owner({ dateOfBirth: '1990-02-30' }),
    [['DATE_OF_BIRTH_MALFORMED', 'owner.dateOfBirth']],
  ],
  ['a birth tomorrow', () => owner({ dateOfBirth: '2026-11-27' }), [['DATE_OF_BIRTH_MALFORMED', 'owner.dateOfBirth']]],
  ['a name alone', () => owner({ personalId: null, dateOfBirth: null }), [['PERSON_NOT_NAMED', 'owner']]],
  [
    'a role that the procedure does not have',
    () => writtenMarriage({ subjects: [...writtenMarriage().subjects, { role: 'witness', person: someone }] }),
    [['SUBJECT_ROLE_UNKNOWN', 'subjects[2].role']],
  ],
  [
    'the owner as a subject',
    () => writtenMarriage({ subjects: [...writtenMarriage().subjects, { role: 'owner', person: someone }] }),
    [['SUBJECT_ROLE_UNKNOWN', 'subjects[2].role']],
  ],
  [
    'a marriage of one',
    () => writtenMarriage({ subjects: writtenMarriage().subjects.slice(0, 1) }),
    [['SUBJECT_MISSING', 'subjects.husband']],
  ],
  [
    'two wives',
    () => writtenMarriage({ subjects: [...writtenMarriage().subjects, { role: 'wife', person: someone }] }),
    [['SUBJECT_REPEATED', 'subjects[2].role']],
  ],
  [
    'a claim that nobody knows',
    () => writtenMarriage({ submitter: { person: someone, account: null, claims: null } }),
    [['CLAIMED_AUTHORITY_UNKNOWN', 'submitter.claims']],
  ],
  [
    'a paper that is of no component',
    () => attached({ kind: 'INVOICE' }),
    [['ATTACHMENT_KIND_UNKNOWN', 'attachments[0].kind']],
  ],
  [
    'a file without a name',
    () => attached({ fileName: ' ' }),
    [['ATTACHMENT_NAME_MALFORMED', 'attachments[0].fileName']],
  ],
  [
    'a digest in hexadecimal',
    () => attached({ digest: 'ab'.repeat(32) }),
    [['ATTACHMENT_DIGEST_MALFORMED', 'attachments[0].digest']],
  ],
  [
    'a digest of more than 32 bytes',
    () => attached({ digest: `${'A'.repeat(42)}B` }),
    [['ATTACHMENT_DIGEST_MALFORMED', 'attachments[0].digest']],
  ],
  [
    'a signature that nobody knows',
    () => attached({ signature: null }),
    [['SIGNATURE_STATE_UNKNOWN', 'attachments[0].signature']],
  ],
  ['nothing to pay', () => paid({ amount: 0 }), [['PAYMENT_MALFORMED', 'payment']]],
  ['half a dong', () => paid({ amount: 0.5 }), [['PAYMENT_MALFORMED', 'payment']]],
  ['a payment without reference', () => paid({ reference: '' }), [['PAYMENT_MALFORMED', 'payment']]],
  ['a payment at no time', () => paid({ claimedAt: 'today' }), [['PAYMENT_MALFORMED', 'payment']]],
  ['an entry that the form lacks', () => status({ ...whole, colour: 'red' }), [['DETAIL_UNKNOWN', 'details']]],
  [
    'an entry that is missing',
    () => status({ 'residence.from': '2020-01-01', purpose: 'x' }),
    [['DETAIL_MISSING', 'details.residence.to']],
  ],
  [
    'a day that is no day',
    () => status({ ...whole, 'residence.to': '2026-11' }),
    [['DETAIL_MALFORMED', 'details.residence.to']],
  ],
  ['an empty entry', () => status({ ...whole, purpose: '  ' }), [['DETAIL_MALFORMED', 'details.purpose']]],
  [
    'a crowd',
    () => writtenMarriage({ subjects: Array.from({ length: 51 }, () => ({ role: 'wife', person: someone })) }),
    [['TOO_MANY', 'subjects']],
  ],
];

describe('refuses', () => {
  test.each(cases)('%s', (_, written, expected) => {
    expect(refusedAs(written())).toEqual(expected);
  });

  test('with everything that is wrong at once', () => {
    const wrong = writtenMarriage({
      code: '',
      procedure: '',
      owner: { ...someone, personalId: '1' },
      attachments: [{ ...file, digest: '' }],
    });
    expect(refusedAs(wrong).map(([code]) => code)).toEqual([
      'DOSSIER_CODE_MALFORMED',
      'PROCEDURE_UNKNOWN',
      'PERSONAL_ID_MALFORMED',
      'ATTACHMENT_DIGEST_MALFORMED',
    ]);
  });

  test('with a sentence in both languages for each', () => {
    for (const [code] of cases.flatMap(([, , refusals]) => refusals)) {
      const { vi, en } = intakeRefusalText(code as Parameters<typeof intakeRefusalText>[0]);
      expect([vi.length > 20, en.length > 20, vi !== en]).toEqual([true, true, true]);
    }
  });
});

test('the digest is of the content, and of nothing that comes late or has no order', () => {
  const digest = (written: WrittenSubmission) => contentDigest(taken(written));
  const known = digest(status(whole));
  const confirmed = { ...(writtenMarriage().payment as object), confirmedAt: '2026-11-26T01:30:00Z' };
  const later = {
    attachments: [{ ...file, signature: 'REVOKED' as const }],
    payment: confirmed as WrittenSubmission['payment'],
  };
  expect(digest({ ...status(whole), ...later })).toBe(known);
  expect(digest(status(Object.fromEntries(Object.entries(whole).reverse())))).toBe(known);
  expect(digest({ ...status(whole), submittedAt: '2026-11-26T01:00:00Z' })).toBe(known);
  for (const other of [
    status({ ...whole, purpose: 'Vay vốn' }),
    { ...status(whole), unit: 'U2' },
    { ...status(whole), attachments: [] },
    { ...status(whole), owner: { ...someone, dateOfBirth: '1990' } },
    { ...status(whole), submitter: { person: someone, account: null, claims: 'CHILD' as const } },
    { ...status(whole), payment: null },
  ]) {
    expect(digest(other)).not.toBe(known);
  }
});
