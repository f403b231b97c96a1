/**
 * Brings the tone mark of open syllables to one style: `hòa` to `hoà`, `thủy` to `thuỷ`, `qúy` to `quý`, `gìa` to
 * `già`. Closed syllables (`hoàn`, `suýt`, `huỳnh`) have only one style and are left alone, right or wrong.
 * Takes lower case; gives NFC.
 */
export function oneToneStyle(text: string): string {
  const composed = text.normalize('NFC');
  // Few names have a tone before another vowel; the rest need no closer look.
  if (!/[òóỏõọùúủũụìíỉĩị][aeiouyăâêôơư]/u.test(composed)) return composed;
  return composed.normalize('NFD').replace(misplaced, '$1$3$2').normalize('NFC');
}

// Grave, acute, tilde, hook above, dot below.
const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const syllableEnd = '(?![\\p{L}\\p{M}])';
const vowel = '[aeiouy][\\u0302\\u0306\\u031b]?';
const misplaced = new RegExp(
  // The glide (o, u), or the second letter of the onset (qu, gi); the tone on it; the vowel that should carry the tone.
  `((?<!\\p{M}|[aeiouy])o(?=${tone}[ae]${syllableEnd})|(?<!\\p{M}|[aeiouy])u(?=${tone}y${syllableEnd})|(?<=q)u|(?<=g)i)` +
    `(${tone})(${vowel})${syllableEnd}`,
  'gu',
);
