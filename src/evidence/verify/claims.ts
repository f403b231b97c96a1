import type { Text } from '../../generated/model.ts';
import type { SignatureClass } from '../entry.ts';
import { bracketOf, earlierOf } from './chain.ts';
import type { CheckedEntry } from './checked-entry.ts';
import type { Checked } from './verify-bundle.ts';
import { versionsOf } from './wording.ts';

/** Something to be said of an entry, and whether it is a thing that was proved or one that was not. */
export interface Claim extends Text {
  readonly isProved: boolean;
}
const proved = (text: Text): Claim => ({ ...text, isProved: true });
const open = (text: Text): Claim => ({ ...text, isProved: false });

/** What was proved of one entry, and what of it was not, given that its bundle was not refused. */
export function claimsOf(entry: CheckedEntry, checked: Checked): readonly Claim[] {
  return [
    proved(place(entry, checked)),
    time(entry, checked),
    ...order(entry, checked).map(proved),
    ...content(entry).map(proved),
    ...versions(entry, checked).map(proved),
    ...succession(entry).map(proved),
    ...entry.missing.map((name) => open(missing(name, entry, checked))),
    ...signatures(entry),
  ];
}

function place({ statement, index }: CheckedEntry, { checkpoints }: Checked): Text {
  const checkpoint = checkpoints.newest.get(statement.log);
  const names = (checkpoint?.cosigned ?? []).map(({ witness }) => witness.name).join(', ');
  const [vi, en] = names
    ? [`có bên làm chứng ${names} (WITNESSED)`, `witnessed by ${names} (WITNESSED)`]
    : ['chưa xét bên làm chứng nào (CHECKPOINTED)', 'with no witness looked at (CHECKPOINTED)'];
  return {
    vi: `nằm trong nhật ký ở vị trí ${index}, trong điểm chốt gồm ${checkpoint?.size} mục, ${vi}; từ đó không bị sửa`,
    en: `is in the log at index ${index}, in the checkpoint of ${checkpoint?.size} entries, ${en}; not changed since`,
  };
}

function time(entry: CheckedEntry, { checkpoints }: Checked): Claim {
  const { after, before } = bracketOf(entry, checkpoints);
  const named = earlierOf(entry.statement.notBefore, checkpoints.newest, checkpoints.earlier);
  const [first, last] = [after, before].map((seconds) => seconds !== null && moment(seconds));
  return {
    isProved: named !== undefined || before !== null,
    vi: [
      named
        ? `được lập sau khi có điểm chốt ${named.size} mục${first ? `, bên làm chứng xác nhận lúc ${first}` : ''}`
        : 'không chứng minh được lập sau thời điểm nào',
      last ? `và trước ${last}` : 'và không chứng minh được lập trước thời điểm nào',
      `(đồng hồ của nhật ký ghi ${entry.leaf.at}, chỉ là lời của hệ thống)`,
    ].join(' '),
    en: [
      named
        ? `was made after the checkpoint of ${named.size} entries existed${first ? `, which was witnessed at ${first}` : ''}`
        : 'not proved after which time it was made',
      last ? `and before ${last}` : 'and not proved before which',
      `(the clock of the log says ${entry.leaf.at}, which is only the hub’s word)`,
    ].join(' '),
  };
}

function order(entry: CheckedEntry, { entries }: Checked): readonly Text[] {
  const before = entries.find(({ leafHash }) => leafHash === entry.leaf.prev);
  if (!before) return [];
  return [
    {
      vi: `nối tiếp ngay mục ${before.statement.id} của cùng hồ sơ, giữa hai mục không thiếu mục nào`,
      en: `follows directly on ${before.statement.id} of the same dossier, with nothing missing between them`,
    },
  ];
}

function content({ parts }: CheckedEntry): readonly Text[] {
  if (parts.size === 0) return [];
  const names = [...parts.keys()].join(', ');
  return [{ vi: `các phần đúng nguyên văn: ${names}`, en: `these parts are word for word what was entered: ${names}` }];
}

function versions(entry: CheckedEntry, { others }: Checked): readonly Text[] {
  const { words, procedure } = versionsOf(entry, others);
  const of = words?.statement.id;
  const saysWords = entry.parts.has('display')
    ? {
        vi: `lời văn do phiên bản mà nhật ký đã có trước đó cho ra: ${of}`,
        en: `its words are those of a version that the log had before: ${of}`,
      }
    : {
        vi: `nêu phiên bản lời văn mà nhật ký đã có trước đó: ${of}`,
        en: `it names a version of the words that the log had before: ${of}`,
      };
  return [
    ...(words ? [saysWords] : []),
    ...(procedure
      ? [
          {
            vi: `phiên bản thủ tục được nêu có mục riêng trong nhật ký: ${procedure.statement.id}`,
            en: `the version of the procedure that it names is an entry of the log: ${procedure.statement.id}`,
          },
        ]
      : []),
  ];
}

function succession({ statement, parts }: CheckedEntry): readonly Text[] {
  const decision = parts.get('decision');
  if (statement.type !== 'log-succession' || !decision) return [];
  const { origin, size, reason } = decision;
  const people = parts.get('official')?.people;
  const by = Array.isArray(people) ? people.join(', ') : '';
  return [
    {
      vi: `nhật ký này nối tiếp ${origin}, đã đóng ở kích thước ${size}; lý do: ${reason}; chịu trách nhiệm: ${by}`,
      en: `this log succeeds ${origin}, which was closed at size ${size}; reason: ${reason}; answered for by ${by}`,
    },
  ];
}

function missing(name: string, { statement, index }: CheckedEntry, { entries }: Checked): Text {
  const erasure = entries.find((other) => {
    const erased = other.parts.get('decision')?.erased as Readonly<Record<string, unknown>> | undefined;
    const isThis = erased?.log === statement.log && erased.index === index && erased.part === name;
    return other.statement.type === 'part-erased' && isThis;
  });
  if (!erasure)
    return {
      vi: `phần ${name} không có trong gói: không chứng minh được nội dung, chỉ chứng minh được rằng đã có phần này`,
      en: `the part ${name} is withheld: nothing of its content is proved, only that there was one`,
    };
  return {
    vi: `phần ${name} đã bị xóa theo mục ${erasure.statement.id} (${erasure.leaf.at}) do hai người thực hiện: không ai còn chứng minh được nội dung của phần này`,
    en: `the part ${name} was erased by ${erasure.statement.id} (${erasure.leaf.at}), an act of two people: nobody can prove any more what it held`,
  };
}

const signatureTexts: Readonly<Record<SignatureClass, Text>> = {
  LOGIN_ONLY: {
    vi: 'chỉ đăng nhập, không ký: ai đã làm chỉ là lời của hệ thống',
    en: 'login only, not signed: who did it is only the hub’s word',
  },
  SIGNATURE_PENDING: { vi: 'chưa ký được: coi như không ký', en: 'could not be signed: it is unsigned' },
  PASSKEY: {
    vi: 'được xác nhận bằng khóa truy cập (passkey) đã đăng ký từ trước, người giữ được thiết bị xác minh; không phải là chữ ký theo luật về giao dịch điện tử',
    en: 'confirmed by a passkey that had been enrolled before, its holder verified by the device; not a signature in the sense of the law on electronic transactions',
  },
  PUBLIC_CA: {
    vi: 'có chữ ký số với chứng thư số công cộng',
    en: 'digitally signed with a certificate of a public service',
  },
  OFFICIAL_DUTY_CA: {
    vi: 'có chữ ký số chuyên dùng công vụ',
    en: 'digitally signed with a certificate for officials on duty',
  },
};

function signatures({ signatures: all, parts }: CheckedEntry): readonly Claim[] {
  const official = parts.get('official')?.official;
  const who = typeof official === 'string' ? ` (${official})` : '';
  if (all.length === 0) return [open({ vi: 'không có chữ ký', en: 'it bears no signature' })];
  return all.map((one) => {
    const { vi, en } = signatureTexts[one.class];
    const isProved = one.class !== 'LOGIN_ONLY' && one.class !== 'SIGNATURE_PENDING';
    return { vi: `${vi}${who}`, en: `${en}${who}`, isProved };
  });
}

/** RFC 3339, UTC. */
function moment(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
