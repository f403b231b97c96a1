import { createHash } from 'node:crypto';
import { isIdempotencyKey } from '../../access/idempotency-key.ts';
import { isConfirmable } from '../../gather/confirmable.ts';
import { type EntityName, model } from '../../generated/model.ts';
import type { ConfirmFactInput } from '../../generated/resolvers.ts';
import type { SeenOriginal } from '../../store/confirmations/confirmation-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { type ConfirmFactErrorView, confirmError } from './confirm-errors.ts';

/** The fact that is meant, by entity, key and field. */
export interface FactMeant {
  readonly entity: EntityName;
  readonly key: string;
  readonly field: string;
}

/** What the official sent, as far as it can be checked before anything is read. */
export interface CheckedInput {
  readonly meant: FactMeant;
  readonly original: SeenOriginal;
  readonly contentDigest: string;
}

const longest = { number: 100, place: 200 } as const;

/** Checks all of it; every refusal at once. `today`: civil date in Viet Nam. */
export function checkInput(
  { idempotencyKey, ref, value, original }: ConfirmFactInput,
  ids: OpaqueIds,
  today: string,
): CheckedInput | readonly ConfirmFactErrorView[] {
  const errors: ConfirmFactErrorView[] = [];
  if (!isIdempotencyKey(idempotencyKey)) errors.push(confirmError('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey'));
  const meant = meantBy(ref, ids);
  if ('code' in meant) errors.push(meant);
  const { kind, seenOn } = original;
  const written = { number: tidy(original.number), place: tidy(original.place) };
  for (const part of ['number', 'place'] as const) {
    const text = written[part];
    if (text !== '' && text.length <= longest[part] && !/\p{Cc}/u.test(text)) continue;
    errors.push(confirmError('ORIGINAL_INCOMPLETE', `original.${part}`));
  }
  if (seenOn.length < today.length) errors.push(confirmError('SEEN_ON_NOT_WHOLE', 'original.seenOn'));
  else if (seenOn > today) errors.push(confirmError('SEEN_ON_IN_FUTURE', 'original.seenOn'));
  if (errors.length > 0 || 'code' in meant) return errors;
  const content = JSON.stringify([meant, tidy(value), kind, written.number, written.place, seenOn]);
  return {
    meant,
    original: { kind, ...written, seenOn },
    contentDigest: createHash('sha256').update(content).digest('base64url'),
  };
}

function meantBy(ref: string, ids: OpaqueIds): FactMeant | ConfirmFactErrorView {
  const [type, entity = '', key = '', field = '', ...item] = ids.open(ref) ?? [];
  if (type !== 'Fact' || !Object.hasOwn(model, entity)) return confirmError('FACT_UNKNOWN', 'ref');
  const of = entity as EntityName;
  return item.length === 0 && isConfirmable(of, field)
    ? { entity: of, key, field }
    : confirmError('NOT_CONFIRMABLE', 'ref');
}

const tidy = (text: string) => text.normalize('NFC').trim();
