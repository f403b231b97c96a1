import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCivil, addHealth, addResidence, addSocialInsurance, type PersonRow } from '../support/add-person.ts';
import { type City, type CityHub, openCity, type RegisterId } from '../support/city.ts';
import { refs, searchAt } from '../support/search.ts';

let city: City;
let hub: CityHub;
const clients: Record<RegisterId, pg.Client> = {} as never;

beforeAll(async () => {
  city = await openCity(200);
  hub = city.hub();
  for (const [id, url] of Object.entries(city.databases)) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    clients[id as keyof typeof clients] = client;
  }
});
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  await city.close();
});

const search = (by: Record<string, unknown>) => searchAt(hub, by);

describe('names of awkward shape', () => {
  const names: readonly (readonly [what: string, name: string, ...alsoBy: string[]])[] = [
    ['of one word', 'Kpuih'],
    ['of one letter', 'Ý', 'Y'],
    ['of seven words', 'Công Tằng Tôn Nữ Thị Ngọc Hà', 'CONG TANG TON NU THI NGOC HA'],
    ['Ê Đê, with an apostrophe', "H'Hen Niê", 'H’Hen Niê', "h'hen nie"],
    ['Ê Đê, with a typographic one', 'Ksor H’Yưt', "Ksor H'Yut"],
    ['Ê Đê, of a man', 'Y Moan Ênuôl', 'Y Moan Enuol'],
    ['Mông', 'Sùng A Páo', 'sung a pao'],
    ['in NFD', 'Nguyễn Thị Tường Vy'.normalize('NFD'), 'Nguyễn Thị Tường Vy', 'Nguyen Thi Tuong Vy'],
    ['half in NFD', `Phạm ${'Ngọc Thạch'.normalize('NFD')}`, 'Phạm Ngọc Thạch'],
    ['with residue of TCVN3', 'NguyÔn §×nh Léc'],
    ['with an Eth for Đ', '\u00d0ặng Văn Đức', 'Đặng Văn Đức', 'Dang Van Duc'],
    ['with an African D for Đ', '\u0189inh Thị Sen', 'Đinh Thị Sen'],
    ['with hidden characters', 'Trần\u200b Văn\u00a0 Tám\ufeff ', 'Trần Văn Tám', 'tran van tam'],
    ['with its tone elsewhere', 'LÊ THỊ HÒA', 'Lê Thị Hoà'],
    ['with i for y', 'Lí Quí Mĩ', 'Lý Quý Mỹ'],
    ['without its diacritics', 'HUYNH VAN BAY', 'Huỳnh Văn Bảy'],
  ];

  it.each(names.map((each, at) => [each[0], each[1], each.slice(2), at] as const))(
    '%s survive from register to answer to search and back',
    async (_, name, alsoBy, at) => {
      const row: PersonRow = { personalId: `0001900${String(70_000 + at)}`, name, born: '1990-05-12' };
      await addCivil(clients['civil-registry'], row);
      await addHealth(clients.health, row);
      await addResidence(clients.residence, row);
      await addSocialInsurance(clients['social-insurance'], row);
      const person = await hub.ask(
        'query ($id: PersonalId!) { person(personalId: $id) { id fullName { text value { full } evidence { claims { register { code } raw } } } } }',
        { id: row.personalId },
      );
      const { id, fullName } = person.data.person;
      for (const by of [name, fullName.text, fullName.value.full, ...alsoBy]) {
        const { edges } = await search({ fullName: by, birthYear: 1990 });
        const edge = edges.find(({ node }) => node?.id === id);
        expect(edge, `searched by ${by}`).toBeDefined();
        expect(edge?.matches.map(({ register, fullName: found }) => [register.code, found.raw])).toEqual([
          ['civil-registry', name],
          ['health', name],
        ]);
        const claims = edge?.node?.fullName.evidence.claims.map(({ register, raw }) => [register.code, raw]);
        expect(claims).toEqual([
          ['civil-registry', name],
          ['residence', `HoVaTen.Ten=${name}`],
          ['health', name],
          ['social-insurance', name],
          ['land', null],
        ]);
      }
    },
  );

  it.each([
    ['Nguyễn Thị Tường Vy', 'Nguyễn Thị Tường Vy'.normalize('NFD'), 'EQUAL', undefined],
    ['Nguyen Thi Tuong Vy', 'Nguyễn Thị Tường Vy'.normalize('NFD'), 'COMPATIBLE', 'DIACRITICS'],
    ['Đặng Văn Đức', '\u00d0ặng Văn Đức', 'EQUAL', 'LOOKALIKE'],
    ['Trần Văn Tám', 'Trần\u200b Văn\u00a0 Tám\ufeff ', 'EQUAL', 'INVISIBLE'],
    ['LÊ THỊ HOÀ', 'LÊ THỊ HÒA', 'EQUAL', 'TONE_STYLE'],
    ['kpuih', 'Kpuih', 'EQUAL', 'CASE'],
    ['Lý Quý Mỹ', 'Lí Quí Mĩ', 'NEAR', 'I_Y'],
    ['Sùng A Pao', 'Sùng A Páo', 'NEAR', 'MARK'],
  ])('%s is told apart from %s', async (fullName, raw, comparison, difference) => {
    const { edges } = await search({ fullName, birthYear: 1990 });
    const match = edges.flatMap(({ matches }) => matches).find((each) => each.fullName.raw === raw);
    expect(match?.fullName.comparison).toBe(comparison);
    expect(match?.fullName.difference?.code).toBe(difference);
    expect(match?.dateOfBirth).toMatchObject({ comparison: 'COMPATIBLE', difference: { code: 'PRECISION' } });
  });

  it('are not found by what only loses the same diacritics', async () => {
    const row = { personalId: '000190079001', name: 'Trần Thụ Hạnh Nhị', born: '1990-01-02' };
    await addCivil(clients['civil-registry'], row);
    expect((await search({ fullName: 'Trần Thù Hành Nhì', birthYear: 1990 })).edges).toEqual([]);
    expect((await search({ fullName: row.name, birthYear: 1991 })).edges).toEqual([]);
    expect((await search({ fullName: row.name, birthYear: 1990 })).edges).toHaveLength(1);
  });
});

describe('what was corrected', () => {
  const row = { personalId: '000188070001', name: 'Võ Thị Sửa', born: '1988-03-04' };
  const correct = (id: string, column: string, value: string, birth: string) =>
    clients['civil-registry'].query(
      `insert into cai_chinh ("id", "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "loaiViec", "loaiDangKyGoc",
         "idDangKyGoc", "soDangKyGoc", "noiDangKyGoc", "soDinhDanh", "tenTruong", "giaTriMoi", "ngayHieuLuc", "canCu", "ngayCapNhat")
       values ($1, '1', '01.02.2020', 'x', 'x', 'x', 'CAI_CHINH', 'khai_sinh', $2, '1', 'x', $3, $4, $5, '01.02.2020', 'x', now())`,
      [id, birth, row.personalId, column, value],
    );

  it('is found as it was and as it is now', async () => {
    const birth = await addCivil(clients['civil-registry'], row);
    await correct('900001', 'nksHoTen', 'Võ Thị Đúng', birth);
    await correct('900002', 'nksNgaySinh', '04.03.1987', birth);
    const found = async (fullName: string, birthYear: number) => refs((await search({ fullName, birthYear })).edges);
    expect(await found('Võ Thị Sửa', 1988)).toEqual([`khai_sinh/${birth}`]);
    expect(await found('Võ Thị Đúng', 1988)).toEqual(['cai_chinh/900001']);
    expect(await found('Võ Thị Đúng', 1987)).toEqual(['cai_chinh/900002']);
    expect(await found('Võ Thị Sửa', 1987)).toEqual([]);
  });
});
