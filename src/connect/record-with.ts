import type { SourceRecord } from './contract.ts';

/** A copy of a record as a plain object, with some things changed: records themselves may read what they say when asked. */
export function recordWith(record: SourceRecord, changed: Partial<SourceRecord> = {}): SourceRecord {
  const { source, ref, subject, kind, corrects, recordedAt, linkedBy, formerNumbers } = record;
  return {
    source,
    ref,
    subject,
    kind,
    ...(corrects !== undefined && { corrects }),
    recordedAt,
    linkedBy,
    fields: changed.fields ?? record.fields,
    ...(formerNumbers && { formerNumbers }),
    ...changed,
  };
}
