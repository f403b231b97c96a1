import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { Procedure } from '../../src/dossier/catalogue/procedure.ts';
import type { Query } from '../../src/wire/sql-query.ts';
import { cremation, DossierStories, fatherInLaw, maritalStatus, wife } from '../support/dossier-stories.ts';
import { type Any, causes, outcomes } from '../support/dossiers.ts';
import { watchStatements } from '../support/statements.ts';

const stories = new DossierStories();

describe('a need', () => {
  it('may lie along links and on another day', async () => {
    const procedure: Procedure = {
      ...((await new Catalogue(stories.dossiers.store).procedure(maritalStatus)) as { procedure: Procedure }).procedure,
      code: '9.900001',
    };
    const component = procedure.components[0] as Procedure['components'][number];
    const need = component.anyOf[0]?.[0] as (typeof component.anyOf)[number][number];
    const along = (field: string, expects: typeof need.expects, at: string | null = null) => [
      { ...need, field, at, expects },
    ];
    const by = { importedBy: 'test', source: 'test', at: new Date(stories.dossiers.clock.now) };
    const components = [
      { ...component, code: 'NOW', anyOf: [along('household.address', { province: '79' })] },
      { ...component, code: 'THEN', anyOf: [along('household.address', { province: '79' }, 'residence.from')] },
      { ...component, code: 'ELSEWHERE', anyOf: [along('household.address', { province: '01' })] },
      { ...component, code: 'MOTHER', anyOf: [along('mother.sex', { is: ['FEMALE'] })] },
      { ...component, code: 'NOBODY', anyOf: [along('household.address', null, '1980-01-01')] },
    ];
    await new Catalogue(stories.dossiers.store).keep([{ ...procedure, components }], by);
    const details = [
      { name: 'residence.from', value: '2020-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'x' },
    ];
    const code = await stories.dossiers.submit('9.900001', await stories.written(wife.personalId), { details });
    const { assessment } = await stories.dossiers.assess(code);
    expect(outcomes(assessment)).toEqual({
      NOW: 'REPLACED',
      THEN: 'REPLACED',
      ELSEWHERE: 'PAPER_NEEDED',
      MOTHER: 'REPLACED',
      NOBODY: 'PAPER_NEEDED',
    });
    const fields = ({ facts }: Any) => facts.map(({ field, label }: Any) => `${field} · ${label}`);
    expect(fields(assessment.components[1])).toEqual([
      'household(at:2020-01-01) · Hộ gia đình tại thời điểm 01/01/2020',
      'household(at:2020-01-01).address · Địa chỉ',
    ]);
    expect(causes(assessment, 'ELSEWHERE')).toEqual(['NOT_AS_EXPECTED household.address']);
  });
});

describe('the registers', () => {
  it('are read no more often for many components than for one of each', async () => {
    const code = await stories.cremationOf(fatherInLaw, '2021-08-15');
    const statements: Query[] = [];
    watchStatements((statement) => statements.push(statement));
    const readsOf = async (dossier: string) => {
      statements.length = 0;
      const calls = stories.city.residence.calls();
      const { errors } = await stories.dossiers.assess(dossier);
      expect(errors).toEqual([]);
      return { statements: statements.length, residence: stories.city.residence.calls() - calls };
    };
    await readsOf(code);
    const once = await readsOf(code);

    const catalogue = new Catalogue(stories.dossiers.store);
    const { procedure } = (await catalogue.procedure(cremation)) as { procedure: Procedure };
    const [first] = procedure.components;
    const copies = Array.from({ length: 10 }, (_, nth) => ({
      ...first,
      code: `KT${nth}`,
    })) as typeof procedure.components;
    const by = { importedBy: 'test', source: 'test', at: new Date(stories.dossiers.clock.now) };
    await catalogue.keep([{ ...procedure, components: [...procedure.components, ...copies] }], by);
    const many = await readsOf(code);
    expect((await stories.dossiers.assess(code)).assessment).toMatchObject({
      procedureVersion: 2,
      components: { length: 13 },
    });
    expect(many).toEqual(once);
    // Persons: three databases by number and by former numbers; residence once for the two and once for their numbers.
    expect(once.statements).toBeLessThanOrEqual(12);
    expect(once.residence).toBeLessThanOrEqual(6);
  });
});
