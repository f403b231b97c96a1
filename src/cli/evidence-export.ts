import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bundleOf } from '../evidence/bundle/bundle.ts';
import { type BundleProblem, bundleContent } from '../evidence/log/bundle-content.ts';
import type { Text } from '../generated/model.ts';
import type { Store } from '../store/store.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';
import { writeWholeFile } from './whole-file.ts';

const problems: Readonly<Record<BundleProblem, Text>> = {
  UNKNOWN: {
    vi: 'Nhật ký chứng cứ không có bản ghi nhận hoặc hồ sơ này; hãy kiểm tra lại mã.',
    en: 'The evidence log has no such record or dossier; check the id or the code.',
  },
  NOT_CHECKPOINTED: {
    vi: 'Chưa có điểm chốt nào của nhật ký chứa mục này; hãy thử lại sau một phút.',
    en: 'No checkpoint of the log covers the entry yet; try again in a minute.',
  },
  PART_UNKNOWN: {
    vi: '--withhold: không mục nào của hồ sơ có phần mang tên này; tên phần như "official", "subject-owner", "display".',
    en: '--withhold: no entry of the dossier has a part of this name, such as "official", "subject-owner" or "display".',
  },
};

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ waiver: { type: 'string' }, dossier: { type: 'string' }, out: { type: 'string' } },
        withhold: { type: 'string', multiple: true, default: [] },
      },
    });
    const { waiver, dossier, out, withhold } = values;
    if (out === undefined || (waiver === undefined) === (dossier === undefined))
      throw wrongUse(commandList['evidence export'].usage);
    const content = await withHubStore(async ({ evidence }: Store) => {
      const about = waiver === undefined ? null : `waiver/${waiver.replace(/^waiver\//, '')}`;
      const of = about === null ? dossier : (await evidence.entry(about))?.dossier;
      return of == null ? 'UNKNOWN' : bundleContent(evidence, { dossier: of, about, withhold, readable: null });
    });
    if (typeof content === 'string') throw new CommandError(problems[content]);
    const bundle = bundleOf(content);
    await writeWholeFile(out, bundle);
    const { entries, others, about, policy } = content;
    process.stdout.write(
      `${out}: ${about}, ${entries.length} + ${others.length} mục · entries, ${bundle.length} byte · bytes
SHA-256 ${createHash('sha256').update(bundle).digest('hex')}
Chính sách · Policy: ${policy}
`,
    );
  },
};
