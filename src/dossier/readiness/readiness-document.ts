import { createHash } from 'node:crypto';
import { canonicalize } from '../../evidence/canonical.ts';
import type { Text } from '../../generated/model.ts';
import type { CountedBy } from '../../store/readiness/readiness-store.ts';
import { causeTitle } from './cause-titles.ts';
import type { ReadinessFigure } from './figures.ts';
import type { Measured } from './measure-readiness.ts';
import { stretchOf } from './stretch.ts';

/** Figures as they are handed on, with what anybody needs to hold them against their digest. */
export interface ReadinessDocument {
  readonly form: 'lienthong-readiness-1';
  readonly title: Text;
  /** Day in Viet Nam on which it was made; not among the figures, so that the same figures have the same digest. */
  readonly madeOn: string;
  /** SHA-256 of the canonical form (RFC 8785) of `figures`, base64url. */
  readonly digest: string;
  readonly recompute: Text;
  readonly figures: ReadinessFigures;
}

/** Whole numbers, texts and nulls alone: whoever sorts the members by name and leaves out white space has the canonical form. */
export interface ReadinessFigures {
  readonly from: string | null;
  readonly to: string;
  readonly by: CountedBy | null;
  /** Code of the only procedure counted, and name of the only department; null: all. */
  readonly procedure: string | null;
  readonly department: string | null;
  /** Of fewer dossiers no share is named. */
  readonly least: number;
  /** Dossiers counted, of all those procedures; each has several components. */
  readonly n: number;
  readonly counted: readonly (Omit<ReadinessFigure, 'since' | 'causes'> & {
    readonly from: string | null;
    readonly to: string | null;
    readonly causes: readonly (ReadinessFigure['causes'][number] & { readonly text: Text })[];
  })[];
}

/** What is handed on. `madeOn`: a day in Viet Nam. */
export function readinessDocument(
  { dossiers, figures }: Measured,
  asked: Pick<ReadinessFigures, 'from' | 'to' | 'by' | 'procedure' | 'department' | 'least'>,
  madeOn: string,
): ReadinessDocument {
  const { from, to, by, procedure, department, least } = asked;
  const counted = figures.map(({ since, causes, ...figure }) => ({
    ...figure,
    ...stretchOf(since, by, asked),
    causes: causes.map((cause) => ({ ...cause, text: causeTitle(cause.code) })),
  }));
  const content: ReadinessFigures = { from, to, by, procedure, department, least, n: dossiers, counted };
  return { form: 'lienthong-readiness-1', title, madeOn, digest: digestOf(content), recompute, figures: content };
}

export const digestOf = (figures: unknown): string =>
  createHash('sha256').update(canonicalize(figures)).digest('base64url');

const title: Text = {
  vi: 'Mức độ sẵn sàng thay thành phần hồ sơ bằng dữ liệu, tính từ các lần đối chiếu đã lưu',
  en: 'How ready dossier components are to be replaced by data, counted from stored assessments',
};

const recompute: Text = {
  vi: 'Lấy thành viên `figures` của tệp JSON, viết lại theo RFC 8785 (tên thành viên xếp thứ tự, không khoảng trắng, UTF-8), tính SHA-256, mã hóa base64url không đệm. Python: base64.urlsafe_b64encode(hashlib.sha256(json.dumps(json.load(open(FILE, encoding="utf-8"))["figures"], sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).digest()).rstrip(b"=")',
  en: 'Take the member `figures` of the JSON file, write it by RFC 8785 (members in the order of their names, no white space, UTF-8), take the SHA-256, in base64url without padding. Python: base64.urlsafe_b64encode(hashlib.sha256(json.dumps(json.load(open(FILE, encoding="utf-8"))["figures"], sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).digest()).rstrip(b"=")',
};
