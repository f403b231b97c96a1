import { randomUUID } from 'node:crypto';
import type { Portal, PortalAnswer, PortalLimits, PortalSubmission } from '../../connect/portal.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { IntakeItem, IntakeStore, ListedItem } from '../../store/intake/intake-store.ts';
import { type BackOff, pauseAfter } from './back-off.ts';
import type { HoldReason } from './hold-reason.ts';
import { type TakingIn, takeIn } from './take-in.ts';

/** What pulling needs. */
export interface Pulling extends TakingIn {
  readonly portal: Portal;
  readonly intake: IntakeStore;
  /** Pauses before something is read again that could not be. */
  readonly backOff: BackOff;
  /** Milliseconds that the portal has for each answer. */
  readonly portalMs: number;
  /** Told of each dossier that was taken in or heard of again. */
  readonly taken: (record: DossierRecord, isNew: boolean) => Promise<void>;
}

/** The portal is listed again so far back, for what it shows later than it says: milliseconds. */
const OVERLAP = 6 * 3_600_000;
/** Answers missing in a row after which the portal is left alone until the next pull. */
const GIVE_UP = 3;
const BATCH = 50;
/** So many submissions are asked for at once, and taken in one after the other: a portal that crawls is waited for once. */
const AT_ONCE = 5;

/**
 * Lists what the portal has changed, and takes it in, in the order of the changes. Everything listed is noted before
 * the mark moves, so that a process may end at any point: the next pull goes on, and what it does twice changes nothing.
 * Rejects if the hub's own store fails.
 */
export async function pull(pulling: Pulling, signal: AbortSignal): Promise<void> {
  const answers = await list(pulling, signal);
  // A portal that crawls may not be listed to the end for hours; what it has told of so far does not wait for the rest.
  if (answers && !signal.aborted) await takeInAll(pulling, signal);
}

/** Whether the portal answered, to the end or not. */
async function list({ portal, intake, portalMs, now }: Pulling, signal: AbortSignal): Promise<boolean> {
  const { since } = await intake.mark();
  const from = since && new Date(Date.parse(since) - OVERLAP).toISOString();
  let newest: string | null = null;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await portal.changed(from, page, limits(portalMs, signal));
    if (!answer.ok) {
      await intake.notListed(answer.code);
      return page > 1;
    }
    const at = now().toISOString();
    const items = answer.value.items.map((item): ListedItem => {
      const isWhole = item.changedAt !== null && !item.reference.startsWith('?');
      return { ...item, changedAt: item.changedAt ?? at, reason: isWhole ? null : 'LISTING_MALFORMED' };
    });
    await intake.note(items, at);
    for (const { changedAt, reason } of items) {
      if (reason === null && (newest === null || changedAt > newest)) newest = changedAt;
    }
    pages = answer.value.pages;
  }
  await intake.listed(newest, now().toISOString());
  return true;
}

async function takeInAll(pulling: Pulling, signal: AbortSignal): Promise<void> {
  const { portalMs } = pulling;
  let missing = 0;
  // What is held here is tried again in a later pull, however soon that may be.
  const until = pulling.now().toISOString();
  for (;;) {
    const items = await pulling.intake.next(until, BATCH);
    if (items.length === 0) return;
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const some = items.slice(at, at + AT_ONCE);
      const answers = some.map(({ reference }) => pulling.portal.submission(reference, limits(portalMs, signal)));
      for (const [i, answer] of (await Promise.all(answers)).entries()) {
        if (signal.aborted) return;
        const held = await takeInOne(some[i] as IntakeItem, answer, pulling);
        missing = held === 'PORTAL_UNAVAILABLE' ? missing + 1 : 0;
      }
      if (missing >= GIVE_UP) return;
    }
  }
}

/** Why it was held; null if it was taken in. */
async function takeInOne(
  item: IntakeItem,
  answer: PortalAnswer<PortalSubmission | null>,
  pulling: Pulling,
): Promise<HoldReason | null> {
  const { intake, backOff, now } = pulling;
  const { reference } = item;
  const hold = async (reason: HoldReason, again: 'AGAIN' | 'AS_IT_IS', part: string | null = null) => {
    const at = now();
    const pause = Math.max(1, pauseAfter(item.attempts + 1, backOff));
    const tryAt = again === 'AGAIN' ? new Date(at.getTime() + pause).toISOString() : null;
    await intake.held(reference, { reason, part, triedAt: at.toISOString(), tryAt });
    return reason;
  };
  if (!answer.ok) return hold(answer.code === 'MALFORMED' ? 'SUBMISSION_MALFORMED' : 'PORTAL_UNAVAILABLE', 'AGAIN');
  if (answer.value === null) return hold('SUBMISSION_NOT_FOUND', 'AGAIN');
  const { written, changedAt } = answer.value;
  const by = { unit: written.unit, official: null };
  const taken = await takeIn(written, { by, portalReference: reference, idempotencyKey: null }, pulling).catch(
    (error) => {
      // One submission that the database does not take must not keep the others out.
      if (/^22/.test(String(error.code))) return null;
      throw error;
    },
  );
  if (taken === null) return hold('SUBMISSION_MALFORMED', 'AS_IT_IS');
  if ('refusals' in taken) {
    const [first] = taken.refusals;
    return hold(first?.code ?? 'SUBMISSION_MALFORMED', 'AS_IT_IS', first?.part);
  }
  await pulling.taken(taken.record, taken.isNew);
  await intake.taken(reference, changedAt);
  return changedAt < item.changedAt ? hold('SUBMISSION_OUTDATED', 'AGAIN') : null;
}

export function limits(milliseconds: number, signal: AbortSignal): PortalLimits {
  return { requestId: randomUUID(), signal, deadline: Date.now() + milliseconds };
}
