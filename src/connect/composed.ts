/** The text in Unicode NFC. Nearly every text is composed already, which its letters show at once. */
export function composed(text: string): string {
  return mayBeOtherwise.test(text) ? text.normalize('NFC') : text;
}

/** No letter below U+0300, nor of the block of Vietnamese, is written otherwise or joins the one before it. */
const mayBeOtherwise = /[^\u0000-\u02ff\u1e00-\u1eff]/;
