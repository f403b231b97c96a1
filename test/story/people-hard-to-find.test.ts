import { describe, expect, it } from 'vitest';
import { cremation, DossierStories, fatherInLaw, wife } from '../support/dossier-stories.ts';
import { type Any, causes, outcomes, personOf } from '../support/dossiers.ts';

const stories = new DossierStories();

describe('people who are hard to find', () => {
  it('are found by an old CMND where the residence register ties it to them', async () => {
    await stories.sql(
      'residence',
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
        select max(id) + 1, $1, 'CMND9', $2, 'HET_HIEU_LUC' from giay_to`,
      [fatherInLaw, '020123987'],
    );
    const { fullName, dateOfBirth } = await stories.written(fatherInLaw);
    const deceased = (formerNumber: string) => ({
      subjects: [{ role: 'deceased', person: personOf({ formerNumber, fullName, dateOfBirth }) }],
      details: [{ name: 'death.on', value: '2021-08-15' }],
    });
    const owner = await stories.written(wife.personalId);
    const known = await stories.dossiers.assess(await stories.dossiers.submit(cremation, owner, deceased('020123987')));
    expect(outcomes(known.assessment)).toMatchObject({ KT: 'REPLACED', CT: 'REPLACED' });
    const nobody = await stories.dossiers.submit(cremation, owner, deceased('020999111'));
    const unknown = (await stories.dossiers.assess(nobody)).assessment;
    expect(outcomes(unknown)).toMatchObject({ KT: 'PAPER_NEEDED' });
    expect(causes(unknown, 'KT')[0]).toContain('SUBJECT_NOT_IDENTIFIED');
    const down = (await stories.dossiers.assess(nobody, { down: ['residence'] })).assessment;
    expect(outcomes(down)).toMatchObject({ KT: 'WAIT', CT: 'WAIT' });
  });

  it('leave heirs of different kinds, each shown by what shows that one', async () => {
    await stories.sql(
      'residence',
      `insert into giay_to (id, so_dinh_danh, loai, so, tinh_trang)
        select max(id) + 1, $1, 'CMND9', $2, 'HET_HIEU_LUC' from giay_to`,
      [fatherInLaw, '020123988'],
    );
    const { fullName, dateOfBirth } = await stories.written(fatherInLaw);
    const [{ mother: widow }] = await stories.sql(
      'civil-registry',
      `select "meSoDDCN" as mother from khai_sinh where "soDinhDanh" = $1`,
      [wife.spouse],
    );
    const inherited = async (heirs: readonly (string | null)[]) => {
      const code = await stories.dossiers.submit('9.000026', await stories.written(wife.spouse), {
        subjects: [
          { role: 'deceased', person: personOf({ formerNumber: '020123988', fullName, dateOfBirth }) },
          ...(await Promise.all(
            heirs.map(async (heir) => ({ role: 'heir', person: personOf(await stories.written(heir)) })),
          )),
          { role: 'spouse', person: personOf(await stories.written(widow)) },
        ],
        details: [{ name: 'death.on', value: '2021-08-15' }],
      });
      return (await stories.dossiers.assess(code)).assessment;
    };
    const family = await inherited([wife.spouse, widow]);
    expect(outcomes(family)).toMatchObject({ KT: 'REPLACED', QH: 'REPLACED', KH: 'REPLACED', CC: 'REPLACED' });
    const kinship = family.components.find(({ code }: Any) => code === 'QH').facts;
    expect(new Set(kinship.map(({ role }: Any) => role))).toEqual(new Set(['deceased', 'heir', 'heir 2']));
    const stranger = await inherited([wife.spouse, wife.personalId]);
    expect(outcomes(stranger)).toMatchObject({ KT: 'REPLACED', QH: 'PAPER_NEEDED' });
    expect(causes(stranger, 'QH')).toContain('NOT_AS_EXPECTED father');
  });

  it('were born elsewhere: not found where the register does not cover is no denial', async () => {
    const child = wife.children[1] as string;
    const rows = await stories.sql('civil-registry', 'delete from khai_sinh where "soDinhDanh" = $1 returning *', [
      child,
    ]);
    const code = await stories.dossiers.submit('9.000033', await stories.written(wife.personalId), {
      subjects: [{ role: 'child', person: personOf(await stories.written(child)) }],
    });
    const { assessment } = await stories.dossiers.assess(code);
    const columns = Object.keys(rows[0]);
    const named = columns.map((column) => `"${column}"`);
    const places = columns.map((_, at) => `$${at + 1}`);
    await stories.sql('civil-registry', `insert into khai_sinh (${named}) values (${places})`, Object.values(rows[0]));
    expect(outcomes(assessment).KS).toBe('PAPER_NEEDED');
    expect(causes(assessment, 'KS').some((cause) => cause.startsWith('NOT_COVERED '))).toBe(true);
    expect(causes(assessment, 'KS').some((cause) => cause.startsWith('NO_RECORD '))).toBe(false);
  });
});
