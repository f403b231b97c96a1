import { describe, expect, it } from 'vitest';
import type { ResidenceKind } from '../../../src/generated/model.ts';
import { areaCoverage } from '../../../src/quality/lived/area-coverage.ts';
import { periodOf } from '../../../src/quality/lived/period.ts';
import { known, lasting } from './known-fact.ts';

const area = {
  provinces: ['79'],
  fromYear: 1976,
  toYear: null,
  registrars: { vi: 'Cơ quan đăng ký của thành phố', en: 'Registrars of the city' },
};
const provinces: Readonly<Record<string, string>> = { '79': 'Thành phố Hồ Chí Minh', '75': 'Thành phố Đồng Nai' };

function stay(province: string | null, since: string, until: string | null, kind: ResidenceKind = 'PERMANENT') {
  const name = provinces[province ?? ''] ?? '';
  const code = province && { code: province, system: 'admin-unit-2025', label: { vi: name, en: name } };
  const current = { resolution: 'UNKNOWN', province: code, ward: null, candidates: [] };
  const served = known({ text: '5 Lê Lợi', province: null, district: null, ward: null, detail: null, current });
  return { kind, served, period: periodOf(known(since), until === null ? lasting : known(until)), grounds: [] };
}
function coverage(born: string, stays: ReturnType<typeof stay>[], unasked: { vi: string; en: string } | null = null) {
  const found = areaCoverage({ born, last: '2026-11-22', stays, unasked }, 18, area);
  return found?.uncovered.map(({ from, to, reason }) => `${from} ${to} ${reason.en}`);
}

describe('a life', () => {
  it('in the area since the eighteenth birthday is covered, whatever was before', () => {
    expect(coverage('1980-05-12', [stay('79', '1998-05-12', null)])).toEqual([]);
    expect(coverage('1980-05-12', [stay('75', '1980-05-12', '1990-01-01'), stay('79', '1990-01-01', null)])).toEqual(
      [],
    );
    expect(coverage('1980-05-12', [stay('79', '1980-05-12', '2010-03-03'), stay('79', '2010-03-04', null)])).toEqual(
      [],
    );
  });

  it('that is too short to have such a record is covered', () => {
    expect(coverage('2010-01-01', [])).toEqual([]);
    expect(coverage('2008-11-23', [])).toEqual([]);
    expect(coverage('2008-11-22', [])).toHaveLength(1);
  });

  it('with a move within the area on a day that is not known is covered', () => {
    expect(coverage('1980-05-12', [stay('79', '1980', '2010'), stay('79', '2010', null)])).toEqual([]);
    expect(coverage('1980-05-12', [stay('79', '1980', '2009'), stay('79', '2010', null)])).toEqual([
      '2009-01-02 2010-12-30 the permanent residence is not known, nor therefore the registrar',
    ]);
  });

  it('is not covered while the person lived outside, or may have', () => {
    expect(
      coverage('1980-05-12', [
        stay('79', '1980-05-12', '2001-02-02'),
        stay('75', '2001-02-03', '2005'),
        stay('79', '2005', null),
      ]),
    ).toEqual(['2001-02-03 2005-12-31 lived in Thành phố Đồng Nai, where other registrars are competent']);
    expect(
      coverage('1980-05-12', [stay('79', '1980', null), stay('75', '2020-01-01', '2020-12-31', 'TEMPORARY')]),
    ).toEqual(['2020-01-01 2020-12-31 lived in Thành phố Đồng Nai, where other registrars are competent']);
  });

  it('is not covered before the books are digitised, while residence is not known, and where its place is not', () => {
    expect(coverage('1950-05-12', [stay('79', '1950', '1990-01-01'), stay(null, '1995-01-01', null)])).toEqual([
      '1968-05-12 1975-12-31 not digitised (Registrars of the city)',
      '1990-01-02 1994-12-31 the permanent residence is not known, nor therefore the registrar',
      '1995-01-01 2026-11-22 it cannot be told in which province of today the residence “5 Lê Lợi” lies',
    ]);
  });

  it('is not covered by a temporary residence alone', () => {
    expect(coverage('1990-05-12', [stay('79', '1990-05-12', null, 'TEMPORARY')])).toHaveLength(1);
  });

  it('says why where residences could not be asked for', () => {
    const unasked = { vi: 'không tra cứu được', en: 'could not be asked' };
    expect(coverage('1950-05-12', [], unasked)).toEqual([
      '1968-05-12 1975-12-31 not digitised (Registrars of the city)',
      '1976-01-01 2026-11-22 could not be asked',
    ]);
  });

  it('of which nothing is covered says nothing at all; one of which it is not known may', () => {
    const nothing = (stays: ReturnType<typeof stay>[], born = '1980-05-12') =>
      areaCoverage({ born, last: '2026-11-22', stays, unasked: null }, 18, area)?.isNothing;
    expect(nothing([stay('75', '1980', null)])).toBe(true);
    expect(nothing([stay('75', '1980', '2020-01-01')])).toBe(false);
    expect(nothing([])).toBe(false);
    expect(areaCoverage({ born: null, last: '2026-11-22', stays: [], unasked: null }, 18, area)).toBeNull();
  });
});
