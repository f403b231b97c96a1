import type { Received } from '../contract.ts';
import type { Cells } from '../row-fields.ts';
import { addTo, CORRECTED, CORRECTION, FIRST, KEY, RECORDED_AT, REF, type RowsOf, SOURCE } from '../table-rows.ts';

/** What a statement over tables was and what came back of it: the rows of each key, as text by column. */
export function rowsReceived(
  statement: { readonly text: string; readonly values: readonly unknown[] },
  reads: readonly RowsOf[],
  rows: readonly Cells[],
): Received {
  const byKey = new Map<string, object[]>();
  for (const row of rows) addTo(byKey, row.at(KEY) ?? '', rowByColumn(reads, row));
  const parts = [...byKey].map(([key, of]) => ({ key, text: JSON.stringify(of) }));
  return { request: JSON.stringify([statement.text, statement.values]), parts };
}

function rowByColumn(reads: readonly RowsOf[], row: Cells): object {
  const source = Number(row.at(SOURCE));
  const read = reads.findLast(({ base }) => source >= base + CORRECTION);
  const selection = read?.selections[source - read.base];
  const columns = selection
    ? selection.columns.map((column, at) => [column, FIRST + at] as const)
    : Object.entries(CORRECTED);
  const cell = (at: number) => row.at(at) ?? null;
  return {
    table: selection?.source.table ?? read?.corrections?.table ?? null,
    ...{ key: cell(KEY), row: cell(REF), recordedAt: cell(RECORDED_AT) },
    columns: Object.fromEntries(columns.map(([column, at]) => [column, cell(at)])),
  };
}
