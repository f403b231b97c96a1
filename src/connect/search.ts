import type { Found, SearchAnswer, SearchCriteria, SearchPlace, SearchRequest, SourceRecord } from './contract.ts';
import type { Corrections, TableEntity, TableSource } from './mapping.ts';
import { recordWith } from './record-with.ts';
import { answerOf, type CorrectionRow, type Selection, selectionsOf, type TableRecord } from './records.ts';
import { searchKey } from './search-key.ts';

/** The fields of Person that a search reads. */
export const searchedFields: ReadonlySet<string> = new Set(['personalId', 'fullName', 'dateOfBirth']);

/** A source that is searched, with the columns that name and date of birth are read from. */
export interface SearchedSource {
  readonly selection: Selection;
  readonly source: TableSource<'Person'>;
  readonly name: readonly string[];
  readonly date: readonly string[];
}

export function searchedSources(entity: TableEntity<'Person'> | undefined): readonly SearchedSource[] {
  const sources = entity?.sources.filter(({ search }) => search) ?? [];
  return sources.map((source) => {
    const [selection] = selectionsOf('Person', { findsByKey: true, sources: [source] }, searchedFields);
    const { fullName, dateOfBirth } = source.fields;
    if (!selection || !fullName || !dateOfBirth) {
      throw new Error(
        `Source ${source.name} cannot be searched: it has no name or no date of birth; remove \`search\`.`,
      );
    }
    return { selection, source, name: fullName.from, date: dateOfBirth.from };
  });
}

/** Whether a request stays within what a register offers. */
export function isOffered(
  can: { readonly limit: number; readonly name?: object; readonly document?: object },
  request: SearchRequest,
): boolean {
  const way = request.criteria.by === 'NAME' ? can.name : can.document;
  return way !== undefined && request.limit >= 1 && request.limit <= can.limit;
}

/** A row that was looked at, and where it stands; `record` is null if it does not fit after all. */
export interface Entry {
  readonly place: SearchPlace;
  readonly record: SourceRecord | null;
}

/**
 * What a row says that fits: as it is written or, failing that, as the first correction that makes it fit left it.
 * `key` is what the row has in the place of its subject's personal identification number.
 */
export function entryOf(
  { selection }: SearchedSource,
  found: { readonly row: TableRecord; readonly key: string | null; readonly corrections: readonly CorrectionRow[] },
  table: Corrections | undefined,
  criteria: SearchCriteria,
): Entry {
  const { row, key, corrections } = found;
  const isPersonalId = key !== null && /^\d{12}$/.test(key);
  const place = isPersonalId ? { personalId: key } : { record: row.ref };
  const linkedBy = criteria.by === 'DOCUMENT' && criteria.number !== key ? 'CMND' : 'PID';
  const answer = answerOf([selection], [row], corrections, table);
  let fields: SourceRecord['fields'] = {};
  for (const record of answer.outcome === 'FOUND' ? answer.records : []) {
    fields = { ...fields, ...record.fields };
    if (fits(fields, criteria)) return { place, record: recordWith(record, { fields, linkedBy }) };
  }
  return { place, record: null };
}

/** The page that a request asks for, out of entries among which are all that belong to it. */
export function pageOf(entries: readonly Entry[], { limit, after }: SearchRequest): SearchAnswer {
  const places = new Map<string, { place: SearchPlace; records: SourceRecord[] }>();
  for (const { place, record } of entries) {
    const order = orderOf(place);
    if (after && order <= orderOf(after)) continue;
    const at = places.get(order) ?? { place, records: [] };
    if (record) at.records.push(record);
    places.set(order, at);
  }
  const inOrder = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at);
  const page = inOrder.slice(0, limit);
  const found: Found[] = page.filter(({ records }) => records.length > 0);
  return { outcome: 'PAGE', found, next: inOrder.length > limit ? (page.at(-1)?.place ?? null) : null };
}

/** A place as text whose order, byte by byte, is that of the answers. */
export const orderOf = (place: SearchPlace): string =>
  'personalId' in place ? `0${place.personalId}` : `1${place.record}`;

function fits({ fullName, dateOfBirth }: SourceRecord['fields'], criteria: SearchCriteria): boolean {
  if (criteria.by === 'DOCUMENT') return true;
  if (!isOne(fullName) || !isOne(dateOfBirth) || fullName.state !== 'VALUE') return false;
  const { full } = fullName.value as { readonly full: string };
  if (searchKey(full) !== searchKey(criteria.fullName)) return false;
  if (dateOfBirth.state === 'VALUE') return String(dateOfBirth.value).startsWith(criteria.birthYear);
  return dateOfBirth.state === 'UNREADABLE' && dateOfBirth.raw.includes(criteria.birthYear);
}

const isOne = <T extends object>(answer: T | readonly T[] | undefined): answer is T =>
  answer !== undefined && !Array.isArray(answer);
