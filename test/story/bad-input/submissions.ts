import { wife } from '../../support/dossier-stories.ts';

/** What must not be said back: it stands in most of what is sent. */
export const secret = 'Bí mật 0987654321';
export const code = 'H29.50.05.13-261123-4001';
export const taken = 'H29.50.05.13-261123-4000';
export const bride = { personalId: wife.personalId, fullName: 'Trần Thị Thu Hà', dateOfBirth: '1990-03-14' };
const groom = { formerNumber: '021234567', fullName: 'Trần Văn Nam' };
export const both = [
  { role: 'wife', person: bride },
  { role: 'husband', person: groom },
];
export const file = { kind: 'FORM', fileName: 'to-khai.pdf', digest: 'A'.repeat(43) };
const payment = { amount: 8000, reference: 'KB-1', claimedAt: '2026-11-23T01:00:00Z' };
/** A marriage as it can be taken in, under a code that is not there. */
export const whole = {
  ...{ code, procedure: '1.000894', channel: 'COUNTER', submittedAt: '2026-11-23T08:00:00+07:00' },
  ...{ owner: bride, subjects: both, submitter: { person: bride, claims: 'SELF' }, attachments: [file], payment },
};
const status = {
  ...whole,
  ...{ procedure: '1.004873', subjects: [], payment: null },
  details: [
    { name: 'residence.from', value: '2020-01-01' },
    { name: 'residence.to', value: '2026-11-01' },
    { name: 'purpose', value: 'Vay vốn' },
  ],
};
const detailed = (...entries: readonly (readonly [string, string])[]) => ({
  ...status,
  details: [...status.details, ...entries.map(([name, value]) => ({ name, value }))],
});
const changed = (name: string, value: string) => ({
  ...status,
  details: status.details.map((each) => (each.name === name ? { name, value } : each)),
});
export const owner = (more: object) => ({ owner: { ...bride, ...more } });
const crowd = (count: number) => Array.from({ length: count }, () => ({ role: 'wife', person: bride }));

export type Expected = readonly (readonly [code: string, part: string | null])[];
const missing: Expected = [
  ['SUBJECT_MISSING', 'subjects.husband'],
  ['SUBJECT_MISSING', 'subjects.wife'],
];

export const submissions: readonly (readonly [string, object, Expected])[] = [
  ['a code of nothing', { code: '' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code with a short day', { code: 'H29.50.05.13-26112-4001' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code of a thirteenth month', { code: 'H29.50.05.13-261323-4001' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code of 30 February', { code: '000.00.01.H29-260230-40010000' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code of 29 February of no leap year', { code: 'H29-260229-4001' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code of another agency’s form', { code: 'HCM.50-261123-4001' }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code with a line break', { code: `${code}\n` }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code with what no database keeps', { code: `${code}\u0000` }, [['DOSSIER_CODE_MALFORMED', 'code']]],
  ['a code of tomorrow', { code: 'H29.50.05.13-261124-4001' }, [['DOSSIER_CODE_IN_FUTURE', 'code']]],
  ['a procedure that nobody has', { procedure: '1.999999' }, [['PROCEDURE_UNKNOWN', 'procedure']]],
  ['the name of a procedure', { procedure: 'Đăng ký kết hôn' }, [['PROCEDURE_UNKNOWN', 'procedure']]],
  ['no procedure', { procedure: '\u0000' }, [['PROCEDURE_UNKNOWN', 'procedure']]],
  ['nobody to marry', { subjects: [] }, missing],
  ['one to marry', { subjects: both.slice(0, 1) }, [['SUBJECT_MISSING', 'subjects.husband']]],
  ['two wives', { subjects: [...both, { role: 'wife', person: groom }] }, [['SUBJECT_REPEATED', 'subjects[2].role']]],
  [
    'a role that the procedure lacks',
    { subjects: [...both, { role: secret, person: bride }] },
    [['SUBJECT_ROLE_UNKNOWN', 'subjects[2].role']],
  ],
  ['51 people', { subjects: crowd(51) }, [['TOO_MANY', 'subjects']]],
  ['51 files', { attachments: Array.from({ length: 51 }, () => file) }, [['TOO_MANY', 'attachments']]],
  ['51 entries', detailed(...Array.from({ length: 51 }, (_, n) => [`x${n}`, 'y'] as const)), [['TOO_MANY', 'details']]],
  ['an owner of whom nothing is said', { owner: {} }, [['PERSON_NOT_NAMED', 'owner']]],
  ['an owner with a name alone', { owner: { fullName: secret } }, [['PERSON_NOT_NAMED', 'owner']]],
  [
    'a number that lost its zero',
    owner({ personalId: '00190000005' }),
    [['PERSONAL_ID_MALFORMED', 'owner.personalId']],
  ],
  ['a number with letters', owner({ personalId: '00019000000O' }), [['PERSONAL_ID_MALFORMED', 'owner.personalId']]],
  [
    'an old number of 8 digits',
    owner({ formerNumber: '21234567' }),
    [['FORMER_NUMBER_MALFORMED', 'owner.formerNumber']],
  ],
  ['a name of digits', owner({ fullName: '0987654321' }), [['NAME_MALFORMED', 'owner.fullName']]],
  ['a name too long', owner({ fullName: 'Nguyễn '.repeat(15) }), [['NAME_MALFORMED', 'owner.fullName']]],
  ['a name with a control character', owner({ fullName: 'Trần\u0007Hà' }), [['NAME_MALFORMED', 'owner.fullName']]],
  ['a birth to come', owner({ dateOfBirth: '2026-11-24' }), [['DATE_OF_BIRTH_MALFORMED', 'owner.dateOfBirth']]],
  [
    'a submitter of whom nothing is said',
    { submitter: { person: {}, claims: 'SELF' } },
    [['PERSON_NOT_NAMED', 'submitter.person']],
  ],
  ['a submission to come', { submittedAt: '2026-11-24T00:00:00Z' }, [['SUBMITTED_AT_MALFORMED', 'submittedAt']]],
  [
    'a file for no component',
    { attachments: [file, { ...file, kind: secret }] },
    [['ATTACHMENT_KIND_UNKNOWN', 'attachments[1].kind']],
  ],
  [
    'a file without a name',
    { attachments: [{ ...file, fileName: ' ' }] },
    [['ATTACHMENT_NAME_MALFORMED', 'attachments[0].fileName']],
  ],
  [
    'a file name too long',
    { attachments: [{ ...file, fileName: 'x'.repeat(201) }] },
    [['ATTACHMENT_NAME_MALFORMED', 'attachments[0].fileName']],
  ],
  [
    'a digest in hex',
    { attachments: [{ ...file, digest: 'ab'.repeat(32) }] },
    [['ATTACHMENT_DIGEST_MALFORMED', 'attachments[0].digest']],
  ],
  ['a payment of nothing', { payment: { ...payment, amount: 0 } }, [['PAYMENT_MALFORMED', 'payment']]],
  ['a payment without a reference', { payment: { ...payment, reference: ' ' } }, [['PAYMENT_MALFORMED', 'payment']]],
  ['an entry that the form lacks', detailed([secret, '1']), [['DETAIL_UNKNOWN', 'details']]],
  ['an entry twice', detailed(['purpose', secret]), [['DETAIL_UNKNOWN', 'details']]],
  [
    'no entries',
    { ...status, details: [] },
    ['residence.from', 'residence.to', 'purpose'].map((name) => ['DETAIL_MISSING', `details.${name}`] as const),
  ],
  [
    'a day as people write it',
    changed('residence.from', '01/01/2020'),
    [['DETAIL_MALFORMED', 'details.residence.from']],
  ],
  ['a day that is none', changed('residence.from', '2026-02-30'), [['DETAIL_MALFORMED', 'details.residence.from']]],
  ['an entry too long', changed('purpose', 'x'.repeat(501)), [['DETAIL_MALFORMED', 'details.purpose']]],
  ['a short key', { idempotencyKey: 'x' }, [['IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey']]],
  ['a key with spaces', { idempotencyKey: secret }, [['IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey']]],
  [
    'the key of another dossier',
    { idempotencyKey: 'key-of-the-first' },
    [['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']],
  ],
  [
    'several things at once',
    { code: '', procedure: '', owner: { fullName: '1' } },
    [
      ['DOSSIER_CODE_MALFORMED', 'code'],
      ['PROCEDURE_UNKNOWN', 'procedure'],
      ['NAME_MALFORMED', 'owner.fullName'],
      ['PERSON_NOT_NAMED', 'owner'],
    ],
  ],
  ...(
    [
      ['of another owner', owner({ fullName: secret })],
      ['about another man', { subjects: [both[0], { role: 'husband', person: { ...groom, fullName: secret } }] }],
      ['by somebody else', { submitter: { person: groom, claims: 'SELF' } }],
      ['with another file', { attachments: [{ ...file, digest: `${'A'.repeat(42)}E` }] }],
      ['of another time', { submittedAt: '2026-11-23T08:00:01+07:00' }],
      ['under another procedure', { ...status, code: taken }],
    ] as const
  ).map(([what, more]): readonly [string, object, Expected] => [
    `the same dossier ${what}`,
    { ...more, code: taken },
    [['DOSSIER_DIFFERS', 'code']],
  ]),
];
