/** The text in Unicode NFC. Nearly every text is composed already, which its letters show at once. */
export function composed(text: string): string {
  return mayBeOtherwise.test(text) ? text.normalize('NFC') : text;
}

/** Letters below U+0300 and those of Vietnamese's own block are never written otherwise, nor do they join the one before. */
const mayBeOtherwise = /[\u0300-\u1dff\u1f00-\uffff]/;
