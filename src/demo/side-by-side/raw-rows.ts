import pg from 'pg';
import type { RegisterId } from '../population/records.ts';

/** A row as the database gives it as JSON: numbers of rows as text, everything else as it stands. */
export type Row = Readonly<Record<string, string | null>>;
/** An address column of the residence database. */
export type AddressColumn = Readonly<Record<'DiaChi' | 'ChiTiet' | 'MaTinh' | 'MaXa' | 'DanhMucDVHC', string | null>>;

/** How a row is tied to the person. */
export type Tie = 'PID' | 'SUPERSEDED_PID' | 'CMND';
export interface Tied {
  readonly row: Row;
  readonly tie: Tie;
}

/** Every row of the databases that concerns one person, found by plain SQL. */
export interface RawRows {
  readonly personalId: string;
  readonly births: readonly Tied[];
  readonly deaths: readonly Tied[];
  readonly birthsAsMother: readonly Tied[];
  readonly birthsAsFather: readonly Tied[];
  readonly marriagesAsHusband: readonly Tied[];
  readonly marriagesAsWife: readonly Tied[];
  readonly corrections: readonly Row[];
  /** Rows of registers of which the record alone is named, by field. */
  readonly records: Readonly<Record<RecordField, readonly Tied[]>>;
  readonly citizen: Row | null;
  readonly childrenInResidence: readonly Row[];
  readonly stays: readonly Row[];
  readonly absences: readonly Row[];
  readonly memberships: readonly Row[];
  readonly papers: readonly Row[];
  readonly cancelled: readonly Row[];
  readonly cards: readonly Tied[];
  readonly deathNotices: readonly Tied[];
  readonly birthNotices: readonly Tied[];
  readonly birthNoticesAsMother: readonly Tied[];
  /** Certificates, by which of its holders the person is. */
  readonly land: Readonly<Record<'chu1' | 'chu2', readonly Tied[]>>;
  readonly participants: readonly Tied[];
  /** Rows that bear no number of any kind, of anybody born in one of the years of the people asked about. */
  readonly untied: Readonly<Record<'births' | 'deaths' | 'cards' | 'chu1' | 'chu2', readonly Row[]>>;
}

/** Sets of records that bear the number of a party, by field: their table, and the parties' columns with and without number. */
export const recordTables = {
  divorces: { table: 'ghi_chu_ly_hon', parties: ['chong', 'vo'] },
  maritalStatusConfirmations: { table: 'xac_nhan_hon_nhan', parties: ['nxn'] },
  parentChildRecognitions: { table: 'nhan_cha_me_con', parties: ['cm', 'nc'] },
  guardianships: { table: 'giam_ho', parties: ['dgh', 'gh'] },
} as const;
export type RecordField = keyof typeof recordTables;
const recordFields = Object.keys(recordTables) as RecordField[];

/** Whose a number is: a cancelled number's person of today, and the one person who had a CMND; nothing for any other. */
export interface Owners {
  of(number: string): string | undefined;
}

/** Reads the databases of the registers as they lie there; resolves to the rows by person. */
export class RawDatabases {
  readonly #pools: Readonly<Record<RegisterId, pg.Pool>>;

  constructor(urls: Readonly<Record<RegisterId, string>>) {
    const open = (connectionString: string) => new pg.Pool({ connectionString, max: 1 }).on('error', () => {});
    this.#pools = {
      'civil-registry': open(urls['civil-registry']),
      residence: open(urls.residence),
      health: open(urls.health),
      land: open(urls.land),
      'social-insurance': open(urls['social-insurance']),
    };
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#pools).map((pool) => pool.end()));
  }

  async of(
    people: readonly string[],
  ): Promise<{ readonly rows: ReadonlyMap<string, RawRows>; readonly owners: Owners }> {
    const residence = {
      cong_dan: await this.#select('residence', 'cong_dan', ['so_dinh_danh'], people),
      con: await this.#select('residence', 'cong_dan', ['me_so_dinh_danh', 'cha_so_dinh_danh'], people),
      cu_tru: await this.#select('residence', 'cu_tru', ['so_dinh_danh'], people),
      tam_vang: await this.#select('residence', 'tam_vang', ['so_dinh_danh'], people),
      thanh_vien_ho: await this.#select('residence', 'thanh_vien_ho', ['so_dinh_danh'], people),
      giay_to: await this.#select('residence', 'giay_to', ['so_dinh_danh'], people),
      so_dinh_danh_cu: await this.#select('residence', 'so_dinh_danh_cu', ['so_dinh_danh'], people),
    };
    const old = residence.so_dinh_danh_cu.flatMap(({ so_cu }) => so_cu ?? []);
    const cmnds = [
      ...residence.giay_to.filter(({ loai }) => loai === 'CMND9').map(({ so }) => so),
      ...residence.cong_dan.map(({ so_cmnd }) => so_cmnd),
    ].filter((number) => number !== null && number !== undefined);
    const numbers = [...people, ...old, ...cmnds];
    const civil = {
      khai_sinh: await this.#select('civil-registry', 'khai_sinh', ['soDinhDanh', ...parentColumns], numbers),
      khai_tu: await this.#select('civil-registry', 'khai_tu', ['soDinhDanh', 'nktSoGiayToTuyThan'], numbers),
      ket_hon: await this.#select('civil-registry', 'ket_hon', spouseColumns, numbers),
      cai_chinh: await this.#select('civil-registry', 'cai_chinh', ['soDinhDanh'], numbers),
    };
    const recorded = new Map<RecordField, readonly Row[]>();
    for (const field of recordFields) {
      const { table, parties } = recordTables[field];
      const columns = parties.flatMap((party) => [`${party}SoDDCN`, `${party}SoGiayToTuyThan`]);
      recorded.set(field, await this.#select('civil-registry', table, columns, numbers));
    }
    const health = {
      insurance_card: await this.#select('health', 'insurance_card', ['pid'], numbers),
      death_notice: await this.#select('health', 'death_notice', ['pid', 'id_no'], numbers),
      birth_notice: await this.#select('health', 'birth_notice', ['child_pid', 'mother_pid', 'mother_id_no'], numbers),
    };
    const land = await this.#select(
      'land',
      'giay_chung_nhan',
      [...holderNumbers('chu1'), ...holderNumbers('chu2')],
      numbers,
    );
    const participants = await this.#select('social-insurance', 'nguoi_tham_gia', ['so_dinh_danh'], people);
    const named = [...Object.values(civil), ...recorded.values()].flat().flatMap(numbersIn);
    const inHealth = Object.values(health).flat().flatMap(numbersIn);
    const owners = await this.#ownersOf([...numbers, ...named, ...inHealth, ...land.flatMap(numbersIn)]);

    const years = [...new Set(residence.cong_dan.map(({ ngay_sinh }) => ngay_sinh?.slice(0, 4) ?? ''))];
    const untied = {
      births: await this.#untied('civil-registry', 'khai_sinh', 'nksNgaySinh', ['soDinhDanh'], years),
      deaths: await this.#untied(
        'civil-registry',
        'khai_tu',
        'nktNgaySinh',
        ['soDinhDanh', 'nktSoGiayToTuyThan'],
        years,
      ),
      cards: await this.#untied('health', 'insurance_card', 'dob', ['pid'], years),
      chu1: await this.#untied('land', 'giay_chung_nhan', 'chu1_nam_sinh', holderNumbers('chu1'), years),
      chu2: await this.#untied('land', 'giay_chung_nhan', 'chu2_nam_sinh', holderNumbers('chu2'), years),
    };
    const rows = people.map((personalId): readonly [string, RawRows] => {
      const own = (row: Row) => row.so_dinh_danh === personalId;
      const tied = (rows: readonly Row[], number: string, cmnd?: string): readonly Tied[] =>
        rows.flatMap((row) => {
          const tie = tieOf(row, number, cmnd, personalId, owners);
          return tie ? [{ row, tie }] : [];
        });
      const ofParties = (field: RecordField) =>
        recordTables[field].parties.flatMap((party) =>
          tied(recorded.get(field) ?? [], `${party}SoDDCN`, `${party}SoGiayToTuyThan`),
        );
      const births = tied(civil.khai_sinh, 'soDinhDanh');
      return [
        personalId,
        {
          personalId,
          births,
          deaths: tied(civil.khai_tu, 'soDinhDanh', 'nktSoGiayToTuyThan'),
          birthsAsMother: tied(civil.khai_sinh, 'meSoDDCN', 'meSoGiayToTuyThan'),
          birthsAsFather: tied(civil.khai_sinh, 'chaSoDDCN', 'chaSoGiayToTuyThan'),
          marriagesAsHusband: tied(civil.ket_hon, 'chongSoDDCN', 'chongSoGiayToTuyThan'),
          marriagesAsWife: tied(civil.ket_hon, 'voSoDDCN', 'voSoGiayToTuyThan'),
          corrections: tied(civil.cai_chinh, 'soDinhDanh').map(({ row }) => row),
          records: {
            divorces: ofParties('divorces'),
            maritalStatusConfirmations: ofParties('maritalStatusConfirmations'),
            parentChildRecognitions: ofParties('parentChildRecognitions'),
            guardianships: ofParties('guardianships'),
          },
          citizen: residence.cong_dan.find(own) ?? null,
          childrenInResidence: residence.con.filter(
            (row) => row.me_so_dinh_danh === personalId || row.cha_so_dinh_danh === personalId,
          ),
          stays: residence.cu_tru.filter(own),
          absences: residence.tam_vang.filter(own),
          memberships: residence.thanh_vien_ho.filter(own),
          papers: residence.giay_to.filter(own),
          cancelled: residence.so_dinh_danh_cu.filter(own),
          cards: tied(health.insurance_card, 'pid'),
          deathNotices: tied(health.death_notice, 'pid', 'id_no'),
          birthNotices: tied(health.birth_notice, 'child_pid'),
          birthNoticesAsMother: tied(health.birth_notice, 'mother_pid', 'mother_id_no'),
          land: { chu1: tied(land, ...holderNumbers('chu1')), chu2: tied(land, ...holderNumbers('chu2')) },
          participants: tied(participants, 'so_dinh_danh'),
          untied,
        },
      ];
    });
    return { rows: new Map(rows), owners };
  }

  async #ownersOf(numbers: readonly string[]): Promise<Owners> {
    const { rows } = await this.#pools.residence.query<{ number: string; owner: string }>(
      `select so as number, so_dinh_danh as owner from giay_to where loai = 'CMND9' and so = any($1)
       union select so_cmnd, so_dinh_danh from cong_dan where so_cmnd = any($1)
       union select so_cu, so_dinh_danh from so_dinh_danh_cu where so_cu = any($1)`,
      [[...new Set(numbers)]],
    );
    const found = new Map<string, string[]>();
    for (const { number, owner } of rows) found.set(number, [...(found.get(number) ?? []), owner]);
    return {
      of: (number) => {
        const owners = found.get(number) ?? [];
        return owners.length === 1 ? owners[0] : undefined;
      },
    };
  }

  async #untied(
    register: RegisterId,
    table: string,
    born: string,
    numbers: readonly string[],
    years: readonly string[],
  ) {
    const where = numbers.map((number) => `coalesce("${number}", '') = ''`).join(' and ');
    return this.#rows(register, `select to_jsonb(t) as row from ${table} t where ${where} and "${born}" ~ $1`, [
      years.join('|'),
    ]);
  }

  /** Rows of a table of which one of the columns is among the values, in the order of their numbers. */
  async #select(register: RegisterId, table: string, columns: readonly string[], values: readonly string[]) {
    const where = columns.map((column) => `"${column}" = any($1)`).join(' or ');
    return this.#rows(register, `select to_jsonb(t) as row from ${table} t where ${where}`, [values]);
  }

  async #rows(register: RegisterId, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const { rows } = await this.#pools[register].query<{ row: Record<string, unknown> }>(text, [...values]);
    return rows
      .map(({ row }): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])))
      .sort((left, right) => Number(left.id ?? 0) - Number(right.id ?? 0));
  }
}

const holderNumbers = (holder: 'chu1' | 'chu2') => [`${holder}_so_dinh_danh`, `${holder}_so_giay_to`] as const;
const parentColumns = ['meSoDDCN', 'meSoGiayToTuyThan', 'chaSoDDCN', 'chaSoGiayToTuyThan'] as const;
const numbersIn = (row: Row): readonly string[] =>
  Object.values(row).filter((text) => text !== null && /^(\d{9}|\d{12})$/.test(text)) as string[];
const spouseColumns = ['chongSoDDCN', 'chongSoGiayToTuyThan', 'voSoDDCN', 'voSoGiayToTuyThan'] as const;

/** A personal number decides; a CMND only where there is none, and only if one person alone has had it. */
function tieOf(row: Row, number: string, cmnd: string | undefined, person: string, owners: Owners): Tie | null {
  const [written, paper] = [row[number], cmnd && row[cmnd]];
  if (written === person) return 'PID';
  if (written) return owners.of(written) === person ? 'SUPERSEDED_PID' : null;
  return paper && owners.of(paper) === person ? 'CMND' : null;
}

const asText = (value: unknown): string | null =>
  value === null || typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
