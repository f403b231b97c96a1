import type { AssessingRules } from '../../dossier/assess/assess-dossier.ts';
import type { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import type { WorkingCalendar } from '../../dossier/deadline/working-calendar.ts';
import type { DossierStores } from '../../dossier/dossier-stores.ts';
import type { ProcedureOf } from '../../dossier/intake/take-in.ts';
import type { OnMove } from '../../store/life/life-store.ts';
import type { CertificateRules } from '../../waiver/certificates.ts';
import type { RelyingParty } from '../../waiver/passkeys.ts';

/** What work on dossiers needs. */
export interface DossierWork {
  readonly store: DossierStores;
  readonly catalogue: Pick<Catalogue, 'heldAt' | 'versions'>;
  readonly calendar: WorkingCalendar;
  /** How often and for how long; the usual unless told. */
  readonly assessing?: AssessingRules;
  readonly procedureOf: ProcedureOf;
  /** Has the portal pulled as soon as possible; null where there is no portal. */
  readonly pullSoon: (() => Promise<void>) | null;
  /** Tells others of moves; unless told, nobody has to hear of them. */
  readonly onMove?: OnMove | null;
  /** The page on which officials use passkeys; without it none are registered. */
  readonly relyingParty?: RelyingParty;
  /** Whose certificates of officials are taken; without it nobody's. */
  readonly certificates?: CertificateRules;
  /** The clock that the hub's is held against; that of the store unless told. */
  storeClock?(): Promise<Date>;
}

/** Where the hub is reached from a code on paper; of one that was told no page for passkeys, a name that leads nowhere. */
export const hubAddress = ({ relyingParty }: Pick<DossierWork, 'relyingParty'>): string =>
  relyingParty?.origin ?? 'https://hub.invalid';
