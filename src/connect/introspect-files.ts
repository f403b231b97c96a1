import type { Text } from '../generated/model.ts';
import type { FailureCode, Place } from './contract.ts';
import { fileAddress } from './kinds/file-address.ts';
import { type Delivery, type FileFormat, lookAt } from './kinds/file-delivery.ts';
import { FileFailure } from './kinds/file-failure.ts';
import { FileVersion } from './kinds/file-version.ts';
import type { SampledTable } from './scaffold/sample-tables.ts';

/** The steps between the address of files and what they hold, in the order in which they can fail. */
export const fileSteps = ['address', 'path', 'permission', 'format', 'columns'] as const;
export type FileStep = (typeof fileSteps)[number];

export type FileIntrospection =
  | { readonly ok: true; readonly places: readonly Place[]; readonly tables: readonly FileTable[] }
  | { readonly ok: false; readonly step: FileStep; readonly code: string; readonly advice: Text };

/** A table with some of its rows, to guess from. */
export interface FileTable extends SampledTable {
  readonly format: FileFormat;
}

/** Rows looked at in each table. */
const ROWS = 300;
/** Rows from which on a column without two alike is taken for a key. */
const KEYED = 20;

/** Goes from the address of files to what they hold, and says at which step that ends. Reads only. */
export async function introspectFiles(url: string): Promise<FileIntrospection> {
  const address = fileAddress(url);
  if (!address) return failed('address', 'NOT_A_FILE_URL');
  let version: FileVersion | null = null;
  try {
    const delivery = await lookAt(address, null);
    version = await FileVersion.load(delivery, address, new Map());
    const tables: FileTable[] = [];
    for (const [name, { columns }] of version.tables) {
      if (columns.size === 0) return failed('columns', name);
      tables.push(await sampled(version, delivery, name));
    }
    const places = tables.map(({ name, rows, columns }) => ({ name, rows, columns }));
    return { ok: true, places, tables };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return failed(stepOf[error.code] ?? 'format', `${error.code} ${error.place}`);
  } finally {
    await version?.close();
  }
}

async function sampled(version: FileVersion, delivery: Delivery, name: string): Promise<FileTable> {
  const table = version.tables.get(name);
  const columns = [...(table?.columns ?? [])];
  const cells = columns.map(([, { name: cell }]) => cell).join(', ');
  const limits = { signal: AbortSignal.timeout(20_000), deadline: Date.now() + 20_000 };
  const rows = await version.ask(`select ${cells} from ${table?.name} limit ${ROWS}`, [], limits);
  const looked = columns.map(([column, { type }], at) => ({
    name: column,
    type,
    nullable: true,
    rows: rows.length,
    texts: rows.flatMap((row) => row[at] || []),
  }));
  const isKey = ({ texts }: { readonly texts: readonly string[] }) =>
    rows.length >= KEYED && new Set(texts).size === rows.length;
  return {
    name,
    rows: table?.rows ?? null,
    // Files declare no key: the first column in which no two rows are alike, else the number of the row, which every file
    // has and which is another one in the next delivery.
    key: [looked.find(isKey)?.name ?? '_row'],
    format: delivery.tables.get(name)?.[0]?.format ?? 'csv',
    columns: looked,
  };
}

const stepOf: Readonly<Partial<Record<FailureCode, FileStep>>> = { UNREACHABLE: 'path', FORBIDDEN: 'permission' };

const advice: Readonly<Record<FileStep, Text>> = {
  address: {
    vi: 'Địa chỉ phải có dạng file:///thư/mục/ hoặc file:///thư/mục/tệp.csv, với các tham số check, settle, keep (giây), encoding, delimiter nếu cần.',
    en: 'The address must be file:///directory/ or file:///directory/file.csv, with the parameters check, settle, keep (seconds), encoding, delimiter where they are needed.',
  },
  path: {
    vi: 'Không có thư mục hoặc tệp này, hoặc trong thư mục không có tệp .csv, .json, .ndjson, .parquet, .xlsx nào.',
    en: 'The directory or file is not there, or the directory has no file .csv, .json, .ndjson, .parquet or .xlsx.',
  },
  permission: {
    vi: 'Tài khoản chạy hệ thống không được đọc tệp này: cấp quyền đọc tệp và quyền vào các thư mục trên nó.',
    en: 'The account that runs this may not read it: grant it to read the file, and to enter the directories above.',
  },
  format: {
    vi: 'Tệp không đọc được đến hết: CSV phải là UTF-8 (nếu không, thêm ?encoding=windows-1258 hoặc tên khác), mỗi dòng đủ số cột và dòng cuối có xuống dòng; tệp khác phải đúng định dạng như đuôi tên.',
    en: 'It cannot be read to its end: CSV must be UTF-8 (if it is not, add ?encoding=windows-1258 or another name), with all columns in every line and a line break behind the last; other files must be what their names say.',
  },
  columns: {
    vi: 'Bảng không có cột nào: dòng đầu phải là tên cột.',
    en: 'The table has no columns: its first line must hold their names.',
  },
};

const failed = (step: FileStep, code: string): FileIntrospection => ({ ok: false, step, code, advice: advice[step] });
