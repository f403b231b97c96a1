import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { LifeStore } from '../../store/life/life-store.ts';
import { kinds } from '../life/move-dossier.ts';
import { moveEntry } from '../life/move-entry.ts';
import { type Entering, openForEntries } from '../log-opening.ts';

export interface PortalDelivery {
  readonly dossiers: Pick<DossierStore, 'find'>;
  readonly life: Pick<LifeStore, 'move' | 'paperRequests'>;
  readonly evidence: Entering;
  readonly now: () => Date;
}

/**
 * Records, in the name of the hub, that the portal has the request for papers. Nothing where somebody recorded how far it got.
 *
 * @throws Error where others move the dossier all the time; the job is done again then
 */
export async function recordSent(code: string, delivering: PortalDelivery): Promise<void> {
  const { dossiers, life, evidence, now } = delivering;
  for (let tries = 1; tries <= 5; tries += 1) {
    const [record, [request]] = await Promise.all([dossiers.find(code), life.paperRequests([code])]);
    if (!record || request?.delivery.state !== 'PENDING') return;
    const { seq, state } = record;
    const delivery = { state: 'SENT' as const, at: now().toISOString(), note: null };
    const by = { unit: record.submission.unit, official: null };
    const data = { delivery: delivery.state, at: delivery.at, channel: request.channel };
    const event = { kind: kinds.RECORD_DELIVERY, at: delivery.at, by, data, key: null };
    const entry = moveEntry('RECORD_DELIVERY', { ...event, dossier: code, seq: seq + 1 }, { delivery });
    const enter = await openForEntries(evidence);
    // The portal need not hear of what it did itself.
    const written = await life.move(code, seq, event, { state }, { delivery }, async (transaction) => {
      if (entry) await enter(transaction, entry);
    });
    if (written === 'APPENDED') return;
  }
  throw new Error('The dossier moved whenever its delivery was to be recorded.');
}
