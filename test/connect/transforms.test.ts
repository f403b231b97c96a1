import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administrativeLists, administrativeUnits } from '../../src/connect/tables/administrative-units.ts';
import { ethnicity54 } from '../../src/connect/tables/ethnicity-54.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { means } from '../../src/connect/transforms/means.ts';
import { type DateFormat, isPartialDate, partialDate } from '../../src/connect/transforms/partial-date.ts';
import { party } from '../../src/connect/transforms/party.ts';
import { personName, personNameParts } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { placeByCodes } from '../../src/connect/transforms/place-by-codes.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Address, Sex } from '../../src/generated/model.ts';

const value = (read: unknown) => ({ state: 'VALUE', value: read });
const empty = { state: 'EMPTY' };
const unreadable = { state: 'UNREADABLE' };

const sex = enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE', '3': null });
const all = [
  text,
  personalId,
  personName,
  personNameParts,
  sex,
  joinedKey,
  code(ethnicity54),
  link('Person', personalId),
  address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists),
  ...(
    ['dd.MM.yyyy|MM.yyyy|yyyy', 'dd/MM/yyyy|MM/yyyy|yyyy', 'yyyy-mm-dd|yyyy', 'yyyyMMdd', 'yyyyMMdd+precision'] as const
  ).map(partialDate),
];

describe('every transform', () => {
  it('reads nothing from nothing', () => {
    for (const transform of all) {
      expect(transform.read([null, null, null, null, null]), transform.name).toEqual(empty);
      expect(transform.read(['', '', '', '', '']), transform.name).toEqual(empty);
    }
  });

  it('never throws, and gives values in NFC', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(null, '__proto__', 'constructor', 'Hòa'.normalize('NFD'), '000190000001'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), fc.constantFrom(...all), (cells, transform) => {
        const reading = transform.read(cells);
        const written = JSON.stringify(reading);
        return reading.state !== 'VALUE' || transform === joinedKey || written === written.normalize('NFC');
      }),
    );
  });
});

describe('partial dates', () => {
  const cases: readonly [DateFormat, raw: readonly string[], expected: unknown][] = [
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['12.05.1960'], value('1960-05-12')],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['05.1960'], value('1960-05')],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['1960'], value('1960')],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['30.02.1960'], unreadable],
    ['dd/MM/yyyy|MM/yyyy|yyyy', ['12/05/1960'], value('1960-05-12')],
    ['dd/MM/yyyy|MM/yyyy|yyyy', ['05/1960'], value('1960-05')],
    ['dd/MM/yyyy|MM/yyyy|yyyy', ['31/04/1960'], unreadable],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['5.1960'], unreadable],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['12/05/1960'], unreadable],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['12.05.1960 '], unreadable],
    ['dd.MM.yyyy|MM.yyyy|yyyy', ['Không có thông tin'], unreadable],
    ['yyyy-mm-dd|yyyy', ['1960-05-12'], value('1960-05-12')],
    ['yyyy-mm-dd|yyyy', ['1960'], value('1960')],
    ['yyyy-mm-dd|yyyy', ['1960-05'], unreadable],
    ['yyyyMMdd', ['20240229'], value('2024-02-29')],
    ['yyyyMMdd', ['20230229'], unreadable],
    ['yyyyMMdd+precision', ['19600512', '0'], value('1960-05-12')],
    ['yyyyMMdd+precision', ['19600000', '1'], value('1960')],
    ['yyyyMMdd+precision', ['19600500', '2'], value('1960-05')],
    ['yyyyMMdd+precision', ['19600000', '0'], unreadable],
    ['yyyyMMdd+precision', ['19600512', ''], unreadable],
    ['yyyyMMdd+precision', ['19600512', '3'], unreadable],
  ];
  it.each(cases)('in %s: %s', (format, raw, expected) => {
    expect(partialDate(format).read(raw)).toEqual(expected);
  });

  it('are days of the calendar', () => {
    for (const date of ['1960', '1960-05', '2000-02-29', '0001-01-01', '9999-12-31', '1900-02-28', '2023-04-30']) {
      expect(isPartialDate(date), date).toBe(true);
    }
    for (const date of [
      '',
      '0000',
      '196',
      '1960-13',
      '1960-00',
      '1900-02-29',
      '2023-04-31',
      '2023-1-1',
      '1960-05-12\n',
    ]) {
      expect(isPartialDate(date), date).toBe(false);
    }
  });

  it('hold of every day that the calendar has, and of no day after the last of its month', () => {
    const day = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(day, ({ year, month }) => {
        const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate(); // an oracle: the calendar repeats
        const of = (date: number) =>
          `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        return isPartialDate(of(last)) && !isPartialDate(of(last + 1)) && !isPartialDate(of(0));
      }),
    );
  });
});

describe('people', () => {
  it('have numbers of twelve digits and no other', () => {
    expect(personalId.read(['000190000001'])).toEqual(value('000190000001'));
    for (const raw of ['00190000001', '0001900000012', ' 000190000001', '٠٠٠١٩٠٠٠٠٠٠١', '000190000001\n']) {
      expect(personalId.read([raw]), raw).toEqual(unreadable);
    }
  });

  it('have names that are not split by guess', () => {
    const none = { family: null, middle: null, given: null };
    expect(personName.read(['Tôn Nữ Thị Ninh'.normalize('NFD')])).toEqual(value({ full: 'Tôn Nữ Thị Ninh', ...none }));
    expect(personName.read([' '])).toEqual(unreadable);
    expect(personNameParts.read(['Tôn Nữ', null, 'Ninh'])).toEqual(
      value({ full: 'Tôn Nữ Ninh', family: 'Tôn Nữ', middle: null, given: 'Ninh' }),
    );
  });
});

describe('codes', () => {
  it('have the label of their table, or are their own label', () => {
    const of = (written: string) => code(ethnicity54).read([written]);
    expect(of('02')).toEqual(value({ code: '02', system: 'ethnicity-54', label: { vi: 'Tày', en: 'Tày' } }));
    expect(of('2')).toEqual(value({ code: '2', system: 'ethnicity-54', label: { vi: '2', en: '2' } }));
    expect(of('constructor')).toMatchObject(value({ label: { vi: 'constructor', en: 'constructor' } }));
  });

  it('of a closed set are the register’s own', () => {
    expect(sex.read(['Nữ'.normalize('NFD')])).toEqual(value('FEMALE'));
    expect(sex.read(['3'])).toEqual(empty);
    expect(sex.read(['nam'])).toEqual(unreadable);
  });
});

describe('addresses', () => {
  const read = address(['text', 'province', 'ward', 'scheme'], administrativeLists);
  const reading = (...raw: (string | null)[]) => read.read(raw) as { value: Address };

  it('keep the codes of the list that the record names, and tell beside them the units of today', () => {
    const saiGon = {
      code: '26740',
      system: 'admin-unit-2025',
      label: { vi: 'Phường Sài Gòn', en: 'Sài Gòn Ward' },
    };
    const city = {
      code: '79',
      system: 'admin-unit-2025',
      label: { vi: 'Thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City' },
    };
    expect(read.read(['1 Lê Lợi', '79', '26740', 'QD124-2004'])).toEqual(
      value({
        text: '1 Lê Lợi',
        province: { ...city, system: 'admin-unit-2004' },
        district: { code: '760', system: 'admin-unit-2004', label: { vi: 'Quận 1', en: 'District 1' } },
        ward: {
          code: '26740',
          system: 'admin-unit-2004',
          label: { vi: 'Phường Bến Nghé, Quận 1', en: 'Bến Nghé Ward, District 1' },
        },
        detail: null,
        current: { resolution: 'EXACT', province: city, ward: saiGon, candidates: [saiGon] },
      }),
    );
    const { ward, district } = reading('1 Lê Lợi', null, '26740', 'QD19-2025').value;
    expect([ward, district]).toEqual([saiGon, null]);
  });

  it('give every candidate where a commune was split', () => {
    const { current } = reading('Đa Kao', null, '26737', 'QD124-2004').value;
    expect(current).toMatchObject({ resolution: 'AMBIGUOUS', ward: null, province: { code: '79' } });
    expect(current.candidates.map(({ code }) => code)).toEqual(['26740', '26737']);
  });

  it('read codes that have lost their leading zeros', () => {
    const { ward, province, current } = reading('Ba Đình', '1', '4', 'QD19-2025').value;
    expect([ward?.code, province?.code, current.resolution]).toEqual(['00004', '01', 'EXACT']);
  });

  it('do not guess what a code means that its list lacks, or that is in no list', () => {
    const label = { vi: '26743', en: '26743' };
    for (const [scheme, system] of [
      ['new', 'new'],
      [null, 'admin-unit'],
    ] as const) {
      expect(reading('1 Lê Lợi', null, '26743', scheme).value).toMatchObject({
        ward: { code: '26743', system, label },
        district: null,
        current: { resolution: 'UNKNOWN', candidates: [] },
      });
    }
    expect(reading('Ở đâu đó', '77', '99999', 'QD124-2004').value).toMatchObject({
      ward: { code: '99999', label: { vi: '99999' } },
      current: { resolution: 'UNKNOWN', ward: null, province: { code: '79' } },
    });
  });

  it('are not composed from codes, and a list alone is no address', () => {
    expect(read.read([null, null, '26743', 'QD124-2004'])).toEqual(unreadable);
    expect(read.read([null, null, null, 'QD124-2004'])).toEqual(empty);
  });
});

describe('links', () => {
  it('point by a key that can be read', () => {
    const mother = link('Person', personalId);
    expect(mother.read(['000165000001'])).toEqual(value({ entity: 'Person', key: '000165000001' }));
    expect(mother.read(['012345678'])).toEqual(unreadable);
    expect(joinedKey.read(['CT1', '000165000001'])).toEqual(value('CT1/000165000001'));
    expect(joinedKey.read(['CT1', null])).toEqual(unreadable);
  });

  it('and records mean what their existence states', () => {
    expect(means('DECEASED').read(['17'])).toEqual(value('DECEASED'));
    expect(means('DECEASED').read(['17', null])).toEqual(value('DECEASED'));
    expect(means('DECEASED').read(['17', '12.05.2020'])).toEqual({ state: 'EMPTY' });
  });
});

describe('party', () => {
  const mother = party({
    role: 'MOTHER',
    parts: ['name', 'dateOfBirth', 'document', 'personalId'],
    name: personName,
    dateOfBirth: partialDate('dd.MM.yyyy|MM.yyyy|yyyy'),
  });

  it('is who the record names, tied to a person by the number alone', () => {
    const link = { entity: 'Person', key: '000165000015' };
    expect(mother.read(['Lê Thị Mai', '20.11.1965', '020123456', '000165000015'])).toEqual({
      state: 'VALUE',
      value: {
        role: 'MOTHER',
        name: { full: 'Lê Thị Mai', family: null, middle: null, given: null },
        dateOfBirth: '1965-11-20',
        document: { kind: 'CMND', number: '020123456' },
        resolvesTo: link,
      },
      links: { resolvesTo: { answer: { state: 'VALUE', raw: '000165000015', value: link }, linkedBy: 'PID' } },
    });
  });

  it('without a number is a party, and so is one whose number or date cannot be read', () => {
    expect(mother.read(['Lê Thị Mai', null, null, null])).toMatchObject({
      value: { dateOfBirth: null, document: null, resolvesTo: null },
      links: { resolvesTo: { answer: { state: 'EMPTY', raw: null }, linkedBy: null } },
    });
    expect(mother.read(['Lê Thị Mai', '31.02.1965', 'B1234567', '165000015'])).toMatchObject({
      value: { dateOfBirth: null, document: { kind: null, number: 'B1234567' }, resolvesTo: null },
      links: { resolvesTo: { answer: { state: 'UNREADABLE', raw: '165000015' }, linkedBy: null } },
    });
  });

  it('of whom nothing is written is empty', () => {
    expect(mother.read([null, '', null, null])).toEqual({ state: 'EMPTY' });
  });

  it('has so much of a date of birth as the column beside it says is known, which alone says nothing', () => {
    const deceased = party({
      role: 'DECEASED',
      parts: ['name', 'dateOfBirth', 'precision'],
      name: personName,
      dateOfBirth: partialDate('yyyyMMdd+precision'),
    });
    expect(deceased.read(['LÊ AN', '19600500', '2'])).toMatchObject({ value: { dateOfBirth: '1960-05' } });
    expect(deceased.read(['LÊ AN', '19600500', null])).toMatchObject({ value: { dateOfBirth: null } });
    expect(deceased.read([null, null, '0'])).toEqual({ state: 'EMPTY' });
  });
});

describe('places by codes alone', () => {
  const { read } = placeByCodes(administrativeUnits);

  it('are named by their units, and told in units of today', () => {
    expect(read(['79', '760', '26743'])).toMatchObject({
      state: 'VALUE',
      value: {
        text: 'Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh',
        district: { code: '760', system: 'admin-unit-2004' },
        current: { resolution: 'EXACT', ward: { code: '26743', system: 'admin-unit-2025' } },
      },
    });
    expect(read(['79', '770', '27148'])).toMatchObject({ value: { current: { resolution: 'AMBIGUOUS' } } });
    expect(read(['74', null, null])).toMatchObject({ value: { text: 'Tỉnh Bình Dương', ward: null } });
  });

  it('take back the zeros that codes lose, and keep a code that no list has', () => {
    expect(read(['1', '1', '4'])).toMatchObject({ value: { text: expect.stringContaining('Phường Trúc Bạch') } });
    expect(read(['79', '760', '99999'])).toMatchObject({
      value: { text: '99999, Quận 1, Thành phố Hồ Chí Minh', current: { resolution: 'UNKNOWN' } },
    });
  });

  it('are unreadable where one does not lie in the other, or something between is missing', () => {
    for (const codes of [
      ['79', '764', '26743'],
      ['74', '760', '26743'],
      [null, '760', '26743'],
      ['79', null, '26743'],
    ]) {
      expect(read(codes)).toEqual(unreadable);
    }
    expect(read([null, '', null])).toEqual(empty);
  });
});
