import { createHash } from 'node:crypto';
import { bundleOf } from '../../evidence/bundle/bundle.ts';
import { bundleContent } from '../../evidence/log/bundle-content.ts';
import type { EvidenceBundleErrorCode, Text } from '../../generated/model.ts';
import type { QueryEvidenceBundleArgs } from '../../generated/resolvers.ts';
import type { Waiver } from '../../store/waivers/waiver-record.ts';
import { entryTypes } from '../../waiver/later-entry.ts';
import { lifeOf } from '../dossier/life-resolvers.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import { readWaiver } from '../waiver/seen-waiver.ts';

/** What registers sent may hold more than the caller may read: operators export it. */
const EXCHANGES = 'exchanges';
const MOST_BYTES = 4 * 1024 * 1024;

/** What proves a record of basis, to be taken away. */
export const bundleResolvers: TypeResolvers = {
  Query: {
    async evidenceBundle(_, { waiverId, withhold }: QueryEvidenceBundleArgs, context) {
      const seen = await readWaiver(waiverId, context);
      if (!seen) return refused('WAIVER_UNKNOWN', 'waiverId');
      const { waiver, isOfUnit } = seen;
      const life = lifeOf(context);
      const asked = {
        ...{ dossier: waiver.dossier, about: `waiver/${waiver.id}`, withhold: [EXCHANGES, ...(withhold ?? [])] },
        readable: isOfUnit ? null : entriesOf(waiver),
      };
      const content = await life.inTime(bundleContent(life.work.store.evidence, asked)).catch(() => 'UNKNOWN' as const);
      if (content === 'UNKNOWN') return refused('UNAVAILABLE', null);
      if (typeof content === 'string') return refused(content, content === 'PART_UNKNOWN' ? 'withhold' : 'waiverId');
      const zip = bundleOf(content);
      if (zip.length > MOST_BYTES) return refused('TOO_LARGE', null);
      const bundle = {
        fileName: `chung-cu-${waiver.id}.zip`,
        ...{ size: zip.length, policy: content.policy, base64: zip.toString('base64') },
        sha256: createHash('sha256').update(zip).digest('hex'),
      };
      return { bundle, errors: [] };
    },
  } satisfies Record<string, Resolver>,
};

/** The record and what came after it: what its official may read, wherever they work now. */
const entriesOf = ({ id, events }: Waiver): ReadonlySet<string> =>
  new Set([`waiver/${id}`, ...events.map((event) => `${entryTypes[event.kind]}/${event.id}`)]);

const sentences: Readonly<Record<EvidenceBundleErrorCode, Text>> = {
  WAIVER_UNKNOWN: { vi: 'Không có bản ghi nhận này.', en: 'There is no such record.' },
  NOT_CHECKPOINTED: {
    vi: 'Chưa có điểm chốt nào của nhật ký chứa bản ghi nhận này. Hãy thử lại sau một phút.',
    en: 'No checkpoint of the log covers this record yet. Try again in a minute.',
  },
  PART_UNKNOWN: {
    vi: 'Không mục nào của hồ sơ có phần mang tên này. Hãy dùng tên phần như khi chuẩn bị ghi nhận.',
    en: 'No entry of the dossier has a part of this name. Use the names as when the record was prepared.',
  },
  TOO_LARGE: {
    vi: 'Gói chứng cứ lớn hơn 4 MiB. Hãy nhờ bộ phận vận hành xuất bằng lệnh "evidence export".',
    en: 'The bundle is larger than 4 MiB. Have the operators write it with "evidence export".',
  },
  UNAVAILABLE: {
    vi: 'Nhật ký chứng cứ chưa trả lời. Hãy thử lại sau ít phút.',
    en: 'The evidence log does not answer. Try again in a few minutes.',
  },
};

const refused = (code: EvidenceBundleErrorCode, part: string | null) => ({
  bundle: null,
  errors: [{ code, part, message: (args: InLanguage) => spoken(sentences[code], args) }],
});
