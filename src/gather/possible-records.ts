import type { FieldPath } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import { possibleRecord } from '../quality/rules/possible-record.ts';
import { fieldSources } from './field-sources.ts';
import type { Reading } from './reading.ts';
import type { RegisterCalls } from './register-call.ts';

/** Those of the fields of which records are counted that may be somebody's: they are `judged`, and the register can count. */
export function fieldsCounted(
  { connector, entity, fields }: Reading,
  judged: ReadonlySet<string> | undefined,
): readonly string[] {
  if (entity !== 'Person' || !connector.can.resembling || !judged?.size) return [];
  return fields.filter((field) => judged.has(field) && possibleRecord.fields.includes(`Person.${field}` as FieldPath));
}

/** Where a register knows no record of a person, counts those that bear no number and have the
 * name and date. Only for fields that are `judged`. */
export async function countPossible(
  reading: Reading,
  judged: ReadonlySet<string> | undefined,
  calls: RegisterCalls,
): Promise<void> {
  const { connector, rows } = reading;
  const { declaration } = connector;
  const counted = fieldsCounted(reading, judged);
  const persons = rows.flatMap((row) => {
    const lacking = counted.filter((field) => row.claimsOf(declaration.id, field).every(isNoRecord));
    const likenesses = lacking.length > 0 ? row.likenesses() : [];
    return likenesses.map((likeness) => ({ row, lacking, likeness }));
  });
  if (persons.length === 0) return;
  const { answers } = await calls.resembling(
    connector,
    persons.map(({ likeness }) => likeness),
  );
  persons.forEach(({ row, lacking }, at) => {
    const answer = answers[at];
    if (answer?.outcome !== 'COUNTED') return;
    for (const source of new Set(lacking.flatMap((field) => fieldSources(declaration, 'Person', field)))) {
      row.addPossible(declaration.id, source, answer.counts[source] ?? 0);
    }
  });
}

const isNoRecord = ({ absence }: Claim) => absence === 'NO_RECORD' || absence === 'NOT_COVERED';
