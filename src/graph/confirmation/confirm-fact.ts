import { randomUUID } from 'node:crypto';
import type { Purpose } from '../../access/identity.ts';
import { type Entering, openForEntries } from '../../dossier/log-opening.ts';
import type { EntityRow } from '../../gather/entity-row.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import type { Selection } from '../../gather/selection.ts';
import { textDigest } from '../../gather/text-digest.ts';
import type { EntityName, FieldModel } from '../../generated/model.ts';
import type { ConfirmFactInput } from '../../generated/resolvers.ts';
import { claimOutcomes } from '../../quality/compare/claim-outcome.ts';
import { compare } from '../../quality/compare/compare.ts';
import { isTrue } from '../../quality/confirmation/is-true.ts';
import type { Fact } from '../../quality/fact.ts';
import { confirmedFact } from '../../quality/reliability/confirmed-fact.ts';
import type {
  ClaimThen,
  ConfirmationStore,
  Earlier,
  KnownConfirmation,
  Lesson,
  NewConfirmation,
  ServedThen,
} from '../../store/confirmations/confirmation-store.ts';
import { FactView } from '../fact-view.ts';
import type { RequestContext } from '../request-context.ts';
import { type ConfirmFactErrorView, confirmError } from './confirm-errors.ts';
import { type CheckedInput, checkInput, type FactMeant } from './confirm-input.ts';
import { confirmationEntry } from './confirmation-entry.ts';
import type { Learning } from './learning.ts';
import type { OpenWork } from './open-work.ts';
import { seenValue } from './seen-value.ts';

/** What confirming needs beside the input. */
export interface Confirming {
  readonly store: ConfirmationStore;
  /** Where confirmations are entered. */
  readonly evidence: Entering;
  readonly learning: Learning;
  readonly openWork: OpenWork;
  readonly purpose: Purpose;
  readonly now: Date;
  /** Reads registers anew: before the confirmation, and after it. */
  context(): RequestContext;
  /** What is selected of the fact in the answer. */
  selectionOf(entity: EntityName, field: string): Selection;
}

/** Stores what an official saw and reads the fact again; the answer as `type ConfirmFactPayload`. */
export async function confirmFact(input: ConfirmFactInput, confirming: Confirming) {
  const context = confirming.context();
  const checked = checkInput(input, context.ids, context.gather.today);
  if (!('meant' in checked)) return refused(checked);
  const stored = await storedOnce(input, checked, context, confirming);
  if ('code' in stored) return refused([stored]);
  await confirming.learning.takeIn();

  const { entity, key, field } = stored;
  const after = confirming.context();
  await after.gather.all([{ selection: confirming.selectionOf(entity, field), keys: [key] }]);
  const fact = new FactView(after.gather.row(entity, key), field, after);
  return { confirmation: { ...stored, ref: fact.ref }, fact, errors: [] };
}

const refused = (errors: readonly ConfirmFactErrorView[]) => ({ confirmation: null, fact: null, errors });

/** Stores it, or finds it stored by the same official under the same key. */
async function storedOnce(
  input: ConfirmFactInput,
  checked: CheckedInput,
  context: RequestContext,
  confirming: Confirming,
): Promise<KnownConfirmation | ConfirmFactErrorView> {
  const { store, evidence, purpose } = confirming;
  const { unit, official } = purpose;
  const sameContent = ({ contentDigest, confirmation }: Earlier) =>
    contentDigest === checked.contentDigest ? confirmation : confirmError('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  try {
    const earlier = await store.earlier(unit, official, input.idempotencyKey);
    if (earlier) return sameContent(earlier);
  } catch {
    return confirmError('NOT_STORED');
  }
  const confirmation = await confirmationFrom(input, checked, context, confirming);
  if ('code' in confirmation) return confirmation;
  try {
    const enter = await openForEntries(evidence);
    const added = await store.add(confirmation, (transaction, id) =>
      enter(transaction, confirmationEntry(id, confirmation)),
    );
    return sameContent(added);
  } catch {
    return confirmError('NOT_STORED');
  }
}

/** Reads the fact as it is served now, and holds it against the original. */
async function confirmationFrom(
  input: ConfirmFactInput,
  { meant, original, contentDigest }: CheckedInput,
  { gather }: RequestContext,
  { openWork, purpose, now }: Confirming,
): Promise<NewConfirmation | ConfirmFactErrorView> {
  const { entity, field } = meant;
  await gather.all([{ selection: { entity, fields: new Map([[field, null]]) }, keys: [meant.key] }]);
  if (!gather.exists(entity, meant.key)) return confirmError('FACT_UNKNOWN', 'ref');
  const row = gather.row(entity, meant.key);
  const fact = row.fact(field);
  if (fact.completeness === 'WITHHELD') return confirmError('NOT_READABLE', 'ref');
  const model = judgedFields(entity)[field] as FieldModel;
  const value = seenValue(model, input.value, fact.claims);
  if (value === null) return confirmError('VALUE_UNREADABLE', 'value');
  if (row.isRefused(field, value, input.value)) return confirmError('VALUE_INVALID', 'value');

  const { unit, official, procedure, dossier } = purpose;
  const { key } = row;
  const salt = randomUUID();
  return {
    ...{ unit, official, procedure, dossier, idempotencyKey: input.idempotencyKey, contentDigest },
    ...{ entity, key, field, value, original, salt },
    confirmedAt: now.toISOString(),
    claims: claimsThen(fact, value, model.type, salt),
    lesson: lessonOf({ entity, key, field }, value, row, model.type),
    served: servedThen(fact, value, model.type),
    slice: dossier !== null && openWork.isAudited(dossier, entity, key, field) ? 'AUDIT' : null,
  };
}

function claimsThen({ claims }: Fact, truth: unknown, type: string, salt: string): readonly ClaimThen[] {
  return claims.map(({ register, recordRef, recordedAt, absence, outcome, raw, value }) => ({
    register,
    recordRef,
    recordedAt,
    absence,
    outcome:
      value === null || outcome === 'INVALID' || outcome === 'SUPERSEDED'
        ? outcome
        : claimOutcomes[compare(type, truth, value).result],
    digest: textDigest(raw, salt),
  }));
}

/** Of what stands: neither invalid nor superseded. */
function lessonOf({ entity, key, field }: FactMeant, truth: unknown, row: EntityRow, type: string): Lesson {
  const standing = row
    .fact(field)
    .claims.filter(({ value, outcome }) => value !== null && outcome !== 'INVALID' && outcome !== 'SUPERSEDED');
  const { said, values } = confirmedFact(
    { entity: `${entity} ${key}`, field: `${entity}.${field}`, truth },
    standing,
    (left, right) => compare(type, left, right),
  );
  return { said, values };
}

function servedThen(
  { value, completeness, accuracy, probabilityWrong }: Fact,
  truth: unknown,
  type: string,
): ServedThen {
  return {
    completeness,
    accuracy,
    probabilityWrong,
    right: value === null ? null : isTrue(compare(type, truth, value)),
  };
}
