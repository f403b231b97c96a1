import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { Procedure } from '../../src/dossier/catalogue/procedure.ts';
import { enterSettings } from '../../src/waiver/enter-settings.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers, personOf, writtenFrom } from '../support/dossiers.ts';

let city: City;
let dossiers: DossierHub;
let owner: pg.Client;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
  owner = new pg.Client({ connectionString: dossiers.storeUrl });
  await owner.connect();
  await owner.query(`create function gone_at_last() returns trigger language plpgsql as $$
    begin raise exception 'No room.' using errcode = '53100'; end $$`);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await dossiers.close();
  await city.close();
});

const day = 86_400_000;
type Claims = Record<string, string>;
type Input = Record<string, unknown>;
const ask = (query: string, variables: unknown = {}, claims: Claims = {}): Promise<Any> =>
  dossiers.ask(query, variables, { claims });

/** Types of all entries, in the order of the log. */
const types = async (): Promise<string[]> =>
  (await owner.query('select id from evidence.leaf order by idx')).rows.map(({ id }) => id.split('/')[0]);
/** What there is of what acts write. */
async function written(): Promise<unknown> {
  const tables = ['dossier_event', 'paper_request', 'registrar_question', 'confirmation', 'assessment', 'waiver'];
  const more = ['waiver_event', 'delegation', 'procedure_version', 'assessment_showing'];
  const counts = [...tables, ...more].map((table) => `(select count(*) from ${table}) as ${table}`);
  return (await owner.query(`select ${counts.join(', ')}`)).rows[0];
}
/** Every transaction that enters something fails when it is committed. */
async function withoutRoom<T>(act: () => Promise<T>): Promise<T> {
  await owner.query(`create constraint trigger gone_at_last after insert on evidence.leaf
    deferrable initially deferred for each row execute function gone_at_last()`);
  try {
    return await act();
  } finally {
    await owner.query('drop trigger gone_at_last on evidence.leaf');
  }
}

/** What the acts before have left for those after. */
const left: { dossier: string; assessment: Any; question: string; waiver: string; outcome: string } = {
  ...{ dossier: '', assessment: null, question: '', waiver: '', outcome: '' },
};
const selected: Record<string, string> = {
  assessDossier: 'assessment { id }',
  settleSubmitter: 'settlement { how }',
  confirmFact: 'confirmation { ref }',
  recordDelegation: 'delegation { id }',
};
const waiverActs = ['recordWaiver', 'countersignWaiver', 'revokeWaiver', 'recordWaiverOutcome', 'replyToOutcome'];
for (const act of waiverActs) selected[act] = 'waiver { id history { id kind } }';
async function send(name: string, input: Input, claims: Claims = {}): Promise<Any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selected[name] ?? 'dossier { version }'} errors { code } } }`;
  return (await ask(query, { input }, claims))[name];
}
const done = (answer: Any): Any => {
  expect(answer.errors).toEqual([]);
  return answer;
};
const seen = async (): Promise<Input> => {
  const { dossier } = await ask('query ($code: String!) { dossier(code: $code) { version } }', { code: left.dossier });
  return { dossier: left.dossier, expectedVersion: dossier.version };
};

/** For the subsidy for a cremation, after a death that health knows and the civil registry does not. */
async function cremation(): Promise<void> {
  const [applicant, deceased] = await Promise.all([
    writtenFrom(city, examples.clean.personalId),
    writtenFrom(city, examples.deathKnownOnlyToHealth.personalId),
  ]);
  left.dossier = await dossiers.submit('9.000018', applicant, {
    subjects: [{ role: 'deceased', person: personOf(deceased) }],
    details: [{ name: 'death.on', value: '2026-09-18' }],
  });
  done(await send('assignDossier', { idempotencyKey: randomUUID(), ...(await seen()), to: 'CB1' }));
}
/** A record about marital status over a time that no register covers, of which a registrar was asked and is silent. */
async function prepared(): Promise<string> {
  const began = Date.parse('2026-11-23T02:00:00Z');
  dossiers.clock.now = began;
  const details = [
    { name: 'residence.from', value: '1975-01-01' },
    { name: 'residence.to', value: '2026-11-01' },
    { name: 'purpose', value: 'Vay vốn' },
  ];
  const applicant = await writtenFrom(city, examples.conflictingBirthDate.father ?? '');
  left.dossier = await dossiers.submit('1.004873', applicant, { details });
  done(await send('assignDossier', { idempotencyKey: randomUUID(), ...(await seen()), to: 'CB1' }));
  const question = {
    components: ['TTHN'],
    registrar: 'UBND xã Đất Mũi',
    question: 'Còn độc thân?',
    dueOn: '2026-11-25',
  };
  done(await send('askRegistrar', { idempotencyKey: randomUUID(), ...(await seen()), ...question }));
  dossiers.clock.now = began + 20 * day;
  const { assessment } = await dossiers.assess(left.dossier);
  const input = {
    ...{ idempotencyKey: randomUUID(), dossier: left.dossier, assessment: assessment.id, component: 'TTHN' },
    ...{ reason: 'REGISTRAR_SILENT', bases: ['TT04'] },
    acknowledged: assessment.components
      .find(({ code }: Any) => code === 'TTHN')
      .causes.filter(({ isShort }: Any) => isShort)
      .map(({ code, role, field }: Any) => ({ code, role, field })),
  };
  const mutation =
    'mutation ($input: PrepareWaiverInput!) { prepareWaiver(input: $input) { prepared { id } errors { code } } }';
  return done((await ask(mutation, { input })).prepareWaiver).prepared.id;
}
async function countersigned(isCountersigned: boolean): Promise<void> {
  const catalogue = new Catalogue(dossiers.store);
  const { procedure } = (await catalogue.procedure('1.004873')) as { procedure: Procedure };
  const { countersignedWaivers: _, ...plain } = procedure;
  const changed = isCountersigned ? { ...plain, countersignedWaivers: true as const } : plain;
  await catalogue.keep([changed], { importedBy: 'test', source: 'test', at: new Date('2026-01-02T00:00:00Z') });
}

interface Row {
  readonly act: string;
  readonly type: string;
  readonly input: () => Promise<Input>;
  readonly claims?: Claims;
  /** Notes what later acts need. */
  readonly after?: (answer: Any) => Promise<void> | void;
}
const login = { class: 'LOGIN_ONLY' };
const other = { maCanBo: 'CB2', sub: 'official-2' };
const chief = { maCanBo: 'TP1', role: 'supervisor', sub: 'chief-1' };
const why = 'Cơ quan đăng ký vừa trả lời.';
const keepWaiver = ({ waiver }: Any) => {
  left.waiver = waiver.id;
  left.outcome = waiver.history.at(-1)?.id ?? '';
};
const rows: readonly Row[] = [
  {
    act: 'settleSubmitter',
    type: 'submitter-settled',
    async input() {
      await cremation();
      const document = 'CCCD 079190000001, Cục CSQLHC';
      return { dossierCode: left.dossier, how: 'OWNER_PRESENT', identityChecked: true, document };
    },
  },
  {
    act: 'askRegistrar',
    type: 'registrar-asked',
    input: async () => ({
      ...{ ...(await seen()), components: ['KT'], registrar: 'UBND phường Bến Thành' },
      ...{ question: 'Đã đăng ký khai tử chưa?', dueOn: '2026-12-25' },
    }),
    async after() {
      const query = 'query ($code: String!) { dossier(code: $code) { registrarQuestions { id } } }';
      left.question = (await ask(query, { code: left.dossier })).dossier.registrarQuestions[0].id;
    },
  },
  {
    act: 'recordRegistrarAnswer',
    type: 'registrar-answered',
    input: async () => ({ ...(await seen()), question: left.question, outcome: 'OTHER', answer: 'Đang tra cứu.' }),
  },
  {
    act: 'assessDossier',
    type: 'assessment',
    input: async () => ({ dossierCode: left.dossier }),
    async after({ assessment }) {
      left.assessment = assessment.id;
    },
  },
  {
    act: 'acceptComponents',
    type: 'dossier-decision',
    input: async () => ({ ...(await seen()), assessment: left.assessment }),
  },
  {
    act: 'extendDossier',
    type: 'dossier-decision',
    input: async () => ({ ...(await seen()), until: '2026-12-30', reason: 'Chờ cơ quan đăng ký tra cứu.' }),
  },
  {
    act: 'requestPaper',
    type: 'paper-requested',
    input: async () => ({
      ...{ ...(await seen()), assessment: left.assessment, components: ['KT', 'HD'], channel: 'PORTAL' },
    }),
  },
  {
    act: 'recordDelivery',
    type: 'paper-delivery',
    input: async () => ({ ...(await seen()), state: 'SENT', at: new Date(dossiers.clock.now).toISOString() }),
  },
  {
    act: 'receivePaper',
    type: 'dossier-decision',
    input: async () => ({ ...(await seen()), components: ['KT', 'HD'], way: 'COUNTER' }),
  },
  {
    act: 'concludeDossier',
    type: 'dossier-decision',
    input: async () => ({ ...(await seen()), outcome: 'DECIDED', result: '15/QĐ-UBND' }),
  },
  {
    act: 'confirmFact',
    type: 'confirmation',
    async input() {
      const { personalId } = examples.conflictingBirthDate;
      const { person } = await ask('query ($id: PersonalId!) { person(personalId: $id) { dateOfBirth { ref } } }', {
        id: personalId,
      });
      const original = {
        kind: 'CIVIL_STATUS_BOOK',
        number: '05',
        place: 'UBND phường Bến Thành',
        seenOn: '2026-11-20',
      };
      return { ref: person.dateOfBirth.ref, value: '12/06/1988', original };
    },
  },
  {
    act: 'recordWaiver',
    type: 'waiver',
    input: async () => ({ preparedId: await prepared(), signature: login }),
    after: keepWaiver,
  },
  {
    act: 'recordWaiverOutcome',
    type: 'waiver-outcome',
    input: async () => ({ waiver: left.waiver, outcome: 'FOUND_WRONG', text: 'Sổ hộ tịch ghi đã kết hôn.' }),
    after: keepWaiver,
  },
  {
    act: 'replyToOutcome',
    type: 'waiver-reply',
    input: async () => ({ outcome: left.outcome, text: 'Khi đó không có sổ để đối chiếu.' }),
  },
  { act: 'revokeWaiver', type: 'waiver-revoked', input: async () => ({ waiver: left.waiver, reason: why }) },
  {
    act: 'recordDelegation',
    type: 'policy',
    claims: chief,
    input: async () => ({
      ...{ delegate: 'CB9', delegateUnit: 'U2', document: '12/QĐ-UBND ngày 01/12/2026' },
      ...{ from: '2026-12-01', to: '2026-12-31' },
    }),
  },
  {
    act: 'countersignWaiver',
    type: 'waiver-countersigned',
    claims: other,
    async input() {
      await countersigned(true);
      const input = { idempotencyKey: randomUUID(), preparedId: await prepared(), signature: login };
      keepWaiver(done(await send('recordWaiver', input)));
      return { waiver: left.waiver, signature: login };
    },
  },
];

it.each(rows.map((row) => [row.act, row] as const))(
  'is one entry, with what it records or not at all, and once: %s',
  async (act, { type, input, claims, after }) => {
    const asked = { idempotencyKey: randomUUID(), ...(await input()) };
    const before = await Promise.all([types(), written()]);
    const failed = await withoutRoom(() => send(act, asked, claims));
    expect(failed.errors).toEqual([{ code: 'NOT_STORED' }]);
    const unwritten = await Promise.all([types(), written()]);
    // Who files is looked at and noted before an assessment, whatever becomes of it.
    if (act === 'assessDossier') expect(unwritten[0]).toEqual(before[0]);
    else expect(unwritten).toEqual(before);

    const answer = done(await send(act, asked, claims));
    expect(await types()).toEqual([...before[0], type]);
    done(await send(act, asked, claims));
    expect(await types()).toEqual([...before[0], type]);
    await after?.(answer);
  },
  60_000,
);

it('is one entry when the components of an assessment are first shown, and none is shown without it', async () => {
  await prepared();
  dossiers.clock.now += 60_000;
  const { assessment } = await dossiers.assess(left.dossier, { claims: other });
  const query = 'query ($id: ID!) { node(id: $id) { ... on Assessment { components { code } } } }';
  const before = await types();
  const asked = { query, variables: { id: assessment.id } };
  const shown = () => ask(asked.query, asked.variables, { maCanBo: 'CB3', sub: 'official-3' });
  await withoutRoom(() => expect(shown()).rejects.toThrow());
  expect(await types()).toEqual(before);
  await shown();
  expect(await types()).toEqual([...before, 'assessment-shown']);
  await shown();
  expect(await types()).toEqual([...before, 'assessment-shown']);
}, 60_000);

it('is one entry for each version of a procedure, with it or not at all', async () => {
  const before = await Promise.all([types(), written()]);
  await withoutRoom(() => expect(countersigned(false)).rejects.toThrow('No room.'));
  expect(await Promise.all([types(), written()])).toEqual(before);
  await countersigned(false);
  await countersigned(false);
  expect(await types()).toEqual([...before[0], 'catalogue-version']);
});

it('is an entry when a hub starts with other words or rules than were entered', async () => {
  const { evidence } = dossiers.store;
  const here = { relyingParty: { id: 'localhost', origin: 'http://localhost:4000' }, issuers: [] };
  const before = await types();
  await Promise.all([enterSettings(evidence, here, new Date()), enterSettings(evidence, here, new Date())]);
  await enterSettings(evidence, here, new Date());
  expect((await types()).slice(before.length).sort()).toEqual(['policy', 'wording-version', 'wording-version']);
  await enterSettings(evidence, { relyingParty: null, issuers: [] }, new Date());
  expect((await types()).slice(before.length + 3)).toEqual(['policy']);
  expect((await evidence.newest('policy/hub.'))?.id).toBe('policy/hub.2');
});

it('names nobody outside its parts', async () => {
  const { rows: leaves } = await owner.query(
    `select convert_from(l.statement, 'UTF8') as statement, p.name, convert_from(p.bytes, 'UTF8') as content
     from evidence.leaf l join evidence.part p using (log, idx)`,
  );
  const people = [examples.clean, examples.deathKnownOnlyToHealth, examples.conflictingBirthDate];
  const numbers = [...people.map(({ personalId }) => personalId), examples.conflictingBirthDate.father ?? ''];
  const open = leaves.flatMap(({ statement, name, content }) => [statement, ...(name === 'decision' ? [content] : [])]);
  for (const text of open) for (const number of numbers) expect(text).not.toContain(number);
  const named = leaves.filter(({ content }) => numbers.some((number) => content.includes(number)));
  expect(new Set(named.map(({ name }) => name))).toEqual(
    new Set(['subject-confirmed', 'subject-owner', 'subject-submitter', 'exchanges']),
  );
});
