import type { Store } from '../store/store.ts';

/** What of the hub's store work on dossiers needs. */
export type DossierStores = Pick<
  Store,
  | 'dossiers'
  | 'intake'
  | 'assessments'
  | 'life'
  | 'dataIssues'
  | 'readiness'
  | 'procedureReviews'
  | 'outages'
  | 'rereads'
  | 'reviews'
  | 'showings'
  | 'waivers'
  | 'drafts'
  | 'delegations'
  | 'passkeys'
  | 'evidence'
>;
