import type { Text } from '../../generated/model.ts';
import { type ListEdition, type ListedUnit, type Refused, UnitFileError } from './unit-file.ts';

const lengths = { province: 2, district: 3, commune: 5 } as const;
export type Tier = keyof typeof lengths;

/** Collects what the lines of a file say and every reason to refuse one, so that a person can mend all at once. */
export class UnitFileBuilder {
  readonly #refused: Refused[] = [];
  readonly #lists = new Map<string, Map<string, ListedUnit>>();
  readonly #successors = new Map<string, { readonly code: string; readonly successor: string; readonly at: string }>();

  refuse(at: string, vi: string, en: string): void {
    this.#refused.push({ at, why: { vi, en } });
  }

  /** A code as its list writes it: numbers that lost their zeros (`1`, `1.0`) get them back. Null, refused, if it is none. */
  code(at: string, written: unknown, tier: Tier): string | null {
    const digits = /^(\d+)(?:\.0)?$/.exec(String(written ?? '').trim())?.[1];
    if (digits !== undefined && digits.length <= lengths[tier]) return digits.padStart(lengths[tier], '0');
    this.refuse(
      at,
      `mã ${vietnamese[tier]} “${written}” không phải là số có tối đa ${lengths[tier]} chữ số`,
      `the ${tier} code “${written}” is no number of at most ${lengths[tier]} digits`,
    );
    return null;
  }

  /** Adds a unit; one that is there already must be the same. */
  unit(at: string, list: string, code: string, written: unknown, parent: string | null): void {
    const name = typeof written === 'string' ? written.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
    if (name === '') {
      this.refuse(at, `đơn vị ${code} không có tên`, `unit ${code} has no name`);
      return;
    }
    const units = this.#lists.get(list) ?? new Map<string, ListedUnit>();
    this.#lists.set(list, units);
    const known = units.get(code);
    if (!known) units.set(code, { code, name, parent });
    else if (known.name !== name || known.parent !== parent) {
      const [one, other] = [known, { name, parent }].map((each) => `${each.name} (${each.parent ?? '–'})`);
      this.refuse(at, `mã ${code} vừa là “${one}” vừa là “${other}”`, `code ${code} is “${one}” and also “${other}”`);
    }
  }

  successor(at: string, code: string, successor: string): void {
    const key = `${code}>${successor}`;
    const first = this.#successors.get(key);
    if (first) this.refuse(at, `trùng với dòng ${first.at}`, `the same as ${first.at}`);
    else this.#successors.set(key, { code, successor, at });
  }

  has(list: string, code: string): boolean {
    return this.#lists.get(list)?.has(code) ?? false;
  }

  edition(list: ListEdition['list'], asOf: string): ListEdition {
    return { list, asOf, units: [...(this.#lists.get(list)?.values() ?? [])] };
  }

  get successors(): readonly { readonly code: string; readonly successor: string; readonly at: string }[] {
    return [...this.#successors.values()];
  }

  /** @throws UnitFileError if any line was refused */
  requireSound(): void {
    if (this.#refused.length === 0) return;
    const count = this.#refused.length;
    const messages: Text = {
      vi: `Không nạp gì từ tệp: ${count} dòng bị từ chối, xem danh sách dưới đây.`,
      en: `Nothing was imported: ${count} lines were refused.`,
    };
    throw new UnitFileError(messages, this.#refused);
  }
}

const vietnamese: Readonly<Record<Tier, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };
