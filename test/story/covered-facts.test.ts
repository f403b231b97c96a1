import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, openCity } from '../support/city.ts';
import { type Any, type DossierHub, openDossiers } from '../support/dossiers.ts';
import { waiverActs } from '../support/waivers.ts';

const personalId = examples.conflictingBirthDate.father ?? '';
let city: City;
let dossiers: DossierHub;
beforeAll(async () => {
  city = await openCity(100);
  dossiers = await openDossiers(city, { storeClock: async () => new Date(dossiers.clock.now) });
  await dossiers.store.evidence.open('demo.invalid/lienthong/decisions');
}, 120_000);
afterAll(async () => {
  await dossiers.close();
  await city.close();
});
const { ask, act, recorded } = waiverActs(
  () => city,
  () => dossiers,
);
const other = { maCanBo: 'CB2', sub: 'official-2' };
const elsewhere = { unit: 'U2', maCanBo: 'CB9', sub: 'official-9' };
const shown = 'id effect effectText(lang: VI) recordedAt receiptState receiptStateText';
/** Twice, so that it is answered by the compiled operation too. */
async function covering(claims = {}): Promise<Any> {
  const query = `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) {
    maritalStatus { text evidence { waivers { ${shown} } } }
    fullName { evidence { waivers { id } } }
  } }`;
  const once = await ask(query, { ids: [personalId, examples.clean.personalId] }, claims);
  const [again, more] = [
    await ask(query, { ids: [personalId, examples.clean.personalId] }, claims),
    await ask(query, { ids: [personalId, examples.clean.personalId] }, claims),
  ];
  expect([again, more]).toEqual([once, once]);
  return once.persons;
}
/** Statements that were asked of the store by knex while something is done. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { query } = pg.Client.prototype;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: Any,
    ...args: Parameters<typeof query>
  ) {
    const [first] = args as unknown as [Any];
    asked.push(typeof first === 'string' ? first : first.text);
    return query.apply(this, args) as never;
  } as never);
  await work();
  spy.mockRestore();
  return asked;
}

it('tells of a fact that an official proceeded on it, until the record is taken back', async () => {
  const { waiver } = await recorded();
  const [covered, clean] = await covering(other);
  expect(covered).toMatchObject({
    maritalStatus: {
      evidence: {
        waivers: [
          {
            ...{ id: waiver.id, effect: 'EXEMPTION_BASIS_INVOKED', recordedAt: '2026-12-13T02:00:00.000Z' },
            effectText: 'Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét',
            ...{ receiptState: 'LOGGED', receiptStateText: expect.stringContaining('nhật ký') },
          },
        ],
      },
    },
    fullName: { evidence: { waivers: [] } },
  });
  expect(clean.maritalStatus.evidence.waivers).toEqual([]);

  const [hidden] = await covering(elsewhere);
  expect(hidden.maritalStatus.evidence.waivers).toEqual([
    {
      ...{ id: null, effect: 'EXEMPTION_BASIS_INVOKED', recordedAt: '2026-12-13T02:00:00.000Z' },
      effectText: covered.maritalStatus.evidence.waivers[0].effectText,
      ...{ receiptState: null, receiptStateText: null },
    },
  ]);
  // Whoever recorded it reads it wherever they work now.
  const [moved] = await covering({ unit: 'U2' });
  expect(moved.maritalStatus.evidence.waivers[0].id).toBe(waiver.id);

  const { errors } = await act('revokeWaiver', { waiver: waiver.id, reason: 'Cơ quan đăng ký vừa trả lời.' });
  expect(errors).toEqual([]);
  const [open] = await covering(other);
  expect(open.maritalStatus.evidence.waivers).toEqual([]);
}, 60_000);

it('is asked of the store only where it is selected: once for all facts, and once for the log', async () => {
  const { waiver } = await recorded();
  const people = [personalId, examples.clean.personalId, examples.conflictingBirthDate.personalId];
  const read =
    (selected: string, ids = people) =>
    () =>
      ask(
        `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { maritalStatus { ${selected} } dateOfBirth { ${selected} } mother { ${selected} } } }`,
        { ids },
      );
  const ofWaivers = (asked: string[]) => asked.filter((text) => /waiver|evidence\./.test(text));
  expect(ofWaivers(await statements(read('text accuracy evidence { reasons { code } claims { raw } }')))).toEqual([]);
  const asked = ofWaivers(await statements(read('evidence { waivers { id receiptState } }')));
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('waiver_fact');
  expect(asked[1]).toContain('evidence.leaf');
  // Nothing covers a fact of this person, so the log is not asked.
  const none = await statements(read('evidence { waivers { id receiptState } }', [examples.clean.personalId]));
  expect(ofWaivers(none)).toHaveLength(1);
  await act('revokeWaiver', { waiver: waiver.id, reason: 'Cơ quan đăng ký vừa trả lời.' });
}, 60_000);

it('is null where it cannot be looked up, and the facts are told all the same', async () => {
  const { covering: lookUp } = dossiers.store.waivers;
  const broken = vi.spyOn(dossiers.store.waivers, 'covering').mockRejectedValue(new Error('down'));
  const query =
    'query ($id: PersonalId!) { person(personalId: $id) { fullName { text evidence { waivers { id } } } } }';
  const { person } = await ask(query, { id: personalId });
  expect(person.fullName.evidence.waivers).toBeNull();
  expect(person.fullName.text).not.toBeNull();
  broken.mockRestore();
  expect(dossiers.store.waivers.covering).toBe(lookUp);
});
