import type { Text } from '../../generated/model.ts';

/** Puts words in the place of `{name}` in both languages. A word is never searched for placeholders itself; one without a word stays. */
export function fillText(text: Text, words: Readonly<Record<string, string | Text>>): Text {
  return { vi: fill(text.vi, words, 'vi'), en: fill(text.en, words, 'en') };
}

function fill(template: string, words: Readonly<Record<string, string | Text>>, lang: keyof Text): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined) return placeholder;
    return typeof word === 'string' ? word : word[lang];
  });
}
