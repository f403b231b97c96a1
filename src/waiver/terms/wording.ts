import type { AssessedComponent, Assessment } from '../../dossier/assess/assessment.ts';
import { proposedNotice } from '../../dossier/assess/outcome-words.ts';
import type { LegalBasis } from '../../dossier/catalogue/procedure.ts';
import type { Language, Text, WaiverCheckKind, WaiverEffect, WaiverReason } from '../../generated/model.ts';
import { flagName, type WaiverAsked } from './asked.ts';
import { checkTitles, effectTitles, reasonTitles, waiverTitle } from './titles.ts';

/** Sentences of one version; words in braces are filled in. A version is never changed: a correction is a new one. */
export interface WordingVersion {
  readonly version: number;
  readonly title: Text;
  readonly effects: Readonly<Record<WaiverEffect, Text>>;
  readonly reasons: Readonly<Record<WaiverReason, Text>>;
  readonly checks: Readonly<Record<WaiverCheckKind, Text>>;
  readonly statuses: Readonly<Record<LegalBasis['status'], Text>>;
  /** Said where a basis is named that is only proposed. */
  readonly notice: Text;
  readonly sentences: Readonly<
    Record<
      | 'dossier'
      | 'who'
      | 'flags'
      | 'reason'
      | 'ownWords'
      | 'checks'
      | 'noChecks'
      | 'basis'
      | 'noBasis'
      | 'effect'
      | 'authority'
      | 'countersigned'
      | 'until'
      | 'untilConcluded',
      Text
    >
  >;
}

const first: WordingVersion = {
  version: 1,
  title: waiverTitle,
  effects: effectTitles,
  reasons: reasonTitles,
  checks: checkTitles,
  statuses: {
    PROPOSED: { vi: 'mới được đề xuất, chưa có hiệu lực', en: 'only proposed, not in force' },
    PILOT: { vi: 'thí điểm', en: 'pilot' },
    IN_FORCE: { vi: 'đang có hiệu lực', en: 'in force' },
  },
  notice: proposedNotice,
  sentences: {
    dossier: {
      vi: 'Hồ sơ {dossier}; thủ tục {procedure} “{procedureName}”, phiên bản {version} của danh mục; thành phần hồ sơ {component} “{componentName}”.',
      en: 'Dossier {dossier}; procedure {procedure} “{procedureName}”, version {version} of the catalogue; component {component} “{componentName}”.',
    },
    who: {
      vi: 'Tôi, cán bộ mang mã {official} của đơn vị {unit}, đã xem kết quả đánh giá lập lúc {at}, mã kiểm tra {assessment}.',
      en: 'I, the official with the code {official} of the unit {unit}, have seen the assessment made at {at}, digest {assessment}.',
    },
    flags: {
      vi: 'Dữ liệu chưa đạt mức mà thành phần hồ sơ này yêu cầu. Tôi đã xem và ghi nhận từng điểm:',
      en: 'The data falls short of what this component asks for. I have seen and acknowledge each point:',
    },
    reason: {
      vi: 'Lý do vẫn sử dụng dữ liệu: {reason}.',
      en: 'Reason for using the data all the same: {reason}.',
    },
    ownWords: {
      vi: 'Lý do bằng lời của tôi được ghi riêng trong phần “statement” của bản ghi này.',
      en: 'The reason in my own words is kept in the part “statement” of this record.',
    },
    checks: { vi: 'Việc đã làm trước đó: {checks}.', en: 'What was tried before: {checks}.' },
    noChecks: { vi: 'Việc đã làm trước đó: không có.', en: 'What was tried before: nothing.' },
    basis: { vi: 'Căn cứ được viện dẫn: {bases}.', en: 'Legal bases named: {bases}.' },
    noBasis: { vi: 'Không viện dẫn căn cứ pháp lý nào.', en: 'No legal basis is named.' },
    effect: { vi: 'Nội dung ghi nhận: {effect}.', en: 'What is recorded: {effect}.' },
    authority: {
      vi: 'Bản ghi này không kết luận về trách nhiệm của bất kỳ ai; việc đó do cơ quan có thẩm quyền quyết định.',
      en: 'This record concludes nothing about anybody’s liability; that is for the competent authority to decide.',
    },
    countersigned: {
      vi: 'Bản ghi này chưa có hiệu lực cho đến khi được cán bộ khác đồng xác nhận.',
      en: 'This record has no effect before another official has countersigned.',
    },
    until: { vi: 'Ghi nhận cho đến hết ngày {until}.', en: 'It is meant up to and including {until}.' },
    untilConcluded: {
      vi: 'Ghi nhận cho đến khi hồ sơ kết thúc.',
      en: 'It is meant until the dossier is concluded.',
    },
  },
};

/** Every version there has been, oldest first; the last one is used. */
export const wordings: readonly WordingVersion[] = [first];
export const currentWording: WordingVersion = first;

/** What is said in it. */
export interface Said {
  readonly asked: WaiverAsked;
  readonly assessment: Assessment;
  /** SHA-256 of the assessment, base64url. */
  readonly digest: string;
  readonly component: AssessedComponent;
  readonly official: string;
  readonly unit: string;
  readonly effect: WaiverEffect;
  /** Those that were named, as the catalogue has them. */
  readonly bases: readonly LegalBasis[];
  readonly needsCountersignature: boolean;
}

/** What the official declares, one sentence a line. */
export function wordingText(said: Said, language: Language, wording: WordingVersion = currentWording): string {
  const { sentences } = wording;
  const of = language === 'VI' ? 'vi' : 'en';
  const { asked, assessment, component, bases } = said;
  const words: Readonly<Record<string, string>> = {
    dossier: assessment.dossier,
    procedure: assessment.procedure.code,
    procedureName: assessment.procedure.name[of],
    version: String(assessment.procedure.version),
    component: component.code,
    componentName: component.name[of],
    official: said.official,
    unit: said.unit,
    at: assessment.at,
    assessment: said.digest,
    reason: wording.reasons[asked.reason][of],
    checks: asked.checks.map(({ kind }) => wording.checks[kind][of]).join('; '),
    bases: bases.map((basis) => cited(basis, wording.statuses[basis.status], of)).join('; '),
    effect: wording.effects[said.effect][of],
    until: asked.validUntil ?? '',
  };
  const say = (name: keyof typeof sentences) =>
    sentences[name][of].replaceAll(/\{([a-zA-Z]+)\}/g, (_, word: string) => words[word] ?? '');
  const isAcknowledged = new Set(asked.acknowledged.map(flagName));
  const flags = component.causes.filter(({ code, of: role, field }) =>
    isAcknowledged.has(flagName({ code, role, field })),
  );
  return [
    wording.title[of],
    say('dossier'),
    say('who'),
    say('flags'),
    ...flags.map(({ code, text }) => `– [${code}] ${text[of]}`),
    say('reason'),
    ...(asked.ownWords === null ? [] : [say('ownWords')]),
    say(asked.checks.length > 0 ? 'checks' : 'noChecks'),
    say(bases.length > 0 ? 'basis' : 'noBasis'),
    say('effect'),
    ...(bases.some(({ status }) => status === 'PROPOSED') ? [wording.notice[of]] : []),
    say('authority'),
    ...(said.needsCountersignature ? [say('countersigned')] : []),
    say(asked.validUntil === null ? 'untilConcluded' : 'until'),
  ].join('\n');
}

function cited({ document, article, title }: LegalBasis, status: Text, of: keyof Text): string {
  const place = article === null ? document : `${article}, ${document}`;
  return `${place} (${status[of]}): ${title[of]}`;
}
