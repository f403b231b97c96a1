import type { Text } from '../../generated/model.ts';
import { isSignedBy, readNote, verifierKeyText } from '../note.ts';
import { notAuthenticated } from './bundle-files.ts';
import type { CheckedCheckpoint } from './checked-checkpoints.ts';
import type { CheckedEntry } from './checked-entry.ts';
import { claimsOf } from './claims.ts';
import { notProved } from './not-proved.ts';
import { problemTexts } from './problem.ts';
import type { VerifierPolicy } from './verifier-policy.ts';
import type { Checked, Verdict } from './verify-bundle.ts';

/** Whether a log is one for trying things out: its name is one that nobody can own (RFC 2606). */
export function isDemo(origin: string): boolean {
  return origin.startsWith('demo.invalid/');
}

const lastLines: Readonly<Record<Verdict['outcome'], Text>> = {
  PROVED: { vi: 'đã chứng minh', en: 'proved' },
  REFUSED: { vi: 'bị bác bỏ', en: 'refused' },
  CONSISTENT: {
    vi: 'khớp nội bộ; chưa chứng minh được nơi phát hành',
    en: 'internally consistent; issuer not proved',
  },
};

/** What a person is told, line by line, Vietnamese before English. The last line is the English outcome. */
export function report({ outcome, problems, checked }: Verdict, policy: VerifierPolicy | null): string {
  const origins = [...(checked?.checkpoints.newest.keys() ?? [])];
  const lines: string[] = [];
  const say = (mark: string, { vi, en }: Text) => lines.push(`${mark} ${vi}`, `${' '.repeat(mark.length)} ${en}`);
  const head = (vi: string, en: string) => lines.push('', `${vi} · ${en}`);

  if (origins.some(isDemo))
    lines.push(
      'THỬ NGHIỆM · TEST: nhật ký thử nghiệm, không có giá trị chứng cứ · a log for trying out; evidence of nothing',
    );
  if (checked) lines.push(`Về · About: ${checked.files.manifest.about}`);
  lines.push(`Chính sách · Policy: ${policy ? (policy.name ?? 'không tên · without a name') : 'không có · none'}`);
  if (checked && policy?.name !== checked.files.manifest.policy)
    lines.push(`Gói nêu chính sách · The bundle names the policy: ${checked.files.manifest.policy}`);

  if (outcome === 'REFUSED') {
    head('Bị bác bỏ vì', 'Refused because');
    for (const { code, place, detail } of problems)
      say(`✗ [${code}]${place === '' ? '' : ` ${place}:`}`, inDetail(problemTexts[code], detail));
    head('Không có gì được chứng minh', 'Nothing is proved');
  } else if (checked) {
    if (outcome === 'CONSISTENT')
      head(
        'Khớp nội bộ; ai cũng có thể tự dựng một gói như vậy',
        'Consistent in itself; anybody can make such a bundle',
      );
    for (const checkpoint of checked.checkpoints.newest.values()) lines.push('', ...logLines(checkpoint, policy));
    for (const entry of [...checked.entries, ...checked.others]) entryLines(entry, checked, head, say);
  }

  head('Không chứng minh', 'Not proved');
  for (const one of notProved(sizeOf(checked))) say('–', one);
  head('Không được xác thực', 'Not authenticated');
  for (const file of [...notAuthenticated, ...unknownSignatures(checked, policy)]) lines.push(`– ${file}`);
  const { vi, en } = lastLines[outcome];
  lines.push('', vi, en);
  return `${lines.join('\n')}\n`;
}

function inDetail({ vi, en }: Text, detail: string | null): Text {
  return detail === null ? { vi, en } : { vi, en: `${en} (${detail})` };
}

function entryLines(
  entry: CheckedEntry,
  checked: Checked,
  head: (vi: string, en: string) => void,
  say: (mark: string, text: Text) => void,
): void {
  head(`Mục ${entry.statement.id}`, `entry, in ${entry.place}`);
  for (const claim of claimsOf(entry, checked)) say(claim.isProved ? '✓' : '–', claim);
}

function logLines({ origin, size, note, cosigned }: CheckedCheckpoint, policy: VerifierPolicy | null): string[] {
  const signed = readNote(note);
  const key = policy?.logs.find((log) => log.key.name === origin && isSignedBy(signed, log.key));
  return [
    `Nhật ký · Log: ${origin}, ${size} mục · entries`,
    ...(key ? [`✓ điểm chốt được ký bằng khóa · checkpoint signed by ${verifierKeyText(key.key)}`] : []),
    ...cosigned.map(
      ({ witness, seconds }) =>
        `✓ bên làm chứng xác nhận · witnessed by ${witness.name}: ${seconds.map((one) => new Date(one * 1000).toISOString().replace('.000', '')).join(', ')}`,
    ),
  ];
}

/** Lines under checkpoints whose keys nobody here knows. */
export function unknownSignatures(checked: Checked | null, policy: VerifierPolicy | null): readonly string[] {
  const keys = [...(policy?.logs ?? []), ...(policy?.witnesses ?? [])].map(({ key }) => key);
  const all = checked ? [...checked.checkpoints.newest.values(), ...checked.checkpoints.earlier.values()] : [];
  return all.flatMap(({ place, note }) =>
    readNote(note)
      .signatures.filter(({ name, keyId }) => !keys.some((key) => key.name === name && key.id.equals(keyId)))
      .map(({ name, keyId }) => `${place}: chữ ký của · signature by ${name}+${keyId.toString('hex')}`),
  );
}

/** Of the log that the entry asked for is in; 0 where nothing could be read. */
function sizeOf(checked: Checked | null): number {
  const about = checked?.entries.find(({ statement }) => statement.id === checked.files.manifest.about);
  return checked?.checkpoints.newest.get(about?.statement.log ?? '')?.size ?? 0;
}
