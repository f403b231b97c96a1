import { momentInForm } from '../../dossier/form/date-in-form.ts';
import { html } from '../../dossier/form/html.ts';
import { entries, shortPage } from '../../dossier/form/page.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { Store } from '../../store/store.ts';
import { effectTitles, receiptTitles, stateTitles, waiverTitle } from '../terms/titles.ts';
import type { EntryName } from './entry-link.ts';
import { testMark } from './seal.ts';

/**
 * How an entry stands today, for whoever holds a paper with its code: that it is there, when, and of a record of basis its
 * effect and state; nothing about the dossier or a person. Null where there is no such entry.
 */
export async function entryPage(
  { origin, index, leafHash }: EntryName,
  { evidence, waivers }: Pick<Store, 'evidence' | 'waivers'>,
  now: Date,
): Promise<string | null> {
  const entry = await evidence.entryAt(origin, index);
  if (entry?.leafHash.toString('base64url') !== leafHash) return null;
  const [kind = '', id = ''] = entry.id.split('/');
  const [[waiver], receipt] = await Promise.all([
    kind === 'waiver' ? waivers.byIds([id], civilDate(now)) : [null],
    evidence.receipt(entry.id),
  ]);
  return shortPage(
    'Tình trạng của một mục trong nhật ký chứng cứ',
    html`${testMark(origin)}${entries(
      ['Loại', waiver ? waiverTitle.vi : (kinds[kind] ?? 'Mục khác của nhật ký')],
      ['Hiệu lực', waiver ? effectTitles[waiver.effect].vi : null],
      ['Tình trạng hôm nay', waiver ? stateTitles[waiver.state].vi : null],
      ['Ghi vào nhật ký lúc', momentInForm(entry.at)],
      ['Nhật ký', receipt ? receiptTitles[receipt.state].vi : null],
      ['Mục số', `${index} của ${origin}`],
      ['Mã băm của mục', leafHash],
    )}
<p class="small">Xem lúc ${momentInForm(now.toISOString())}. Trang này không nêu hồ sơ hay người nào; hãy đối chiếu với bản in.</p>`,
  );
}

const kinds: Readonly<Record<string, string>> = {
  assessment: 'Kết quả tra cứu dữ liệu của một hồ sơ',
};
