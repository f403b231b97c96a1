/**
 * Whether a name shows letters of an old Vietnamese encoding read as Latin-1. Of TCVN3 (ABC): signs that stand in no name
 * of any language, beside a letter, or an accented capital after a small letter (`NguyÔn`, `§×nh`). Of VNI: a vowel
 * followed by the same vowel with the mark (`Traàn`, `Leâ`), which Vietnamese never writes. Names of which every letter
 * happens to be one of today's are not told.
 */
export function isLegacyEncoded(name: string): boolean {
  if (!isSuspicious(name)) return false;
  const text = name.normalize('NFC');
  return tcvn3.test(text) || vni.test(text);
}

/**
 * A glance that is enough for almost every name: whether there is a sign of Latin-1, an accented capital that does not
 * begin a word or follow a capital, or a vowel with an accented one behind it.
 */
function isSuspicious(name: string): boolean {
  let before = SPACE;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at);
    if (letter >= 0xa1 && letter <= 0xff) {
      if (letter < 0xc0 || letter === 0xd7 || letter === 0xf7) return true;
      if (letter < 0xe0 && !isCapital(before) && before !== SPACE) return true;
      if (isVowel(before)) return true;
    }
    before = letter;
  }
  return false;
}

const SPACE = 0x20;
const isCapital = (letter: number) => (letter >= 0x41 && letter <= 0x5a) || (letter >= 0xc0 && letter <= 0xde);
const isVowel = (letter: number) => vowels.has(letter);
const vowels: ReadonlySet<number> = new Set([...'aeoAEO'].map((vowel) => vowel.charCodeAt(0)));

const tcvn3 =
  /\p{L}[¡¢£¤¥¦§¨©«¬\u00ad®¯µ¶·¸¹»¼½¾×÷]|[¡¢£¤¥¦§¨©«¬\u00ad®¯µ¶·¸¹»¼½¾×÷]\p{L}|\p{Ll}[À-ÖØ-Þ]|\p{Ll}ª|ª\p{Ll}/u;
const vni = /a[àáâãäå]|e[âàáãä]|o[âäå]/iu;
