import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { DossierStories, wife } from '../../support/dossier-stories.ts';
import type { Any } from '../../support/dossiers.ts';
import { contentOf } from '../../support/store-content.ts';
import { acts, type Ids } from './acts.ts';
import { both, bride, type Expected, file, owner, secret, submissions, taken, whole } from './submissions.ts';

const stories = new DossierStories();

/** Refused before anything is done: values of another type, ids that are none, codes that cannot be looked for. */
const questions: readonly (readonly [string, string, Record<string, unknown>, string])[] = [
  [
    'a moment that is none',
    'submit',
    { input: { ...whole, idempotencyKey: 'key-12345678', submittedAt: 'hôm nay' } },
    'INVALID_VALUE',
  ],
  [
    'a birth as people write it',
    'submit',
    { input: { ...whole, idempotencyKey: 'key-12345678', ...owner({ dateOfBirth: '14/03/1990' }) } },
    'INVALID_VALUE',
  ],
  [
    'a birth on a day that is none',
    'submit',
    { input: { ...whole, idempotencyKey: 'key-12345678', ...owner({ dateOfBirth: '1990-02-30' }) } },
    'INVALID_VALUE',
  ],
  [
    'a word that is none of ClaimedAuthority',
    'submit',
    { input: { ...whole, idempotencyKey: 'key-12345678', submitter: { person: bride, claims: 'UNCLE' } } },
    'INVALID_VALUE',
  ],
  ['no owner', 'submit', { input: { ...whole, idempotencyKey: 'key-12345678', owner: undefined } }, 'INVALID_VALUE'],
  [
    'a dossier by what is no code',
    'query ($code: String!) { dossier(code: $code) { code } }',
    { code: secret },
    'SEARCH_MALFORMED',
  ],
  [
    'a dossier by an impossible day',
    'query ($code: String!) { dossier(code: $code) { code } }',
    { code: 'H29-260230-4000' },
    'SEARCH_MALFORMED',
  ],
  [
    'an assessment by the id of a dossier',
    'query ($id: ID!) { assessment(id: $id) { id } }',
    { id: 'DOSSIER' },
    'MALFORMED_ID',
  ],
  [
    'a comparison of dossiers',
    'query ($id: ID!) { compareAssessments(from: $id, to: $id) { from { id } } }',
    { id: 'DOSSIER' },
    'MALFORMED_ID',
  ],
];

const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) {
  dossier { code } isNew errors { code part message en: message(lang: EN) } } }`;

const mutationOf = (act: string) =>
  `mutation ($input: ${act[0]?.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) {
    errors { code part message en: message(lang: EN) } } }`;
const ofSupervisors = new Set(['reassign', 'moveProcedureReview']);
const others = new Set([
  ...ofSupervisors,
  'assessDossier',
  'settleSubmitter',
  'reportDataIssue',
  'closeReview',
  'retryIntake',
]);
/** Whether it moves one dossier, from where it was seen. */
const isMove = (act: string) => !others.has(act);

let ids: Ids;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  const { submitDossier } = await stories.dossiers.ask(submit, {
    input: { ...whole, code: taken, idempotencyKey: 'key-of-the-first' },
  });
  expect(submitDossier).toMatchObject({ isNew: true, errors: [] });
  const other = await stories.maritalStatusOf(wife.personalId as string, '2020-01-01');
  const [own, others] = [await stories.dossiers.assess(taken), await stories.dossiers.assess(other)];
  const version = async () => {
    const query = 'query ($code: String!) { dossier(code: $code) { id version } }';
    return (await stories.dossiers.ask(query, { code: taken })).dossier;
  };
  const input = { dossier: taken, to: 'CB1', expectedVersion: (await version()).version };
  const { assignDossier } = await stories.dossiers.ask(mutationOf('assignDossier'), {
    input: { ...input, idempotencyKey: randomUUID() },
  });
  expect(assignDossier.errors).toEqual([]);
  const { id, version: now } = await version();
  ids = { dossier: id, assessment: own.assessment.id, other: others.assessment.id, version: now };
  before = await contentOf(stories.dossiers.storeUrl);
});

/** Both languages say it, neither repeats what was sent, and nothing at all was written. */
async function expectRefused(errors: readonly Any[], expected: Expected): Promise<void> {
  expect(errors.map(({ code: of, part }) => [of, part])).toEqual(expected);
  for (const { message, en } of errors) {
    expect(message.normalize('NFD')).toMatch(/\p{M}/u);
    expect(en).toMatch(/^[\x20-\x7e]+$/);
    expect(Math.min(message.length, en.length)).toBeGreaterThan(20);
  }
  expect(JSON.stringify(errors)).not.toMatch(/Bí mật|0987654321/);
  expect(await contentOf(stories.dossiers.storeUrl)).toEqual(before);
}

describe('nothing is stored of a submission with', () => {
  it.each(submissions)('%s', async (_, more, expected) => {
    const input = { idempotencyKey: randomUUID(), ...whole, ...more };
    const { submitDossier } = await stories.dossiers.ask(submit, { input });
    expect([submitDossier.dossier, submitDossier.isNew]).toEqual([null, false]);
    await expectRefused(submitDossier.errors, expected);
  });
});

describe('nothing changes by', () => {
  it.each(acts)('%s', async (_, act, inputOf, expected) => {
    const about = isMove(act) ? { dossier: taken, expectedVersion: ids.version } : {};
    const input = { idempotencyKey: randomUUID(), ...about, ...inputOf(ids) };
    const claims = ofSupervisors.has(act) ? { role: 'supervisor' } : {};
    const answer = await stories.dossiers.ask(mutationOf(act), { input }, { claims });
    await expectRefused(answer[act].errors, expected);
  });
});

describe('nobody is asked about', () => {
  it.each(questions)('%s', async (_, query, variables, expected) => {
    const filled = variables.id === 'DOSSIER' ? { id: ids.dossier } : variables;
    const { errors = [] } = await stories.dossiers.answer(query === 'submit' ? submit : query, filled);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([expected]);
    const [{ extensions }] = errors as [Any];
    await expectRefused(
      [{ code: expected, part: null, message: extensions.messages.vi, en: extensions.messages.en }],
      [[expected, null]],
    );
  });
});

it('the dossier that was there is the one that was submitted first', async () => {
  const { dossier } = await stories.dossiers.ask(
    `query ($code: String!) { dossier(code: $code) { procedureCode submittedAt owner { personalId fullName dateOfBirth }
      subjects { role person { fullName } } submitter { person { fullName } } attachments { digest } } }`,
    { code: taken },
  );
  expect(dossier).toEqual({
    ...{ procedureCode: whole.procedure, submittedAt: '2026-11-23T01:00:00.000Z', owner: bride },
    subjects: both.map(({ role, person: { fullName } }) => ({ role, person: { fullName } })),
    ...{ submitter: { person: { fullName: bride.fullName } }, attachments: [{ digest: file.digest }] },
  });
});
