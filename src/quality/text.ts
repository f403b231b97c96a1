import type { Language, LifeStatus, Sex, Text } from '../generated/model.ts';
import { isPartialDate } from './compare/partial-date.ts';
import { isAddress, isCode, isLink, isPersonName } from './value-shape.ts';

/**
 * A value as people read it, in one language: `12/05/1960` and `1960-05-12`, `Nam` and `Male`. `Fact.text`,
 * `Claim.value` and the texts of reasons all come from here. Total: what has no words of its own is given as it
 * stands, and what is not of the type and no text is empty.
 */
export function canonicalText(type: string, value: unknown, lang: Language): string {
  if (isPersonName(value)) return value.full;
  if (isAddress(value)) return value.text;
  if (isCode(value)) return lang === 'VI' ? value.label.vi : value.label.en;
  if (isLink(value)) return value.key;
  if (typeof value !== 'string') return '';
  if (type === 'PartialDate' && lang === 'VI' && isPartialDate(value)) return value.split('-').reverse().join('/');
  const words = type === 'Sex' ? sexes : type === 'LifeStatus' ? lifeStatuses : null;
  if (!words || !Object.hasOwn(words, value)) return value;
  const word = words[value as keyof typeof words] as Text;
  return lang === 'VI' ? word.vi : word.en;
}

/** The same in both languages, for the texts of reasons. */
export function canonicalTexts(type: string, value: unknown): Text {
  return { vi: canonicalText(type, value, 'VI'), en: canonicalText(type, value, 'EN') };
}

const sexes: Readonly<Record<Sex, Text>> = {
  MALE: { vi: 'Nam', en: 'Male' },
  FEMALE: { vi: 'Nữ', en: 'Female' },
};

const lifeStatuses: Readonly<Record<LifeStatus, Text>> = {
  ALIVE: { vi: 'Còn sống', en: 'Alive' },
  DECEASED: { vi: 'Đã chết', en: 'Deceased' },
  DECLARED_MISSING: { vi: 'Mất tích theo tuyên bố của Tòa án', en: 'Declared missing by a court' },
};
