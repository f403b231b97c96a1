import type { Code, CurrentUnits, Text } from '../../generated/model.ts';
import { composed } from '../composed.ts';
import { englishName } from './english-name.ts';

/** The list before 1 July 2025 (province, district, commune), and the one since (province, commune). */
export type UnitList = 'admin-unit-2004' | 'admin-unit-2025';

/** A unit of one list. Provinces have two digits, districts three, communes five. */
export interface AdministrativeUnit {
  readonly list: UnitList;
  readonly code: string;
  /** With its type, in Vietnamese: `Phường Bến Thành`. */
  readonly name: string;
  /** Code of the unit that it lies in; null for a province. */
  readonly parent: string | null;
  /** Whether it is in the newest edition of its list; one that is not keeps its name for old records. */
  readonly inForce: boolean;
}

/** On what ground of today a unit of the older list lies; one that was split has several. */
export interface Successor {
  readonly code: string;
  readonly successor: string;
  /** Known only from a source that gives one successor even for units that were split. */
  readonly guess: boolean;
}

export interface UnitData {
  readonly units: readonly AdministrativeUnit[];
  readonly successors: readonly Successor[];
}

/** Codes of units with their names, and what has become of them. One code may be different ground in the two lists. */
export class AdministrativeUnits {
  readonly #units: Readonly<Record<UnitList, Map<string, AdministrativeUnit>>> = {
    'admin-unit-2004': new Map(),
    'admin-unit-2025': new Map(),
  };
  readonly #successors = new Map<string, readonly Successor[]>();
  /** One object for each unit, made when first asked for. */
  readonly #codes: Readonly<Record<UnitList, Map<string, Code>>> = {
    'admin-unit-2004': new Map(),
    'admin-unit-2025': new Map(),
  };
  /** Of codes of communes that are known: the province follows from them. */
  #current = new WeakMap<Code, CurrentUnits>();
  #provinces = new Map<string, string>();

  constructor(data: UnitData) {
    this.add(data);
  }

  /** Adds to what is known; what is said anew of a unit, or of the successors of one, replaces what was. */
  add({ units, successors }: UnitData): void {
    for (const unit of units) this.#units[unit.list].set(unit.code, unit);
    const byUnit = new Map<string, Successor[]>();
    for (const each of successors) {
      const others = byUnit.get(each.code);
      if (others) others.push(each);
      else byUnit.set(each.code, [each]);
    }
    for (const [code, all] of byUnit) this.#successors.set(code, all);
    for (const codes of Object.values(this.#codes)) codes.clear();
    this.#current = new WeakMap();
    this.#provinces = this.#successorsOfProvinces();
  }

  /** A unit that the list has; null if it does not. Not the label but its own name: `Phường Bến Thành`. */
  unit(list: UnitList, code: string): AdministrativeUnit | null {
    return this.#units[list].get(code) ?? null;
  }

  successorsOf(code: string): readonly Successor[] {
    return this.#successors.get(code) ?? [];
  }

  /**
   * The code with its label. `written` may have lost its leading zeros to a system that keeps codes as numbers; a code
   * that the list does not have keeps itself as label.
   */
  code(list: UnitList, written: string, digits: 2 | 3 | 5): Code {
    // Most are written as the list has them.
    const asWritten = this.#codes[list].get(written);
    if (asWritten && written.length === digits) return asWritten;
    const code = /^\d+$/.test(written) ? written.padStart(digits, '0') : composed(written);
    const known = this.#codes[list].get(code);
    if (known) return known;
    const unit = this.unit(list, code);
    const made = { code, system: list, label: unit ? this.#label(unit) : { vi: code, en: code } };
    // One object for everybody who reads the code: nobody may change it.
    if (unit) this.#codes[list].set(code, Object.freeze(made));
    Object.freeze(made.label);
    return made;
  }

  /** The district in which a commune of the older list lay; null for any other code. */
  districtOf(ward: Code): Code | null {
    if (ward.system !== 'admin-unit-2004') return null;
    const parent = this.unit('admin-unit-2004', ward.code)?.parent ?? null;
    return parent?.length === 3 ? this.code('admin-unit-2004', parent, 3) : null;
  }

  /** Where a place lies in the units of today, from the codes that a register gives; null where it gives none. */
  current(province: Code | null, ward: Code | null): CurrentUnits {
    const known = ward && this.#current.get(ward);
    if (known) return known;
    const current = this.#resolve(province, ward);
    if (ward && current.candidates.length > 0) {
      Object.freeze(current.candidates);
      this.#current.set(ward, Object.freeze(current));
    }
    return current;
  }

  #resolve(province: Code | null, ward: Code | null): CurrentUnits {
    const found = ward ? this.#wardsOf(ward) : [];
    const candidates = found.map(({ code }) => this.code('admin-unit-2025', code, 5));
    const provinces = new Set(found.map(({ code }) => this.unit('admin-unit-2025', code)?.parent ?? null));
    const [parent] = provinces;
    const ofWards = provinces.size === 1 && parent ? this.code('admin-unit-2025', parent, 2) : null;
    const only = candidates.length === 1 ? (candidates[0] ?? null) : null;
    return {
      resolution: found.some(({ guess }) => guess)
        ? 'GUESS'
        : only
          ? 'EXACT'
          : candidates.length > 0
            ? 'AMBIGUOUS'
            : 'UNKNOWN',
      province: found.length > 0 ? ofWards : province && this.#provinceOf(province),
      ward: only,
      candidates,
    };
  }

  /** The communes of today that one can be. A successor that is not in force makes the mapping a guess. */
  #wardsOf({ system, code }: Code): readonly { readonly code: string; readonly guess: boolean }[] {
    if (system === 'admin-unit-2025') {
      return this.unit(system, code)?.inForce && code.length === 5 ? [{ code, guess: false }] : [];
    }
    if (system !== 'admin-unit-2004') return [];
    return this.successorsOf(code).map(({ successor, guess }) => ({
      code: successor,
      guess: guess || !this.unit('admin-unit-2025', successor)?.inForce,
    }));
  }

  #provinceOf({ system, code }: Code): Code | null {
    const today =
      system === 'admin-unit-2025' ? code : system === 'admin-unit-2004' ? this.#provinces.get(code) : undefined;
    return today !== undefined && this.unit('admin-unit-2025', today) ? this.code('admin-unit-2025', today, 2) : null;
  }

  /** Provinces were merged whole: the province of one successor of one of its communes is that of all. */
  #successorsOfProvinces(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [code, [first]] of this.#successors) {
      const old = this.#provinceAbove(code);
      const today = first && this.unit('admin-unit-2025', first.successor)?.parent;
      if (old && today) found.set(old, today);
    }
    return found;
  }

  #provinceAbove(code: string): string | null {
    const parent = this.unit('admin-unit-2004', code)?.parent ?? null;
    return parent?.length === 3 ? this.#provinceAbove(parent) : parent;
  }

  #label({ list, name, parent }: AdministrativeUnit): Text {
    const above = parent?.length === 3 ? this.unit(list, parent) : null;
    const names = above ? [name, above.name] : [name];
    return { vi: names.join(', '), en: names.map(englishName).join(', ') };
  }
}
