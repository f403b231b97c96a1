import type { Text } from '../../generated/model.ts';
import { OWNER, type Procedure, SUBMITTER } from '../catalogue/procedure.ts';

const known: Readonly<Record<string, Text>> = {
  [OWNER]: { vi: 'chủ hồ sơ', en: 'the owner of the dossier' },
  [SUBMITTER]: { vi: 'người nộp hồ sơ', en: 'the submitter' },
};

/** What a person of a dossier is called in texts: the role, with a number where several have it. */
export function personTitles({ roles }: Pick<Procedure, 'roles'>): (of: string) => Text {
  return (of) => {
    const [role = of, nth] = of.split(' ');
    const name = known[role] ?? roles.find((each) => each.role === role)?.name ?? { vi: role, en: role };
    return nth === undefined ? name : { vi: `${name.vi} thứ ${nth}`, en: `${name.en} no. ${nth}` };
  };
}
