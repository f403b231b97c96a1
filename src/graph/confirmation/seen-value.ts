import { administrativeUnits } from '../../connect/tables/administrative-units.ts';
import { ethnicity54 } from '../../connect/tables/ethnicity-54.ts';
import { nationality } from '../../connect/tables/nationality.ts';
import { type CodeTable, codeOf } from '../../connect/transforms/code.ts';
import { isPartialDate } from '../../connect/transforms/partial-date.ts';
import type { FieldModel } from '../../generated/model.ts';
import type { Claim } from '../../quality/claim.ts';
import { compare } from '../../quality/compare/compare.ts';
import { comparisonKey } from '../../quality/compare/comparison-key.ts';
import { wordsOf } from '../../quality/text.ts';
import { isCode } from '../../quality/value-shape.ts';

const LONGEST = 500;

/**
 * The value that an official wrote as text, in the type of the field; null if it cannot be read as one. Where a register
 * claims the very same, its value is taken: it may know more of it, as the parts of a name or the codes of a place.
 */
export function seenValue({ kind, type }: FieldModel, text: string, claims: readonly Claim[]): unknown {
  const written = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (written === '' || written.length > LONGEST || /\p{Cc}/u.test(written)) return null;
  const read = kind === 'link' ? linkTo(type, written) : valueAs(type, written, claims);
  if (read === null) return null;
  const same = claims.find(({ value }) => {
    if (value === null) return false;
    const comparison = compare(type, read, value);
    return comparison.result === 'EQUAL' && !comparison.differs;
  });
  return same?.value ?? read;
}

function linkTo(entity: string, key: string): unknown {
  return entity !== 'Person' || /^\d{12}$/.test(key) ? { entity, key } : null;
}

function valueAs(type: string, written: string, claims: readonly Claim[]): unknown {
  switch (type) {
    case 'PartialDate':
      return dateOf(written);
    case 'PersonName':
      return /\p{L}/u.test(written) ? { full: written, family: null, middle: null, given: null } : null;
    case 'Address':
      return /\p{L}/u.test(written) ? addressOf(written) : null;
    case 'Code':
      return codeFrom(written, claims);
    case 'String':
      return written;
    default:
      return memberOf(type, written);
  }
}

/** `1988-05-12`, `1988-05`, `1988`, and as people write it `12/05/1988`, `05/1988`. */
function dateOf(written: string): string | null {
  const date = /^(?:(?:\d{1,2}[/.-])?\d{1,2}[/.-])?\d{4}$/.test(written)
    ? written
        .split(/[/.-]/)
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : written;
  return isPartialDate(date) ? date : null;
}

/** In words alone: which unit is meant is told by codes, and a paper has none. */
const addressOf = (text: string) => ({
  text,
  province: null,
  district: null,
  ward: null,
  detail: null,
  current: administrativeUnits.current(null, null),
});

const tables: readonly CodeTable[] = [ethnicity54, nationality];

/** From the tables that registers use for the field; where none says anything, from the only one that has the word. */
function codeFrom(written: string, claims: readonly Claim[]): unknown {
  const said = claims.flatMap(({ value }) => (isCode(value) ? [value] : []));
  const key = comparisonKey(written);
  const isMeant = (code: string, vi: string, en: string) =>
    code === written || comparisonKey(vi) === key || comparisonKey(en) === key;
  const claimed = said.find(({ code, label }) => isMeant(code, label.vi, label.en));
  if (claimed) return claimed;
  const systems = new Set(said.map(({ system }) => system));
  const found = tables
    .filter(({ system }) => systems.size === 0 || systems.has(system))
    .flatMap((table) => {
      const entry = Object.entries(table.entries).find(([code, { vi, en }]) => isMeant(code, vi, en));
      return entry ? [codeOf(table, entry[0])] : [];
    });
  return found.length === 1 ? found[0] : null;
}

/** A value of a closed set by its name in the schema, or by its words in either language. */
function memberOf(type: string, written: string): string | null {
  const key = comparisonKey(written);
  const found = Object.entries(wordsOf(type) ?? {}).find(
    ([value, { vi, en }]) => value === written || comparisonKey(vi) === key || comparisonKey(en) === key,
  );
  return found?.[0] ?? null;
}
