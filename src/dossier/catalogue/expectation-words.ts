import type { Text } from '../../generated/model.ts';
import { wordsOf } from '../../quality/text.ts';
import { reach } from './field-reached.ts';
import { type Need, OWNER, type Procedure } from './procedure.ts';

/** What a need expects, as people read it; null where any value will do. */
export function expectationWords({ roles }: Pick<Procedure, 'roles'>, { field, expects }: Need): Text | null {
  if (expects === null) return null;
  if ('is' in expects) {
    const reached = reach(field);
    const type = 'why' in reached ? '' : reached.model.type;
    const words = wordsOf(type === 'MaritalHistory' ? 'MaritalStatus' : type);
    const said = expects.is.map((word) => words?.[word] ?? { vi: word, en: word });
    return { vi: said.map(({ vi }) => vi).join(' hoặc '), en: said.map(({ en }) => en).join(' or ') };
  }
  if ('links' in expects) {
    const name = expects.links === OWNER ? owner : roles.find(({ role }) => role === expects.links)?.name;
    const { vi, en } = name ?? { vi: expects.links, en: expects.links };
    return { vi: `đúng người trong vai “${vi}”`, en: `the person in the role “${en}”` };
  }
  if ('items' in expects) return expects.items === 'NONE' ? none : some;
  if ('province' in expects)
    return { vi: `thuộc tỉnh, thành phố mã ${expects.province}`, en: `in the province with code ${expects.province}` };
  return ageWords(expects.age.from, expects.age.below);
}

const owner: Text = { vi: 'Chủ hồ sơ', en: 'Owner of the dossier' };
const none: Text = {
  vi: 'không có, và các nguồn bao phủ toàn bộ thời gian cần tra cứu',
  en: 'none, and the registers cover all of the time searched',
};
const some: Text = { vi: 'có ít nhất một', en: 'at least one' };

function ageWords(from: number | null, below: number | null): Text {
  if (from === null) return { vi: `dưới ${below} tuổi`, en: `younger than ${below}` };
  if (below === null) return { vi: `từ đủ ${from} tuổi`, en: `${from} or older` };
  return { vi: `từ đủ ${from} đến dưới ${below} tuổi`, en: `${from} or older and younger than ${below}` };
}
