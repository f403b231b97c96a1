import type { ProcedureVersion } from '../dossier/catalogue/catalogue.ts';
import type { WorkingCalendar } from '../dossier/deadline/working-calendar.ts';
import type { Mover } from '../dossier/life/mover.ts';
import { isOutage } from '../dossier/life/outage.ts';
import { LogError } from '../evidence/log/log-error.ts';
import type { OnMove } from '../store/life/life-store.ts';
import type { Store } from '../store/store.ts';
import { KeyRevoked } from './append-signed.ts';
import type { CertificateRules } from './certificates.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';

/** Who acts about records of basis, as the token says. */
export interface Actor extends Mover {
  /** Subject of the login. */
  readonly holder: string;
  /** Null where the issuer of the token does not tell. */
  readonly personalId: string | null;
}

/** What acts about records of basis take beside their input. */
export interface Acting {
  readonly store: Pick<
    Store,
    | 'dossiers'
    | 'life'
    | 'outages'
    | 'assessments'
    | 'showings'
    | 'waivers'
    | 'drafts'
    | 'delegations'
    | 'passkeys'
    | 'evidence'
  >;
  readonly procedures: { heldAt(code: string, moment: string): Promise<ProcedureVersion | null> };
  readonly calendar: WorkingCalendar;
  readonly certificates: CertificateRules;
  /** Tells others of moves; null: nobody has to hear of them. */
  readonly onMove: OnMove | null;
  /** The clock of the database. */
  clock(): Promise<Date>;
  readonly actor: Actor;
  readonly now: Date;
}

/** What an act gives, or why it was refused; of a store that does not answer nothing was kept. */
export async function orRefused<Result extends object>(
  act: () => Promise<Result | readonly WaiverRefusal[]>,
): Promise<Result | readonly WaiverRefusal[]> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KeyRevoked) return [refusal('PASSKEY_UNKNOWN', 'signature.passkey')];
    if (error instanceof LogError && error.code === 'NOT_OF_THIS_LOG') return [refusal('DRAFT_OUTDATED', 'preparedId')];
    if (error instanceof LogError && error.code === 'CLOCK_BACK') return [refusal('CLOCK_SKEW')];
    if (isOutage(error) || (error instanceof LogError && error.code === 'NO_LOG')) return [refusal('NOT_STORED')];
    throw error;
  }
}
