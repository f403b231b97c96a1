/** What somebody wrote, tidied; null where it is empty, longer than `most` characters or holds control characters. */
export function writtenText(text: string, most: number): string | null {
  const tidy = text.normalize('NFC').replaceAll('\r\n', '\n').trim();
  const isGood = tidy !== '' && tidy.length <= most && !/[^\P{Cc}\n]/u.test(tidy);
  return isGood ? tidy : null;
}

/** The same of what may be left out: null then, and undefined where it is not good. */
export function optionalText(text: string | null | undefined, most: number): string | null | undefined {
  return text == null ? null : (writtenText(text, most) ?? undefined);
}
