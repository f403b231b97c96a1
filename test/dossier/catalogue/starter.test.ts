import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registers } from '../../../connectors/registers.ts';
import { csvOf } from '../../../src/connect/kinds/file-sample-files.ts';
import type { Component, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import { readCatalogue } from '../../../src/dossier/catalogue/read-catalogue.ts';
import { starterProcedures } from '../../../src/dossier/catalogue/starter.ts';
import { tableOf } from '../../../src/dossier/catalogue/table-rows.ts';
import { fieldScope } from '../../../src/graph/dossier/need-scope.ts';

const file = new URL('../../../src/dossier/catalogue/starter.csv', import.meta.url);
const procedures = await starterProcedures();
const declarations = registers.map(({ declaration }) => declaration);
const found = (code: string): Procedure => {
  const procedure = procedures.find((each) => each.code === code);
  if (!procedure) throw new Error(`The starter catalogue lacks ${code}.`);
  return procedure;
};
const componentOf = (procedure: Procedure, code: string): Component => {
  const component = procedure.components.find((each) => each.code === code);
  if (!component) throw new Error(`${procedure.code} lacks ${code}.`);
  return component;
};
const needsOf = ({ components }: Procedure) => components.flatMap(({ anyOf }) => anyOf.flat());

describe('the starter catalogue', () => {
  test('is valid against the model, line by line, and exactly what an export of it is', () => {
    const text = readFileSync(file, 'utf8');
    const read = readCatalogue(text);
    expect(read.lines).toEqual([]);
    expect(csvOf(tableOf(read.procedures))).toBe(text);
  });

  test('has the thirty-four lines of the city’s field, where one names several procedures each of them', () => {
    const lines = [
      ...[['1.001193'], ['1.000656'], ['1.000894'], ['1.004873'], ['2.000635'], ['1.001022'], ['1.004837', '1.004845']],
      ...[['1.004859'], ['1.004884', '1.005461', '1.004746'], ['2.001263'], ['2.002189', '2.000554'], ['2.002621']],
      ...[['2.002622'], ['1.004222'], ['1.004194', '1.002755'], ['1.010038', '1.010041', '1.003197'], ['9.000017']],
      ...[
        ['9.000018'],
        ['1.001731'],
        ['9.000020'],
        ['1.001776'],
        ['9.000022'],
        ['1.001699'],
        ['1.010824'],
        ['9.000025'],
      ],
      ...[['9.000026'], ['9.000027'], ['9.000028', '9.000128'], ['9.000029'], ['1.001612'], ['2.000488'], ['1.002809']],
      ...[['9.000033', '1.005144'], ['9.000034']],
    ];
    expect(lines).toHaveLength(34);
    expect(procedures.map(({ code }) => code).sort()).toEqual(lines.flat().sort());
    for (const { components } of procedures) expect(components.length).toBeGreaterThan(0);
  });

  test('names Vietnamese and English apart, and says of every procedure what was not checked', () => {
    for (const { name, remark, components, bases } of procedures) {
      for (const text of [name, ...components.map((each) => each.name), ...bases.map(({ title }) => title)]) {
        expect(text.vi).not.toBe(text.en);
        expect(text.en.normalize('NFD')).not.toMatch(/[\p{M}đ]/u);
      }
      expect(remark?.en).toMatch(/general knowledge/);
    }
  });

  test('claims no exemption anywhere', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/miễn (trừ )?trách nhiệm|exempt/iu);
  });

  test('every field that a component needs is held by a register of the hub', () => {
    const missing = procedures.flatMap((procedure) =>
      needsOf(procedure)
        .map(({ field }) => field)
        .filter((field) => !field.includes('.'))
        .filter((field) => fieldScope(declarations, 'Person', field, '2026-11-29').state === 'NO_REGISTER'),
    );
    expect(missing).toEqual([]);
  });

  test('the cremation subsidy needs the date of death, which the civil registry does not share; the invoice stays paper', () => {
    const cremation = found('9.000018');
    const [needs, ...others] = componentOf(cremation, 'KT').anyOf;
    expect(others).toEqual([]);
    expect(needs?.map(({ field }) => field)).toEqual(['fullName', 'personalId', 'lifeStatus', 'dateOfDeath']);
    const date = needs?.find(({ field }) => field === 'dateOfDeath');
    expect(date).toMatchObject({ shortfall: 'WAIVER', tolerates: { lowerAuthority: ['CORROBORATED'] } });
    expect(cremation.bases.find(({ id }) => id === date?.basis)?.status).toBe('PROPOSED');
    expect(cremation.offersProposedBases).toBe(true);
    expect(fieldScope(declarations, 'Person', 'dateOfDeath', '2026-11-29')).toEqual({
      register: 'civil-registry',
      state: 'NOT_SHARED',
      decision: '3458/QĐ-BTP',
    });
    expect(fieldScope(declarations, 'Person', 'dateOfDeath', '2025-12-09').state).toBe('NOT_PUBLISHED');
    expect(componentOf(cremation, 'HD').anyOf).toEqual([]);
    expect(
      componentOf(cremation, 'CT')
        .anyOf.flat()
        .map(({ at, expects }) => [at, expects]),
    ).toEqual([
      ['death.on', { province: '79' }],
      ['death.on', { province: '79' }],
    ]);
  });

  test('nobody may file for others where the law allows no representation; a spouse never may without a mandate', () => {
    for (const code of ['1.000894', '1.004746', '1.001022']) expect(found(code).representation).toBe('NONE');
    const relations = procedures.flatMap(({ representation }) => (representation === 'NONE' ? [] : representation));
    expect(relations.filter(({ relation }) => relation === 'SPOUSE')).toEqual([]);
    expect(found('1.001193').representation).toContainEqual(
      expect.objectContaining({ relation: 'GRANDPARENT', of: 'child', ageBelow: null, basis: 'TT04-DD' }),
    );
    // Parents represent their children as long as these are minors.
    for (const { basis, ageBelow } of relations) if (basis === 'BLDS') expect(ageBelow).toBe(18);
  });

  test('the only bases for proceeding on data that fall short are the twenty days, in force, and what is only proposed', () => {
    const waivers = procedures.flatMap((procedure) =>
      needsOf(procedure).flatMap(({ basis }) => procedure.bases.filter(({ id }) => id === basis)),
    );
    expect(new Set(waivers.map(({ id, status, daysWithoutAnswer }) => `${id} ${status} ${daysWithoutAnswer}`))).toEqual(
      new Set(['TT04 IN_FORCE 20', 'HCM-DX PROPOSED null']),
    );
  });

  test('Resolution 66.7 holds from the first day of 2026 to the last of February 2027', () => {
    const resolutions = procedures.flatMap(({ bases }) => bases.filter(({ id }) => id === 'NQ66.7'));
    expect(new Set(resolutions.map(({ from, to, status }) => `${status} ${from} ${to}`))).toEqual(
      new Set(['IN_FORCE 2026-01-01 2027-02-28']),
    );
  });

  test('negative searches tolerate no gap in what is digitised', () => {
    const searches = procedures
      .flatMap(needsOf)
      .filter(
        ({ field, expects }) =>
          field === 'maritalStatus' || (expects && 'items' in expects && expects.items === 'NONE'),
      );
    expect(searches.length).toBeGreaterThanOrEqual(10);
    for (const { tolerates } of searches) expect(tolerates.uncovered).toBe(false);
  });
});
