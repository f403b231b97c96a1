import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { load } from '../../src/demo/population/load.ts';
import type { Answer, AnsweredFact } from '../../src/demo/side-by-side/ask.ts';
import { compare } from '../../src/demo/side-by-side/compare.ts';
import { sideBySideMarkdown } from '../../src/demo/side-by-side/markdown.ts';
import { marriagesCovered } from '../../src/demo/side-by-side/marriages-covered.ts';
import type { RawRows, Row } from '../../src/demo/side-by-side/raw-rows.ts';
import { saidOf } from '../../src/demo/side-by-side/said-of.ts';
import { sideBySide } from '../../src/demo/side-by-side/side-by-side.ts';
import { textsOf } from '../../src/demo/side-by-side/texts.ts';
import { verdictOf } from '../../src/demo/side-by-side/verdict.ts';
import { freshDatabase } from '../support/postgres.ts';

/** Several defects in one life are rare at the usual rates, and are where answers go wrong. */
const rates = {
  PID_SUPERSEDED_IN_BIRTH: 0.9,
  DEATH_ONLY_BY_CMND: 0.9,
  BIRTH_REGISTERED_TWICE: 0.1,
  BIRTH_DATE_CORRECTED: 0.1,
  PID_OF_A_SIBLING_IN_BIRTH: 0.05,
  PARENT_NUMBER_OF_ANOTHER: 0.05,
  PID_MISSING_IN_DIGITISED_BIRTH: 0.3,
  DEATH_KNOWN_ONLY_TO_HEALTH: 0.2,
  DEATH_UNKNOWN_TO_RESIDENCE: 0.2,
  DEATH_NOTICE_REISSUED: 0.3,
  PID_SEX_DIGIT_WRONG: 0.02,
  DIVORCE_UNKNOWN_TO_CIVIL_REGISTRY: 0.3,
};
const registers = ['civil-registry', 'residence', 'health', 'social-insurance', 'land'] as const;
let databases: Parameters<typeof sideBySide>[0];
let example: { rows: RawRows; answer: Answer };

beforeAll(async () => {
  databases = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
    land: await freshDatabase(),
    'social-insurance': await freshDatabase(),
    truth: await freshDatabase(),
  };
  const { truth, ...databasesOfRegisters } = databases;
  await load({ people: 2000, seed: 5, registers: databasesOfRegisters, truth, rates });
});

describe('answers beside the raw rows', () => {
  it('have nothing otherwise, for people of every defect', async () => {
    const found = await sideBySide(databases, 25, ({ labels }, rows, answer) => {
      if (labels.some(({ defect }) => defect === 'BIRTH_DATE_CORRECTED')) example = { rows, answer };
    });
    expect(sideBySideMarkdown(found).match(/^- .*/gmu) ?? []).toEqual([]);
    expect(found.defects.length).toBeGreaterThan(40);
    expect(found.defects.every(({ people, wrong }) => people.length > 0 && wrong.length === 0)).toBe(true);
  }, 120_000);

  it('are found out where a claim is missing, made up or read otherwise, or a value or a flag is another', () => {
    const { rows, answer } = example;
    const said = saidOf(rows, { of: () => undefined });
    const fact = answer.dateOfBirth as AnsweredFact;
    const verdict = verdictOf('dateOfBirth', rows, said, registers);
    const against = (other: AnsweredFact) =>
      compare('dateOfBirth', other, said.dateOfBirth ?? [], verdict).map(({ what }) => what);
    const [first, ...rest] = fact.evidence.claims;
    if (!first) throw new Error('No claim of a date of birth.');
    const withClaims = (claims: readonly (typeof first)[]) => ({ ...fact, evidence: { ...fact.evidence, claims } });

    expect(against(fact)).toEqual([]);
    expect(against(withClaims(rest))).toEqual(['CLAIM']);
    expect(against(withClaims([...fact.evidence.claims, first]))).toEqual(['CLAIM']);
    expect(against(withClaims([{ ...first, raw: `${first.raw} ` }, ...rest]))).toContain('CLAIM');
    expect(against({ ...fact, text: '01/01/1900' })).toEqual(['VALUE']);
    expect(against({ ...fact, completeness: 'NO_RECORD' })).toEqual(['COMPLETENESS']);
    expect(against({ ...fact, accuracy: 'UNASSESSED' })).toEqual(['ACCURACY']);
    const grave = {
      code: 'X',
      severity: 'ERROR',
      text: '',
      english: '',
      nextStep: null,
      nextStepEnglish: null,
      claims: [],
    } as const;
    expect(against({ ...fact, evidence: { ...fact.evidence, reasons: [grave] } })).toEqual(['NAMED']);
  });

  it('expect marriages where the person lived, in the province and in the years of the registry', () => {
    const stay = (loai: string, ward: string, from: string, to: string | null): Row => ({
      loai,
      dia_chi: JSON.stringify({ MaXa: ward, DanhMucDVHC: 'QD124-2004' }),
      tu_ngay: from,
      den_ngay: to,
    });
    const [benThanh, diAn, vinh] = ['26743', '25942', '16663'];
    const home = stay('THUONG_TRU', benThanh, '1980-01-01', '2001-02-03');
    const covered = (stays: readonly Row[], born = '1980-01-01', died: string | null = null) =>
      marriagesCovered(stays, born, died);

    // Dĩ An is in today's city; on the day of a move one lives in both places.
    expect(covered([home, stay('THUONG_TRU', diAn, '2001-02-03', null)])).toBe('ALL');
    expect(covered([home, stay('THUONG_TRU', diAn, '2001-02-05', null)])).toBe('SOME');
    expect(covered([home], '1980-01-01', '2001-02-03')).toBe('ALL');
    expect(covered([home])).toBe('SOME');
    expect(covered([home, stay('TAM_TRU', vinh, '2000-01-01', '2000-01-01')], '1980-01-01', '2001-02-03')).toBe('SOME');
    expect(covered([stay('THUONG_TRU', vinh, '1980-01-01', null)])).toBe('NONE');
    expect(covered([])).toBe('SOME');
    expect(covered([stay('THUONG_TRU', diAn, '1950-01-01', null)], '1957-12-31')).toBe('SOME');
    expect(covered([stay('THUONG_TRU', diAn, '1950-01-01', null)], '1958-01-01')).toBe('ALL');
    expect(covered([stay('THUONG_TRU', vinh, '2010-01-01', null)], '2010-01-01')).toBe('ALL');
  });

  it('are found out where a text is not filled, names another register or quotes what is nowhere', () => {
    const { answer } = example;
    const fact = answer.dateOfBirth as AnsweredFact;
    const titles = { health: 'CSDL ngành y tế và bảo hiểm y tế' };
    const told = (text: string) => {
      const reason = {
        code: 'X',
        severity: 'INFO',
        text,
        english: '',
        nextStep: null,
        nextStepEnglish: null,
        claims: [],
      } as const;
      const other = { ...fact, evidence: { ...fact.evidence, reasons: [reason] } };
      return textsOf('dateOfBirth', other, answer, titles).length;
    };
    expect(told(`Ngày “${fact.text}”.`)).toBe(0);
    for (const text of ['{registers} ghi', `${titles.health} ghi`, 'ghi “31/12/1899”', 'ghi 1960-05-12'])
      expect(told(text), text).toBe(1);
  });

  it('are found out where a defect that can be known is not named', async () => {
    const key = examples.clean.personalId;
    const client = new pg.Client({ connectionString: databases.truth });
    await client.connect();
    await client.query(
      // The only person of that defect, so that it is looked at.
      `insert into injected_defect (entity, key, fields, register, defect, harm, detectable)
       values ('Person', $1, 'sex', 'health', 'SEX_WRONG_IN_HEALTH', 'FALSE', true)`,
      [key],
    );
    await client.end();
    const all = await sideBySide(databases, 25);
    expect([...all.differences.keys()]).toEqual([key]);
    expect(all.differences.get(key)?.map(({ what }) => what)).toEqual(['NAMED']);
  }, 120_000);
});
