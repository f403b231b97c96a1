import type { Text } from '../../generated/model.ts';
import type { Component, Detail, LegalBasis, Need, Procedure, Representation, SubjectRole } from './procedure.ts';
import type { Column, LineKind } from './table-columns.ts';

/** A part of a procedure, or the procedure itself: what one line of the catalogue's table holds. */
export type Thing = Procedure | SubjectRole | Detail | Representation | LegalBasis | Component | Need;

/** What is wrong with a procedure. */
export interface Fault {
  /** The part that is wrong: the very object, so that whoever made it can tell where it came from. */
  readonly thing: Thing;
  /** The column of the catalogue's table that is to be corrected. */
  readonly column: Column;
  /** What is wrong and what to do. */
  readonly what: Text;
  /** The kind of line that would mend it, where one is missing; null: the part itself is wrong. */
  readonly lacks: LineKind | null;
}

/** Where in its procedure a part stands, in words. */
export function placeOf(procedure: Procedure, thing: Thing): Text {
  const { code, roles, details, representation, bases, components } = procedure;
  const among = (vi: string, en: string, part: string): Text => ({
    vi: `${code}, ${vi} ${part}`,
    en: `${code}, ${en} ${part}`,
  });
  for (const role of roles) if (role === thing) return among('vai', 'role', role.role);
  for (const detail of details) if (detail === thing) return among('mục của tờ khai', 'detail', detail.name);
  for (const basis of bases) if (basis === thing) return among('căn cứ', 'legal basis', basis.id);
  for (const each of representation === 'NONE' ? [] : representation)
    if (each === thing) return among('đại diện', 'representation', `${each.relation} ${each.of}`);
  for (const component of components) {
    if (component === thing) return among('thành phần', 'component', component.code);
    const set = component.anyOf.findIndex((needs) => needs.some((need) => need === thing));
    const need = component.anyOf[set]?.indexOf(thing as Need);
    if (need !== undefined) {
      const at = `${set + 1}.${need + 1}`;
      return {
        vi: `${code}, thành phần ${component.code}, dữ liệu ${at}`,
        en: `${code}, component ${component.code}, need ${at}`,
      };
    }
  }
  return { vi: code, en: code };
}

/** Where it is wrong, what is wrong, and what to do. */
export function faultSentence(procedure: Procedure, { thing, column, what }: Fault): Text {
  const place = placeOf(procedure, thing);
  return { vi: `${place.vi}, cột ${column}: ${what.vi}`, en: `${place.en}, column ${column}: ${what.en}` };
}
