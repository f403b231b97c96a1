import type { Text } from '../../generated/model.ts';
import type { Fault, Thing } from './fault.ts';
import type { Column, LineKind } from './table-columns.ts';

/** Collects what is wrong. */
export class Faults {
  readonly #found: Fault[] = [];

  add(thing: Thing, column: Column, vi: string, en: string): void {
    this.#found.push({ thing, column, what: { vi, en }, lacks: null });
  }

  /** Something is named that a line of this kind would have to make known. */
  lacks(kind: LineKind, thing: Thing, column: Column, vi: string, en: string): void {
    this.#found.push({ thing, column, what: { vi, en }, lacks: kind });
  }

  /** Of names that people read: both languages, whole. */
  text(thing: Thing, text: Text, columns: readonly [vi: Column, en: Column] = ['name_vi', 'name_en']): void {
    if (!isWritten(text.vi))
      this.add(thing, columns[0], 'thiếu tên tiếng Việt; hãy ghi vào.', 'the Vietnamese text is missing; write it.');
    if (!isWritten(text.en))
      this.add(thing, columns[1], 'thiếu tên tiếng Anh; hãy ghi vào.', 'the English text is missing; write it.');
  }

  /** Ids within a procedure: of this form, each once. */
  ids<T extends Thing>(things: readonly T[], idOf: (thing: T) => string, form: RegExp, example: string): void {
    const seen = new Set<string>();
    for (const thing of things) {
      const id = idOf(thing);
      if (!form.test(id))
        this.add(
          thing,
          'id',
          `“${id}” không đúng dạng; hãy ghi như ${example}, không dấu và không khoảng trắng.`,
          `“${id}” is not of the right form; write it like ${example}, without diacritics and spaces.`,
        );
      if (seen.has(id))
        this.add(
          thing,
          'id',
          `“${id}” đã có trong thủ tục này; hãy đặt mã khác hoặc bỏ dòng thừa.`,
          `“${id}” is there already in this procedure; name it differently or remove the line.`,
        );
      seen.add(id);
    }
  }

  get all(): readonly Fault[] {
    return this.#found;
  }
}

/** Something to read: no empty text, nothing at its ends that cannot be seen, composed as Unicode NFC. */
export const isWritten = (text: string): boolean => text !== '' && text === text.normalize('NFC').trim();
