import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { PaperRequest } from '../../store/life/life-record.ts';
import { dateInForm } from '../form/date-in-form.ts';
import { isClosed } from '../life/moves.ts';

/**
 * What the citizen reads on the portal beside the state of the dossier: the request for papers that goes this way, why it
 * ended without a result, or the apology with the new day. Vietnamese, as the citizen is told everywhere; null: nothing.
 */
export function toldText(
  { state }: Pick<DossierRecord, 'state'>,
  events: readonly DossierEvent[],
  request: PaperRequest | null,
): string | null {
  if (state === 'WAITING_FOR_CITIZEN') return request?.channel === 'PORTAL' ? request.text.vi : null;
  if (isClosed(state)) return textIn(events.findLast(({ kind }) => kind === state)?.data.reason);
  const extended = events.findLast(({ kind }) => kind === 'EXTENDED')?.data;
  if (!extended) return null;
  const until = dateInForm(String(extended.until));
  return `Đơn vị xin lỗi ông/bà vì chưa trả kết quả đúng hẹn, và hẹn trả kết quả ${until}.\nLý do: ${textIn(extended.reason)}`;
}

const textIn = (reason: unknown): string | null => (typeof reason === 'string' ? reason : null);
