import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { utils, write } from '@e965/xlsx';
import { manifestName } from '../../connect/kinds/file-delivery.ts';
import { csvOf } from '../../connect/kinds/file-sample-files.ts';
import { makeWhole } from '../whole-directory.ts';
import type { AssistanceRecords, BeneficiaryRow, CertificateRow, ListingRow } from './assistance.ts';
import { type CivilDate, date, dayNumber } from './civil-date.ts';
import { generate, type PopulationOptions } from './generate.ts';

/**
 * Writes the lists of social assistance of a population as the department delivers them: a directory that is there whole or
 * not at all, under a name that says of which population it is.
 *
 * @returns the directory
 */
export async function writeAssistance(
  parent: string,
  { people, seed, rates = {} }: Pick<PopulationOptions, 'people' | 'seed' | 'rates'>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([people, seed, Object.entries(rates).sort()]));
  // Another generator gives another one.
  for (const { assistance } of generate({ people: Math.min(people, 500), seed, rates, assistance: true }))
    hash.update(JSON.stringify(assistance));
  const directory = join(parent, `social-assistance-${hash.digest('hex').slice(0, 12)}`);
  const isThere = await readFile(join(directory, manifestName)).then(
    () => true,
    () => false,
  );
  if (isThere) return directory;
  await makeWhole(directory, async (partial) => {
    await mkdir(partial, { recursive: true });
    const lists: AssistanceRecords[] = [];
    for (const { assistance } of generate({ people, seed, rates, assistance: true })) lists.push(...assistance);
    const files = {
      'beneficiaries.csv': beneficiariesCsv(lists.flatMap(({ beneficiary }) => beneficiary ?? [])),
      'poor-households.xlsx': listingsWorkbook(lists.flatMap(({ listings }) => listings)),
      'disability.parquet': await certificatesParquet(
        partial,
        lists.flatMap(({ certificate }) => certificate ?? []),
      ),
    };
    const manifest: Record<string, { bytes: number; sha256: string }> = {};
    for (const [name, bytes] of Object.entries(files)) {
      await writeFile(join(partial, name), bytes);
      manifest[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
    await writeFile(join(partial, manifestName), `${JSON.stringify({ files: manifest }, null, 2)}\n`);
  });
  return directory;
}

/** As spreadsheets on Windows save it in Viet Nam: semicolons, a mark before it, two characters to end a line. */
function beneficiariesCsv(rows: readonly BeneficiaryRow[]): Buffer {
  const columns = [
    'ma_ho_so', 'so_dinh_danh', 'so_cmnd', 'ho_ten', 'ngay_sinh', 'gioi_tinh', 'nhom_doi_tuong', 'he_so', 'muc_tro_cap',
    'huong_tu', 'huong_den', 'ly_do_tam_dung', 'so_quyet_dinh', 'ngay_cap_nhat',
  ] as const; // biome-ignore format: a list to be skimmed
  return Buffer.from(
    `\ufeff${csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))], ';', '\r\n')}`,
  );
}

/** Days are cells of the type date, everything else is text. */
function listingsWorkbook(rows: readonly ListingRow[]): Buffer {
  const columns = ['Mã hộ', 'Năm', 'Loại hộ', 'Số định danh', 'Họ và tên', 'Ngày quyết định'] as const;
  const cells = rows.map((row) =>
    columns.map((column) =>
      column === 'Ngày quyết định'
        ? { t: 'n', v: serial(dayIn(row[column])), z: 'dd/mm/yyyy' }
        : { t: 's', v: row[column] },
    ),
  );
  const sheet = utils.aoa_to_sheet([columns.map((v) => ({ t: 's', v })), ...cells]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Danh sách');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function dayIn(text: string): CivilDate {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return date(year, month, day);
}

/** The number of a day in a spreadsheet, from March 1900 on. */
const serial = (on: CivilDate): number => dayNumber(on) - dayNumber(date(1899, 12, 30));

/** With the types that a database gives it: days and moments. */
async function certificatesParquet(directory: string, rows: readonly CertificateRow[]): Promise<Buffer> {
  const json = join(directory, '.disability.json');
  const parquet = join(directory, '.disability.parquet');
  await writeFile(json, JSON.stringify(rows));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run(`copy (
        select so_giay, so_dinh_danh, dang_tat, muc_do, ngay_cap::date as ngay_cap, cap_nhat_luc::timestamptz as cap_nhat_luc
        from read_json('${json.replaceAll("'", "''")}', format = 'array', columns = {so_giay: 'VARCHAR', so_dinh_danh: 'VARCHAR',
          dang_tat: 'VARCHAR', muc_do: 'VARCHAR', ngay_cap: 'VARCHAR', cap_nhat_luc: 'VARCHAR'})
      ) to '${parquet.replaceAll("'", "''")}' (format parquet)`);
    return await readFile(parquet);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(json, { force: true });
    await rm(parquet, { force: true });
  }
}
