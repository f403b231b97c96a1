/**
 * Whether a name shows letters of an old Vietnamese encoding read as Latin-1. Of TCVN3 (ABC): signs that stand in no name
 * of any language, beside a letter, or an accented capital after a small letter (`NguyÔn`, `§×nh`). Of VNI: a vowel
 * followed by the same vowel with the mark (`Traàn`, `Leâ`), which Vietnamese never writes. Names of which every letter
 * happens to be one of today's are not told.
 */
export function isLegacyEncoded(name: string): boolean {
  // A glance is enough for almost every name.
  if (!suspicious.test(name)) return false;
  const text = name.normalize('NFC');
  return tcvn3.test(text) || vni.test(text);
}

/** Signs of Latin-1; an accented capital that neither begins a word nor follows a capital; a vowel and an accented one. */
const suspicious = /[\u00a1-\u00bf\u00d7\u00f7]|[^ A-Z\u00c0-\u00de][\u00c0-\u00df]|[aeoAEO][\u00c0-\u00ff]/;
const tcvn3 =
  /\p{L}[¡¢£¤¥¦§¨©«¬\u00ad®¯µ¶·¸¹»¼½¾×÷]|[¡¢£¤¥¦§¨©«¬\u00ad®¯µ¶·¸¹»¼½¾×÷]\p{L}|\p{Ll}[À-ÖØ-Þ]|\p{Ll}ª|ª\p{Ll}/u;
const vni = /a[àáâãäå]|e[âàáãä]|o[âäå]/iu;
