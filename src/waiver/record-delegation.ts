import { isProcedureCode } from '../access/purpose.ts';
import { isWholeDay } from '../dossier/catalogue/whole-day.ts';
import { contentKey } from '../dossier/life/content-key.ts';
import { entryOf, openingOf } from '../dossier/log-opening.ts';
import { part } from '../evidence/entry.ts';
import { daysBetween } from '../quality/civil-day.ts';
import type { Delegation, NewDelegation } from '../store/waivers/delegation-store.ts';
import { type Acting, orRefused } from './acting.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';
import { limits, textProblem } from './terms/text.ts';

export interface DelegationInput {
  readonly idempotencyKey: string;
  readonly delegate: string;
  readonly delegateUnit: string | null;
  readonly document: string;
  readonly procedures: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A supervisor records who may countersign for officials of the unit; an entry of the log, too. */
export async function recordDelegation(
  input: DelegationInput,
  acting: Acting,
): Promise<Delegation | readonly WaiverRefusal[]> {
  return orRefused(async () => {
    const { store, actor, now } = acting;
    const key = contentKey('RECORD_DELEGATION', input);
    if (key === 'MALFORMED') return [refusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')];
    if (key === 'UNWRITABLE') return [refusal('TEXT_MALFORMED')];
    if (actor.role !== 'supervisor') return [refusal('NOT_BY_YOU')];
    const wrong = malformedPart(input);
    if (wrong) return [refusal('DELEGATION_MALFORMED', wrong)];
    const done = async () => {
      const made = await store.delegations.made(actor.unit, actor.official, key.idempotencyKey);
      if (!made || made.contentDigest === key.contentDigest) return made;
      return [refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')];
    };
    const earlier = await done();
    if (earlier) return earlier;
    const { delegate, document, procedures, from, to } = input;
    const delegation: NewDelegation = {
      ...{ ...key, unit: actor.unit, delegateUnit: input.delegateUnit ?? actor.unit, delegate, document },
      ...{ procedures, from, to, recordedBy: actor.official, recordedAt: now.toISOString() },
    };
    const opening = await openingOf(store.evidence);
    await store.delegations.add(delegation, async (transaction, nth) => {
      const parts = [
        part('decision', { delegation: nth, document, procedures, from, to, at: delegation.recordedAt }),
        part('official', {
          ...{ unit: actor.unit, recordedBy: actor.official, delegate },
          delegateUnit: delegation.delegateUnit,
        }),
      ];
      const entered = { type: 'policy', about: `delegation-${nth}`, dossier: null, parts };
      await store.evidence.append(transaction, entryOf(opening, entered));
    });
    return (await done()) ?? [refusal('NOT_STORED')];
  });
}

const isCode = (text: string, most: number) => text.length <= most && /^[\p{L}\p{N}._-]+$/u.test(text);

function malformedPart(input: DelegationInput): string | null {
  const { delegate, delegateUnit, document, procedures, from, to } = input;
  if (!isCode(delegate, 20)) return 'delegate';
  if (delegateUnit !== null && !isCode(delegateUnit, 35)) return 'delegateUnit';
  if (textProblem(document, limits.document)) return 'document';
  if (procedures.length > 100 || !procedures.every(isProcedureCode)) return 'procedures';
  const isTime = isWholeDay(from) && isWholeDay(to) && from <= to && daysBetween(from, to) <= 366;
  return isTime ? null : 'to';
}
