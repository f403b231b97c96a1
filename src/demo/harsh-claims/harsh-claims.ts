import type { ClaimRow, ConfirmedRow } from '../../quality/assess/claims-table.ts';
import { type FieldOptions, noOptions } from '../../quality/assess/field-options.ts';
import type { OfflineType } from '../../quality/assess/offline-type.ts';
import { Random } from '../population/random.ts';

/** Claims of registers that are worse than they say, with the truth. */
export interface HarshClaims {
  readonly claims: readonly ClaimRow[];
  readonly truth: readonly ConfirmedRow[];
  /** So many facts drawn at random and confirmed. */
  confirmed(count: number): readonly ConfirmedRow[];
  readonly options: ReadonlyMap<string, FieldOptions>;
}
export interface HarshOptions {
  readonly entities: number;
  readonly seed: number;
  /** Share of a field in which an upstream that nobody declared is wrong, and two registers with it. */
  readonly shared: number;
  /** Whether `fields.json` says who has authority. */
  readonly authority: boolean;
}

const registers = ['civil-registry', 'residence', 'health', 'social-insurance'] as const;
/** They copy one upstream where it is wrong. */
const copying: ReadonlySet<string> = new Set(['residence', 'social-insurance']);
/** Wrong in one field as a matter of course. */
const systematic = { register: 'health', field: 'ethnicity', share: 0.35 };
/** How often a register is wrong by itself, and how often it has the field. */
const errors: Readonly<Record<string, number>> = {
  'civil-registry': 0.015,
  residence: 0.02,
  health: 0.04,
  'social-insurance': 0.03,
};
const holds: Readonly<Record<string, number>> = {
  'civil-registry': 0.7,
  residence: 0.95,
  health: 0.8,
  'social-insurance': 0.75,
};

interface HarshField {
  readonly field: string;
  readonly type: OfflineType;
  value(random: Random): string;
}
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng'];
const middles = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Kim'];
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hạnh',
  'Khoa',
  'Lan',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Tâm',
  'Yến',
];
const fields: readonly HarshField[] = [
  {
    field: 'dateOfBirth',
    type: 'date',
    value: (random) => `${random.integer(1940, 2020)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
  },
  {
    field: 'fullName',
    type: 'name',
    value: (random) => `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`,
  },
  { field: 'sex', type: 'code', value: (random) => random.pick(['Nam', 'Nữ']) },
  {
    field: 'ethnicity',
    type: 'code',
    value: (random) => random.weighted([['Kinh', 8] as const, ['Hoa', 1], ['Khmer', 0.6], ['Chăm', 0.4]]),
  },
  { field: 'ward', type: 'code', value: (random) => `W${random.integer(100, 267)}` },
];

/** The same for the same options. */
export function harshClaims({ entities, seed, shared, authority }: HarshOptions): HarshClaims {
  const random = new Random(seed, 'harsh-claims', shared);
  const claims: ClaimRow[] = [];
  const truth: ConfirmedRow[] = [];
  for (let at = 1; at <= entities; at++) {
    const entity = `P${at}`;
    for (const field of fields) {
      const value = field.value(random);
      const upstream = random.chance(shared) ? other(field, value, random) : null;
      truth.push({ line: truth.length + 2, entity, field: field.field, value });
      for (const register of registers) {
        if (!random.chance(holds[register] ?? 0)) continue;
        const said = saidBy(register, field, value, upstream, random);
        const line = claims.length + 2;
        claims.push({ line, entity, field: field.field, register, value: said, recordedAt: null });
      }
    }
  }
  const options = new Map(
    fields.map(({ field, type }) => [field, { ...noOptions, type, authority: authority ? registers : [] }]),
  );
  const drawn = new Random(seed, 'harsh-confirmations', shared).shuffled(truth);
  return { claims, truth, options, confirmed: (count) => drawn.slice(0, count) };
}

function saidBy(register: string, field: HarshField, value: string, upstream: string | null, random: Random): string {
  if (upstream !== null && copying.has(register)) return upstream;
  const isSystematic = register === systematic.register && field.field === systematic.field;
  return random.chance(isSystematic ? systematic.share : (errors[register] ?? 0)) ? other(field, value, random) : value;
}

function other(field: HarshField, value: string, random: Random): string {
  for (;;) {
    const wrong = field.value(random);
    if (wrong !== value) return wrong;
  }
}

const two = (part: number): string => String(part).padStart(2, '0');
