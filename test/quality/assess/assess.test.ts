import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/demo/population/random.ts';
import { model } from '../../../src/generated/model.ts';
import { type AssessInput, assess } from '../../../src/quality/assess/assess.ts';
import { TableError } from '../../../src/quality/assess/claims-table.ts';
import { type FieldOptions, noOptions } from '../../../src/quality/assess/field-options.ts';
import { Hierarchy } from '../../../src/quality/assess/hierarchy.ts';
import { readDate } from '../../../src/quality/assess/read-date.ts';
import type { Claim } from '../../../src/quality/claim.ts';
import { Aliases } from '../../../src/quality/compare/aliases.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import { EntityJudge } from '../../../src/quality/judge.ts';
import { type ConfirmedFact, confirmedFact } from '../../../src/quality/reliability/confirmed-fact.ts';
import { Reliability } from '../../../src/quality/reliability/reliability.ts';
import { faultOfTaxCode } from '../../../src/quality/tax-code.ts';

const now = new Date('2026-11-22T07:00:00Z');
type Row = readonly [entity: string, field: string, register: string, value: string, recordedAt?: string];

function assessed(
  rows: readonly Row[],
  options: Readonly<Record<string, Partial<FieldOptions>>> = {},
  confirmed: readonly (readonly [entity: string, field: string, value: string])[] = [],
) {
  const input: AssessInput = {
    claims: rows.map(([entity, field, register, value, recordedAt = null], at) => {
      return { line: at + 2, entity, field, register, value, recordedAt };
    }),
    confirmed: confirmed.map(([entity, field, value], at) => ({ line: at + 2, entity, field, value })),
    options: new Map(Object.entries(options).map(([field, said]) => [field, { ...noOptions, ...said }])),
    now,
  };
  return assess(input);
}
const authority = ['civil', 'residence', 'health'];

describe('a claims table', () => {
  it('is judged in its order, each claim by its own value', () => {
    const { claims, facts } = assessed(
      [
        ['p1', 'born', 'health', '1960'],
        ['p2', 'born', 'civil', '1988-05-12'],
        ['p1', 'born', 'civil', '12/05/1960'],
        ['p1', 'born', 'residence', '1960-05-21'],
        ['p2', 'born', 'health', ''],
      ],
      { born: { type: 'date', authority } },
    );
    expect(
      claims.map(({ row, outcome, completeness, accuracy, probabilityWrong }) => [
        row.line,
        outcome,
        completeness,
        accuracy,
        probabilityWrong,
      ]),
    ).toEqual([
      [2, 'COMPATIBLE', 'PARTIAL', 'CORROBORATED', 0.05],
      [3, 'SERVED', 'PRESENT', 'SINGLE_SOURCE', null],
      [4, 'SERVED', 'PRESENT', 'CONFLICTING', 0.5],
      [5, 'CONFLICTS', 'PRESENT', 'CONFLICTING', 0.5],
      [6, 'ABSENT', 'MISSING', 'UNASSESSED', null],
    ]);
    expect(facts.map(({ entity, value, basis }) => [entity, value, basis])).toEqual([
      ['p1', '12/05/1960', 'VOTE_SHARE'],
      ['p2', '1988-05-12', 'RULE'],
    ]);
    expect(claims[3]?.reasons.map(({ code }) => code)).toEqual(['REGISTERS_DISAGREE']);
  });

  it('takes sentinels as nothing, values of another form as invalid, and one group as one witness', () => {
    const { claims, facts } = assessed(
      [
        ['p1', 'pid', 'civil', 'CHUA CAP'],
        ['p1', 'pid', 'residence', '079090000123'],
        ['p1', 'pid', 'copy', '079090000123'],
        ['p2', 'pid', 'civil', '12'],
        ['p3', 'pid', 'civil', '1'],
        ['p3', 'pid', 'health', '079090000777'],
      ],
      {
        pid: {
          type: 'code',
          pattern: /^\d{12}$/u,
          sentinels: ['Chua cap'],
          authority,
          independent: [['residence', 'copy']],
        },
      },
    );
    expect(facts.map(({ value, accuracy }) => [value, accuracy])).toEqual([
      ['079090000123', 'SINGLE_SOURCE'],
      ['12', 'INVALID'],
      ['079090000777', 'SINGLE_SOURCE'],
    ]);
    expect(claims.map(({ outcome }) => outcome)).toEqual(['ABSENT', 'SERVED', 'AGREES', 'SERVED', 'INVALID', 'SERVED']);
    expect(claims[0]?.completeness).toBe('MISSING');
    expect(claims[0]?.reasons.map(({ code }) => code)).toContain('SENTINEL');
    expect(claims[4]?.reasons.map(({ code }) => code)).toEqual(['FORM_INVALID']);
  });

  it('holds columns of tax codes against their check digit where fields.json or the values say so', () => {
    const valid = (at: number): string => {
      for (let digit = 0; digit < 10; digit += 1) {
        const code = `03${String(1_000_003 + at * 7919).padStart(7, '0')}${digit}`;
        if (faultOfTaxCode(code) === null) return code;
      }
      return valid(at + 1000);
    };
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at): Row[] => {
        const wrong = `${valid(at).slice(0, 9)}${(Number(valid(at)[9]) + 1) % 10}`;
        return [
          [`e${at}`, 'code', 'land', at % 10 === 3 ? wrong : valid(at)],
          [`e${at}`, 'code', 'tax', valid(at)],
        ];
      }).flat();
    const seen = assessed(rows(30));
    expect(seen.fields).toMatchObject([{ field: 'code', type: 'code', check: { name: 'TAX_CODE', inferred: true } }]);
    expect(seen.claims[6]).toMatchObject({ outcome: 'INVALID', accuracy: 'INVALID' });
    expect(seen.claims[6]?.reasons.map(({ code }) => code)).toEqual(['TAX_CODE_INVALID']);
    expect(seen.facts[3]).toMatchObject({ value: valid(3), accuracy: 'SINGLE_SOURCE' });
    expect(seen.facts[4]).toMatchObject({ value: valid(4), accuracy: 'CORROBORATED' });

    // Too few to show it, until fields.json says so.
    expect(assessed(rows(9)).fields[0]).not.toHaveProperty('check');
    const said = assessed(rows(9), { code: { check: 'TAX_CODE' } });
    expect(said.fields).toMatchObject([{ check: { name: 'TAX_CODE', inferred: false } }]);
    expect(said.claims[6]?.outcome).toBe('INVALID');

    // Numbers of the same length that are no tax codes.
    const phones = Array.from({ length: 60 }, (_, at): Row => [`p${at}`, 'phone', 'a', `09${12_345_600 + at * 977}`]);
    expect(assessed(phones).fields).toEqual([{ field: 'phone', type: 'code', inferred: true }]);
  });

  it('takes numbers that are known to be one person’s for no contradiction, and says so', () => {
    const rows: Row[] = [
      ['p1', 'number', 'civil', '020123456'],
      ['p1', 'number', 'residence', '079090000123'],
      ['p2', 'number', 'civil', '020123457'],
      ['p2', 'number', 'residence', '079090000125'],
    ];
    const aliases = new Aliases([['079090000123', '020123456']]);
    const { claims, facts, fields } = assessed(rows, { number: { aliases, authority } });
    expect(fields).toMatchObject([{ type: 'code' }]);
    expect(facts.map(({ value, accuracy }) => [value, accuracy])).toEqual([
      ['020123456', 'SINGLE_SOURCE'],
      ['020123457', 'CONFLICTING'],
    ]);
    expect(claims.map(({ outcome }) => outcome)).toEqual(['SERVED', 'COMPATIBLE', 'SERVED', 'CONFLICTS']);
    expect(claims[1]?.reasons.map(({ code }) => code)).toEqual(['NUMBER_ALIAS']);
    expect(claims[1]?.reasons[0]?.text.vi).toContain('hai số của cùng một người');
  });

  it('serves the most probable value where no register has authority, the more precise of places within each other', () => {
    const places = new Hierarchy([
      ['Bến Thành', 'Quận 1'],
      ['Quận 1', 'Thành phố Hồ Chí Minh'],
      ['Cái Răng', 'Cần Thơ'],
    ]);
    const rows = Array.from({ length: 40 }, (_, at): Row[] => [
      [`p${at}`, 'place', 'a', at % 8 === 0 ? 'Cái Răng' : 'Bến Thành'],
      [`p${at}`, 'place', 'b', 'Thành phố Hồ Chí Minh'],
      [`p${at}`, 'place', 'c', 'Quận 1'],
    ]).flat();
    const { facts, claims } = assessed(rows, { place: { places } });
    expect(facts[1]?.value).toBe('Bến Thành');
    expect(facts[0]?.value).toBe('Quận 1');
    expect(claims[0]?.probabilityWrong).toBeGreaterThan(0.5);
    expect(claims[3]?.probabilityWrong).toBeLessThan(0.1);
  });

  it('serves the most precise value that is likelier right than wrong, and no guess for it', () => {
    const rows: Row[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((register) => ['p1', 'temperature', register, '33']);
    rows.push(['p1', 'temperature', 'g', '33.1'], ['p1', 'temperature', 'h', '32.7']);
    expect(assessed(rows).facts[0]?.value).toBe('33');
  });

  it('serves the whole list of names where others leave some out', () => {
    const rows = Array.from({ length: 40 }, (_, at): Row[] => {
      const [whole, first] = [`Lê A${at}; Vũ B${at}`, `Lê A${at}`];
      return [
        [`b${at}`, 'authors', 'a', whole],
        [`b${at}`, 'authors', 'b', `Vũ B${at} & Lê A${at}`],
        [`b${at}`, 'authors', 'c', first],
        [`b${at}`, 'authors', 'd', at % 2 ? whole : first],
        [`b${at}`, 'authors', 'e', first],
      ];
    }).flat();
    const { facts, claims, fields } = assessed(rows);
    expect(fields[0]?.type).toBe('list');
    expect(facts[0]?.value).toBe('Lê A0; Vũ B0');
    expect(claims[1]?.outcome).toBe('AGREES');
    expect(claims[2]).toMatchObject({ outcome: 'NEAR', accuracy: 'CONFLICTING' });
  });

  it('reads dates with the month first where the values show it, and says so', () => {
    const rows: Row[] = [
      ['f1', 'departs', 'a', '12/04/2011 06:45 PM'],
      ['f1', 'departs', 'b', '2011-12-04 6:45 PM'],
      ['f1', 'departs', 'c', '6:45pDec 4'],
    ];
    const { facts, claims, fields } = assessed(rows, {}, [['f1', 'departs', '6:45 PM']]);
    expect(fields).toEqual([{ field: 'departs', type: 'time', inferred: true, monthFirst: true }]);
    expect(facts[0]?.accuracy).toBe('CONFIRMED');
    expect(claims.map(({ probabilityWrong }) => probabilityWrong)).toEqual([0, 0, 0]);
    expect(assessed(rows).claims[0]?.accuracy).toBe('CORROBORATED');
    expect(assessed(rows, { departs: { monthFirst: false } }).claims[0]?.accuracy).toBe('CONFLICTING');
  });

  it('follows what was learned where agreement was wrong, and not for what was confirmed once', () => {
    const random = new Random('learned');
    const truths = Array.from({ length: 200 }, () => `v${random.integer(1, 500)}`);
    const rows = truths.flatMap((truth, at): Row[] => {
      const copied = random.chance(0.4) ? `v${random.integer(501, 999)}` : truth;
      return [
        [`p${at}`, 'ward', 'a', copied],
        [`p${at}`, 'ward', 'b', copied],
        [`p${at}`, 'ward', 'c', random.chance(0.05) ? 'v0' : truth],
      ];
    });
    const confirmed = truths.map((truth, at) => [`p${at}`, 'ward', truth] as const);
    const rightWith = (count: number) => {
      const { facts } = assessed(rows, { ward: { type: 'code' } }, confirmed.slice(0, count));
      const judged = facts.slice(60);
      const right = judged.filter(({ value }, at) => value === truths[at + 60]).length / judged.length;
      return { right, bases: [...new Set(judged.map(({ basis }) => basis))] };
    };
    expect(rightWith(1)).toEqual({ ...rightWith(0), bases: ['VOTE_SHARE'] });
    expect(rightWith(0).right).toBeLessThan(0.7);
    expect(rightWith(60).right).toBeGreaterThan(0.9);
    expect(rightWith(60).bases).toEqual(['LEARNED']);
  });

  it('gives what was confirmed, and refuses what cannot be', () => {
    const rows: Row[] = [
      ['p1', 'born', 'civil', '1988-05-12'],
      ['p1', 'born', 'health', '1988-12-05'],
    ];
    const options = { born: { type: 'date' as const, authority } };
    const { facts, claims } = assessed(rows, options, [['p1', 'born', '05/12/1988']]);
    expect(facts[0]).toMatchObject({
      value: '05/12/1988',
      accuracy: 'CONFIRMED',
      basis: 'CONFIRMED',
      probabilityWrong: 0,
    });
    expect(claims.map(({ outcome, probabilityWrong }) => [outcome, probabilityWrong])).toEqual([
      ['NEAR', 1],
      ['AGREES', 0],
    ]);
    expect(() => assessed(rows, options, [['p1', 'born', 'không rõ']])).toThrow(TableError);
  });

  it('says where it told the type itself', () => {
    expect(assessed([['p1', 'born', 'civil', '1988-05-12']]).fields).toEqual([
      { field: 'born', type: 'date', inferred: true },
    ]);
  });

  it('says what was recorded too long ago', () => {
    const rows: Row[] = [['p1', 'ward', 'civil', 'Bến Thành', '2020-01-01T00:00:00.000Z']];
    const { facts } = assessed(rows, { ward: { type: 'text', authority, halfLifeDays: 365 } });
    expect(facts[0]?.reasons.map(({ code }) => code)).toEqual(['STALE']);
  });
});

describe('the same claims', () => {
  const registers = ['civil', 'residence', 'health'];
  const fields = { fullName: 'name', dateOfBirth: 'date' } as const;
  const random = new Random('live and offline');
  const value = (field: keyof typeof fields): string =>
    field === 'dateOfBirth'
      ? random.pick(['1960-05-12', '1960-05-12', '1960-12-05', '1960', '1984-01-30', 'không rõ'])
      : random.pick(['Trần Thị Hoa', 'TRAN THI HOA', 'Trần Thị Hòa', 'Lê Văn An', 'không rõ', 'TRẦN THỊ  HOA']);
  const rows = Array.from({ length: 400 }, (_, at) => `p${at}`).flatMap((entity) =>
    Object.keys(fields).flatMap((field) =>
      registers
        .filter(() => random.chance(0.8))
        .map(
          (register): Row => [entity, field, register, random.chance(0.05) ? '' : value(field as keyof typeof fields)],
        ),
    ),
  );
  const options = Object.fromEntries(
    Object.entries(fields).map(([field, type]) => [
      field,
      { type, authority: registers, independent: [['residence', 'copy']] },
    ]),
  );

  const live = (field: string, register: string, written: string): Claim => {
    const parsed =
      field === 'fullName' ? { full: written, family: null, middle: null, given: null } : readDate(written);
    return {
      register,
      group: register,
      authority: registers.indexOf(register) + 1,
      source: 'records',
      kind: 'RECORD',
      corrects: null,
      recordRef: null,
      recordedAt: null,
      retrievedAt: now.toISOString(),
      servedFrom: 'REGISTER',
      requestId: 'live',
      linkedBy: 'PID',
      subject: true,
      exhaustive: true,
      once: false,
      raw: written === '' ? null : written,
      value: written === '' ? null : parsed,
      absence: written === '' ? 'MISSING' : parsed === null ? 'UNREADABLE' : null,
      failure: null,
    };
  };
  const claimsOf = (entity: string, field: string) =>
    rows
      .filter(([of, name]) => of === entity && name === field)
      .map(([, , register, written]) => live(field, register, written));
  const title = (register: string) => ({ vi: register, en: register });
  const truths = { fullName: 'Trần Thị Hoa', dateOfBirth: '1960-05-12' } as const;

  it.each([0, 150])('give the same facts live and offline, with %i people confirmed', (confirmedPeople) => {
    const people = [...new Set(rows.map(([entity]) => entity))];
    const seen = people.slice(0, confirmedPeople);
    const taught = seen.flatMap((entity) =>
      Object.keys(fields).flatMap((field): ConfirmedFact[] => {
        const { type } = model.Person.fields[field] ?? { type: '' };
        const judge = judgeOf(entity, {});
        const fact = judge.value(field);
        if (fact.claims.length === 0) return [];
        const standing = fact.claims.filter(({ outcome }) => outcome !== 'ABSENT' && outcome !== 'INVALID');
        const truth = live(field, 'civil', truths[field as keyof typeof truths]).value;
        return [
          confirmedFact({ entity, field: `Person.${field}`, truth }, standing, (left, right) =>
            compare(type, left, right),
          ),
        ];
      }),
    );
    function judgeOf(entity: string, more: { reliability?: Reliability }): EntityJudge {
      const person = { name: 'Person', key: entity, fields: model.Person.fields };
      return new EntityJudge(person, (field) => claimsOf(entity, field), { now, title, ...more });
    }
    const reliability = new Reliability(taught);
    const { facts } = assessed(
      rows,
      options,
      seen.flatMap((entity) => Object.entries(truths).map(([field, truth]) => [entity, field, truth] as const)),
    );
    const offline = facts.filter(({ entity }) => !seen.includes(entity));
    expect(offline.length).toBeGreaterThan(450);
    for (const fact of offline) {
      const { value, completeness, accuracy, probabilityWrong, basis } = judgeOf(fact.entity, { reliability }).value(
        fact.field,
      );
      const written = value === null ? null : typeof value === 'string' ? value : (value as { full: string }).full;
      expect({ ...fact, reasons: [] }).toEqual({
        entity: fact.entity,
        field: fact.field,
        value: written,
        completeness,
        accuracy,
        probabilityWrong,
        basis,
        reasons: [],
      });
    }
    expect(new Set(offline.map(({ basis }) => basis)).has('LEARNED')).toBe(confirmedPeople > 0);
  });
});
