import type { Language, Text } from '../generated/model.ts';

/** The argument of every field that is read by people. */
export interface InLanguage {
  readonly lang: Language;
}

/** Text in the language asked for. */
export function spoken(text: Text, { lang }: InLanguage): string {
  return lang === 'VI' ? text.vi : text.en;
}
