import type { Text } from '../../generated/model.ts';
import type { RequestedComponent } from '../../store/life/life-record.ts';

/** Of the sentences below; a change of any of them makes a new one. */
export const WORDING = 1;

export interface Requested {
  readonly dossier: string;
  readonly procedure: Text;
  readonly owner: string;
  readonly components: readonly RequestedComponent[];
  /** Whether the time limit stands still until the papers are there. */
  readonly isPaused: boolean;
}

/** What the citizen is told: everything that is missing, why, and what to have corrected where data is wrong. */
export function requestText(requested: Requested): Text {
  return { vi: written(requested, 'vi'), en: written(requested, 'en') };
}

/** Every sentence, with `{}` for what is filled in: what a version of the wording is, for the log. */
export const requestSentences = (): Readonly<Record<'vi' | 'en', readonly string[]>> => ({
  vi: sentencesOf('vi'),
  en: sentencesOf('en'),
});

const sentences = {
  vi: {
    greeting: (owner: string) => `Kính gửi ông/bà ${owner},`,
    missing: (dossier: string, procedure: string) =>
      `Hồ sơ ${dossier} (${procedure}) cần bổ sung các giấy tờ sau. Việc bổ sung chỉ được yêu cầu một lần, đề nghị nộp đủ:`,
    toCompare: 'Cần bản giấy để đối chiếu.',
    correct: (numbers: string) =>
      `Dữ liệu liên quan đến giấy tờ số ${numbers} còn sai hoặc thiếu. Cùng với việc nộp giấy tờ, đề nghị ông/bà yêu cầu cơ quan quản lý dữ liệu cập nhật, chỉnh sửa, để lần sau không phải nộp giấy tờ này.`,
    paused: 'Thời hạn giải quyết tạm dừng cho đến khi nhận đủ giấy tờ.',
  },
  en: {
    greeting: (owner: string) => `Dear ${owner},`,
    missing: (dossier: string, procedure: string) =>
      `The dossier ${dossier} (${procedure}) lacks the following papers. Papers are asked for only once, so please hand in all of them:`,
    toCompare: 'The paper is needed for comparison.',
    correct: (numbers: string) =>
      `The data behind paper ${numbers} is wrong or lacks something. Beside handing in the papers, please ask the keeper of the data to correct or complete it, so that this paper is not needed next time.`,
    paused: 'The time limit stands still until all papers are there.',
  },
} as const;

const sentencesOf = (language: 'vi' | 'en'): readonly string[] => {
  const { greeting, missing, toCompare, correct, paused } = sentences[language];
  return [greeting('{}'), missing('{}', '{}'), toCompare, correct('{}'), paused];
};

function written({ dossier, procedure, owner, components, isPaused }: Requested, language: 'vi' | 'en'): string {
  const say = sentences[language];
  const papers = components.map(({ name, causes }, i) => {
    const why = [...new Set(causes.map(({ text }) => text[language]))];
    return `${i + 1}. ${name[language]}. ${why.length > 0 ? why.join(' ') : say.toCompare}`;
  });
  const corrected = components.flatMap(({ correction }, i) => (correction ? [i + 1] : []));
  return [
    say.greeting(owner),
    say.missing(dossier, procedure[language]),
    ...papers,
    ...(corrected.length > 0 ? [say.correct(corrected.join(', '))] : []),
    ...(isPaused ? [say.paused] : []),
  ].join('\n');
}
