import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type City, type CityHub, openCity } from '../support/city.ts';

let city: City;
let hub: CityHub;
let registry: pg.Client;
let residence: pg.Client;
let health: pg.Client;

beforeAll(async () => {
  city = await openCity(600);
  hub = city.hub();
  const open = async (connectionString: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query('begin');
    return client;
  };
  registry = await open(city.databases['civil-registry']);
  residence = await open(city.databases.residence);
  health = await open(city.databases.health);
});
afterAll(async () => {
  await Promise.all([registry.end(), residence.end(), health.end()]);
  await city.close();
});
afterEach(async () => {
  await city.residence.set({ mode: 'up' });
});

const flags = `completeness accuracy evidence { reasons { code text } claims {
  register { code } outcome value raw linkedBy absence recordRef entity } }`;
const ask = async (personalId: string, selection: string) => {
  const { data, errors } = await hub.ask(`query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`, {
    id: personalId,
  });
  expect(errors).toBeUndefined();
  return data.person;
};
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);

/** Commits what a test changes, so that the hub sees it. */
const change = async (client: pg.Client, text: string, values: unknown[]) => {
  const { rows } = await client.query(text, values);
  await client.query('commit; begin');
  return rows;
};

/** A person with a CMND of their own, known by number to a birth of a child. */
async function motherByNumber() {
  const { rows } = await registry.query(
    `select id::text, "meSoDDCN" as mother, "soDinhDanh" as child from khai_sinh
     where "meSoDDCN" is not null and "soDinhDanh" is not null order by id`,
  );
  for (const row of rows) {
    const { rows: papers } = await residence.query(
      `select so from giay_to g where so_dinh_danh = $1 and loai = 'CMND9'
       and not exists (select from giay_to o where o.so = g.so and o.so_dinh_danh <> g.so_dinh_danh)`,
      [row.mother],
    );
    if (papers[0]) return { ...row, cmnd: papers[0].so } as { id: string; mother: string; child: string; cmnd: string };
  }
  throw new Error('No such mother in the city.');
}

describe('a mother whom a birth names by CMND only', () => {
  let known: Awaited<ReturnType<typeof motherByNumber>>;
  beforeAll(async () => {
    known = await motherByNumber();
    await change(registry, `update khai_sinh set "meSoDDCN" = null, "meSoGiayToTuyThan" = $2 where id = $1`, [
      known.id,
      known.cmnd,
    ]);
  });

  it('is that one person, and the claim says how', async () => {
    const person = await ask(known.child, `mother { value { personalId { value } } ${flags} }`);
    expect(person.mother.value.personalId.value).toBe(known.mother);
    const [claim] = person.mother.evidence.claims;
    expect(claim).toMatchObject({ register: { code: 'civil-registry' }, outcome: 'SERVED', linkedBy: 'CMND' });
    expect(claim.raw).toContain(known.cmnd);
  });

  it('is the party of the record, with the same verdict', async () => {
    const person = await ask(
      known.child,
      `mother { ${flags} } birthRegistrations { items { value { mother { value { resolvesTo { value { personalId { value } } ${flags} } } } } } }`,
    );
    const { resolvesTo } = person.birthRegistrations.items[0].value.mother.value;
    expect(resolvesTo.value.personalId.value).toBe(known.mother);
    expect(resolvesTo).toMatchObject({ accuracy: person.mother.accuracy, completeness: 'PRESENT' });
  });

  it('has the child among her children, from that record', async () => {
    const { children } = await ask(
      known.mother,
      `children { items { value { personalId { value } } evidence { claims { register { code } linkedBy recordRef } } } ${flags} }`,
    );
    const item = children.items.find(
      (each: { value: { personalId: { value: string } } }) => each.value.personalId.value === known.child,
    );
    expect(item.evidence.claims).toContainEqual({
      register: { code: 'civil-registry' },
      linkedBy: 'CMND',
      recordRef: `khai_sinh/${known.id}`,
    });
  });

  it('has that child in a list without flags too, for which nothing more is read', async () => {
    const { children, marriages } = await ask(
      known.mother,
      'children { items { value { personalId { value } } } } marriages { items { value { registrationDate { value } } } }',
    );
    const keys = children.items.map(
      ({ value }: { value: { personalId: { value: string } } }) => value.personalId.value,
    );
    expect(keys).toContain(known.child);
    expect(Array.isArray(marriages.items)).toBe(true);
  });

  it('is nobody yet while the register that keeps the numbers does not answer, and that is said', async () => {
    await city.residence.set({ mode: 'down' });
    const person = await ask(known.child, `mother { ${flags} }`);
    expect(person.mother).toMatchObject({ completeness: 'SOURCE_UNAVAILABLE', accuracy: 'UNASSESSED' });
    expect(codes(person.mother)).toContain('NUMBER_NOT_FOLLOWED');
    const { marriages } = await ask(known.mother, `marriages { ${flags} }`);
    expect(marriages.completeness).toBe('PARTIAL');
    expect(codes(marriages)).toContain('FORMER_NUMBERS_UNKNOWN');
    expect(codes(marriages)).not.toContain('REGISTER_UNAVAILABLE');
  });

  it('is nobody once the number was given to two people', async () => {
    const [other] = await change(
      residence,
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
       select 990001, so_dinh_danh, 'CMND9', $1, 'HET_HIEU_LUC' from cong_dan c where so_dinh_danh <> $2
       and not exists (select from cong_dan k where c.so_dinh_danh in (k.me_so_dinh_danh, k.cha_so_dinh_danh)) limit 1
       returning so_dinh_danh`,
      [known.cmnd, known.mother],
    );
    const person = await ask(known.child, `mother { ${flags} } father { ${flags} }`);
    const civil = person.mother.evidence.claims.find(
      (each: { register: { code: string } }) => each.register.code === 'civil-registry',
    );
    expect(civil).toMatchObject({ value: null, absence: 'MISSING', linkedBy: 'PID' });
    expect(codes(person.mother)).toContain('NUMBER_OF_NOBODY');
    const { children } = await ask(other.so_dinh_danh, `children { items { value { personalId { value } } } }`);
    const keys = children.items.map(
      (each: { value: { personalId: { value: string } } }) => each.value.personalId.value,
    );
    expect(keys).not.toContain(known.child);
    await change(residence, 'delete from giay_to where id = 990001', []);
  });
});

describe('a person with a cancelled number', () => {
  let [former, present]: [string, string] = ['', ''];
  beforeAll(async () => {
    const { rows } = await residence.query(
      `select o.so_cu, o.so_dinh_danh from so_dinh_danh_cu o join cong_dan c using (so_dinh_danh) order by 1`,
    );
    for (const row of rows) {
      const { rows: births } = await registry.query(
        `update khai_sinh set "soDinhDanh" = $1 where "soDinhDanh" in ($1, $2) returning id`,
        [row.so_cu, row.so_dinh_danh],
      );
      if (births.length > 0) {
        [former, present] = [row.so_cu, row.so_dinh_danh];
        break;
      }
    }
    expect(former).not.toBe('');
    await registry.query('commit; begin');
  });

  it('has the record that bears it, as an agreeing witness and not as another person', async () => {
    const person = await ask(present, `personalId { value ${flags} } fullName { value { full } ${flags} }`);
    expect(person.personalId).toMatchObject({ value: present });
    expect(person.personalId.accuracy).not.toBe('CONFLICTING');
    expect(person.personalId.evidence.claims).toContainEqual(
      expect.objectContaining({ value: former, outcome: 'SUPERSEDED', linkedBy: 'SUPERSEDED_PID' }),
    );
    expect(codes(person.personalId)).toContain('NUMBER_SUPERSEDED');
    const civil = person.fullName.evidence.claims.find(
      (each: { register: { code: string } }) => each.register.code === 'civil-registry',
    );
    expect(civil).toMatchObject({ outcome: 'SERVED', linkedBy: 'SUPERSEDED_PID' });
  });

  it('is found by it, as the person of today', async () => {
    const [old, now] = await Promise.all([former, present].map((id) => ask(id, 'id personalId { value }')));
    expect(old).toEqual(now);
    const { data } = await hub.ask('query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { id } }', {
      ids: [former, present],
    });
    expect(data.persons).toEqual([{ id: now.id }, { id: now.id }]);
  });

  it('is one parent, though one register names the old number and another the new', async () => {
    const { rows } = await residence.query(
      `select so_dinh_danh as child, me_so_dinh_danh as present from cong_dan where me_so_dinh_danh is not null order by 1`,
    );
    const births = await registry.query(`select "soDinhDanh" as child from khai_sinh where "soDinhDanh" is not null`);
    const both = new Set(births.rows.map(({ child }) => child));
    const { child, present } = rows.find((row) => both.has(row.child)) as { child: string; present: string };
    const former = `009${present.slice(3)}`;
    await change(
      residence,
      `insert into so_dinh_danh_cu (so_cu, so_dinh_danh, ngay_huy, ly_do) values ($1, $2, '2022-02-02', 'thử')`,
      [former, present],
    );
    await change(registry, `update khai_sinh set "meSoDDCN" = $1 where "soDinhDanh" = $2`, [former, child]);
    const { mother } = await ask(child, `mother { value { personalId { value } } ${flags} }`);
    expect(mother).toMatchObject({ accuracy: 'CORROBORATED', value: { personalId: { value: present } } });
    expect(mother.evidence.claims.map(({ linkedBy }: { linkedBy: string }) => linkedBy)).toContain('SUPERSEDED_PID');
  });
});

describe('a death that names its subject by CMND only', () => {
  it('is the registration of that person', async () => {
    const { rows } = await registry.query(
      `select id::text, "soDinhDanh" as dead from khai_tu where "soDinhDanh" is not null order by id`,
    );
    let found: { id: string; dead: string; cmnd: string } | undefined;
    for (const row of rows) {
      const papers = await residence.query(
        `select so from giay_to g where so_dinh_danh = $1 and loai = 'CMND9'
         and not exists (select from giay_to o where o.so = g.so and o.so_dinh_danh <> g.so_dinh_danh)`,
        [row.dead],
      );
      if (papers.rows[0]) found = { ...row, cmnd: papers.rows[0].so };
      if (found) break;
    }
    if (!found) throw new Error('No such death in the city.');
    await change(registry, `update khai_tu set "soDinhDanh" = null, "nktSoGiayToTuyThan" = $2 where id = $1`, [
      found.id,
      found.cmnd,
    ]);
    const person = await ask(
      found.dead,
      `lifeStatus { value ${flags} } deathRegistrations { items { text } ${flags} }`,
    );
    expect(person.lifeStatus.value).toBe('DECEASED');
    expect(person.lifeStatus.evidence.claims[0]).toMatchObject({
      register: { code: 'civil-registry' },
      linkedBy: 'CMND',
      outcome: 'SERVED',
    });
    expect(person.deathRegistrations.items).toHaveLength(1);
  });
});

describe('a birth that bears no number at all', () => {
  it('is never joined, and counted where name and date are those of somebody without one', async () => {
    const { rows } = await registry.query(
      `select b.id::text, b."soDinhDanh" as subject, b."nksHoTen" as name from khai_sinh b
       where length(b."nksNgaySinh") = 10 and b."soDinhDanh" is not null
         and (select count(*) from khai_sinh o where o."soDinhDanh" = b."soDinhDanh") = 1
         and not exists (select from cai_chinh c where c."soDinhDanh" = b."soDinhDanh") order by b.id`,
    );
    const known = await residence.query(
      `select so_dinh_danh from cong_dan where length(ngay_sinh) = 10 and so_dinh_danh = any($1)`,
      [rows.map(({ subject }) => subject)],
    );
    const inBoth = new Set(known.rows.map((row) => row.so_dinh_danh));
    const birth = rows.find((row) => inBoth.has(row.subject)) as { id: string; subject: string; name: string };
    const selection = `birthRegistrations { items { text } ${flags} } fullName { value { full } }`;
    const before = await ask(birth.subject, selection);
    expect(before.birthRegistrations.items).toHaveLength(1);
    await change(registry, `update khai_sinh set "soDinhDanh" = null, "nksHoTen" = upper("nksHoTen") where id = $1`, [
      birth.id,
    ]);
    const after = await ask(birth.subject, selection);
    expect(after.birthRegistrations.items).toEqual([]);
    expect(after.birthRegistrations.completeness).not.toBe('PRESENT');
    const possible = after.birthRegistrations.evidence.reasons.find(
      ({ code }: { code: string }) => code === 'POSSIBLE_RECORD',
    );
    expect(possible.text).toContain('có 1 bản ghi');
  });
});
