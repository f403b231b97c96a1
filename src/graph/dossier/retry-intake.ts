import { idempotencyKeyMalformed, isIdempotencyKey } from '../../access/idempotency-key.ts';
import type { Caller } from '../../access/identity.ts';
import type { Text } from '../../generated/model.ts';
import type { RetryIntakeErrorCode, RetryIntakeInput } from '../../generated/resolvers.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import type { DossierWork } from './dossier-work.ts';

/** Has something of the queue tried again now; the answer as `type RetryIntakePayload`. */
export async function retryIntake(
  { idempotencyKey, reference }: RetryIntakeInput,
  { unit }: Caller,
  { store, pullSoon }: DossierWork,
  now: Date,
) {
  if (!isIdempotencyKey(idempotencyKey)) return refused('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
  try {
    const found = await store.intake.retry(reference, unit, now.toISOString());
    if (found === 'NONE') return refused('INTAKE_ITEM_UNKNOWN', 'reference');
    await pullSoon?.();
    return { accepted: true, errors: [] };
  } catch {
    return refused('NOT_STORED', null);
  }
}

const sentences: Readonly<Record<RetryIntakeErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  INTAKE_ITEM_UNKNOWN: {
    vi: 'Không có mục nào của đơn vị đang chờ với mã tham chiếu này: đã được tiếp nhận, hoặc chưa từng có.',
    en: 'Nothing of the unit waits under this reference: it was taken in, or never was there.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được yêu cầu. Hãy gửi lại sau ít phút.',
    en: 'It could not be noted. Send the same again in a few minutes.',
  },
};

const refused = (code: RetryIntakeErrorCode, part: string | null) => ({
  accepted: false,
  errors: [{ code, part, message: (args: InLanguage) => spoken(sentences[code], args) }],
});
