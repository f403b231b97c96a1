import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, type CityHub, openCity } from '../support/city.ts';

let city: City;
let hub: CityHub;
beforeAll(async () => {
  city = await openCity(2000);
  hub = city.hub();
}, 60_000);
afterAll(() => city.close());

const query = `query ($ids: [PersonalId!]!, $birth: Boolean!) {
  persons(personalIds: $ids) {
    placeOfBirth @include(if: $birth) { ...address }
    permanentResidence @skip(if: $birth) { ...address }
  }
}
fragment address on AddressFact {
  accuracy
  value {
    text
    ward { code system label }
    district { label }
    current { resolution province { code } ward { code label } candidates { code label } }
  }
  evidence { reasons { code text english: text(lang: EN) } claims { register { code } raw outcome } }
}`;

async function rows(register: 'civil-registry' | 'residence', text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: city.databases[register] });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
async function facts(ids: readonly string[], field: 'placeOfBirth' | 'permanentResidence') {
  const { data, errors } = await hub.ask(query, { ids, birth: field === 'placeOfBirth' });
  expect(errors).toBeUndefined();
  return data.persons.map((person: Record<string, unknown>) => person[field]);
}
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);

/** People with one birth registration, born in an old commune, whom the residence register gives the same. */
async function bornIn(ward: string): Promise<readonly string[]> {
  const births = await rows(
    'civil-registry',
    `select "soDinhDanh" as id from khai_sinh
     where "nksNoiSinhDVHC" = $1 and "nksNoiSinhDanhMucDVHC" = 'QD124-2004' and "soDinhDanh" is not null
     group by 1 having count(*) = 1 order by 1`,
    [ward],
  );
  const known = await rows(
    'residence',
    `select so_dinh_danh as id from cong_dan
     where so_dinh_danh = any($1) and noi_sinh->>'MaXa' = $2 and noi_sinh->>'DanhMucDVHC' = 'QD124-2004' order by 1`,
    [births.map(({ id }) => id), ward],
  );
  expect(known.length).toBeGreaterThan(1);
  return known.map(({ id }) => id);
}
const recode = (id: string | undefined, text: string, ward: string) =>
  rows(
    'residence',
    `update cong_dan set noi_sinh = noi_sinh || jsonb_build_object(
       'DiaChi', $2::text, 'MaTinh', '79', 'MaXa', $3::text, 'DanhMucDVHC', 'QD19-2025') where so_dinh_danh = $1`,
    [id, text, ward],
  );
const city79 = 'Thành phố Hồ Chí Minh';

describe('a place of birth in an old ward', () => {
  it('is served as written, with the ward of today beside it', async () => {
    for (const fact of await facts(await bornIn('26740'), 'placeOfBirth')) {
      expect(fact.value).toEqual({
        text: expect.stringContaining('Phường Bến Nghé, Quận 1'),
        ward: { code: '26740', system: 'admin-unit-2004', label: 'Phường Bến Nghé, Quận 1' },
        district: { label: 'Quận 1' },
        current: {
          resolution: 'EXACT',
          province: { code: '79' },
          ward: { code: '26740', label: 'Phường Sài Gòn' },
          candidates: [{ code: '26740', label: 'Phường Sài Gòn' }],
        },
      });
      expect(codes(fact)).not.toContain('AMBIGUOUS_ADMIN_UNIT');
    }
  });

  it('that was split names the candidates, once for all registers that say the same', async () => {
    const [fact] = await facts((await bornIn('26737')).slice(0, 1), 'placeOfBirth');
    expect(fact.value.current).toMatchObject({ resolution: 'AMBIGUOUS', ward: null, province: { code: '79' } });
    const found = fact.evidence.reasons.filter(({ code }: { code: string }) => code === 'AMBIGUOUS_ADMIN_UNIT');
    expect(found).toHaveLength(1);
    expect(found[0].text).toContain('Phường Sài Gòn (26740); Phường Tân Định (26737)');
    expect(found[0].english).toContain('today this lies in one of Sài Gòn Ward (26740); Tân Định Ward (26737)');
    for (const claim of fact.evidence.claims.filter((each: { raw: string | null }) => each.raw)) {
      expect(claim.raw).toContain('26737');
    }
  });

  it('agrees with the ward of today into which it went, fits one of its candidates, and conflicts with any other', async () => {
    const [whole] = await bornIn('26740');
    const [fits, conflicts] = await bornIn('26737');
    await recode(whole, `Phường Sài Gòn, ${city79}`, '26740');
    await recode(fits, `Phường Sài Gòn, ${city79}`, '26740');
    await recode(conflicts, `Phường Thủ Đức, ${city79}`, '26824');
    const [a, b, c] = await facts([whole ?? '', fits ?? '', conflicts ?? ''], 'placeOfBirth');
    const outcome = (fact: { evidence: { claims: { register: { code: string }; outcome: string }[] } }) =>
      fact.evidence.claims.find(({ register }) => register.code === 'residence')?.outcome;
    expect([outcome(a), a.accuracy, codes(a)]).toEqual([
      'AGREES',
      'CORROBORATED',
      expect.arrayContaining(['ADMIN_UNITS_OF_TWO_LISTS']),
    ]);
    expect([outcome(b), b.accuracy, codes(b)]).toEqual([
      'COMPATIBLE',
      'SINGLE_SOURCE',
      expect.arrayContaining(['AMBIGUOUS_ADMIN_UNIT', 'COMPARED_COARSELY']),
    ]);
    expect([outcome(c), c.accuracy, codes(c)]).toEqual([
      'CONFLICTS',
      'CONFLICTING',
      expect.arrayContaining(['REGISTERS_DISAGREE']),
    ]);
  });
});

describe('the civil registry', () => {
  it('names the list in which a place of birth is coded, also where the birth was registered under the next', async () => {
    const [id] = await bornIn('26743');
    await rows('civil-registry', `update khai_sinh set "danhMucDVHC" = 'QD19-2025' where "soDinhDanh" = $1`, [id]);
    const [fact] = await facts([id ?? ''], 'placeOfBirth');
    expect(fact.value.ward).toMatchObject({ code: '26743', system: 'admin-unit-2004' });
  });

  it('has every birth in the list of its day', async () => {
    const births = await rows(
      'civil-registry',
      `select "nksNoiSinhDanhMucDVHC" as list, count(*)::int as count from khai_sinh
       where "nksNgaySinh" ~ '^\\d\\d\\.' and to_date("nksNgaySinh", 'DD.MM.YYYY') < date '2025-07-01' group by 1`,
    );
    expect(births).toEqual([{ list: 'QD124-2004', count: expect.any(Number) }]);
  });
});

describe('a permanent residence that was never brought up to date', () => {
  it('shows in its units of today, or in the candidates for them', async () => {
    const kept = await rows(
      'residence',
      `select so_dinh_danh as id from cu_tru
       where loai = 'THUONG_TRU' and den_ngay is null and dia_chi->>'DanhMucDVHC' = 'QD124-2004' order by 1`,
    );
    expect(kept.length).toBeGreaterThan(10);
    const all = await facts(
      kept.map(({ id }) => id),
      'permanentResidence',
    );
    const resolutions = all.map(
      (fact: { value: { current: { resolution: string } } }) => fact.value.current.resolution,
    );
    expect(new Set(resolutions)).toEqual(new Set(['EXACT', 'AMBIGUOUS']));
    for (const fact of all) {
      expect(codes(fact).includes('AMBIGUOUS_ADMIN_UNIT')).toBe(fact.value.current.resolution === 'AMBIGUOUS');
    }
  });
});

describe('a code that its list does not have', () => {
  it('is kept, and said to be unknown', async () => {
    const [id] = await bornIn('26743');
    await recode(id, `Phường Không Có, ${city79}`, '99999');
    const [fact] = await facts([id ?? ''], 'placeOfBirth');
    const reason = fact.evidence.reasons.find(({ code }: { code: string }) => code === 'ADMIN_UNIT_UNKNOWN');
    expect(reason.text).toContain('99999');
    expect(fact.value.text).toContain('Phường Bến Thành');
  });
});
