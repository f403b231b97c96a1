import { grantApplication, waysToAlterLog } from './application-role.ts';
import { openStore, type Store } from './store.ts';
import { notMigrated, StoreError } from './store-error.ts';

/** A store with the two roles that know it, and the evidence log that it keeps. */
export interface ServedStore {
  /** With the role that the serving process has. */
  readonly url: string;
  /** With the role to which everything in it belongs; null where that is not known here. */
  readonly ownerUrl: string | null;
  /** Of its evidence log. */
  readonly origin: string;
  readonly demo: boolean;
}

/**
 * As its owner: applies what is missing, makes the store one of a demo or of production, opens its log, and gives the
 * other role what it needs. Changes nothing where that has been done.
 *
 * @throws StoreError, LogError
 */
export async function prepareStore(served: ServedStore & { readonly ownerUrl: string }): Promise<void> {
  const store = openStore(served.ownerUrl);
  try {
    await store.migrate();
    await store.claim(served);
    await store.evidence.open(served.origin);
  } finally {
    await store.close();
  }
  await grantApplication(served.ownerUrl, served.url);
}

/**
 * Makes sure before anything is served that `store`, opened at the URL of the serving process, can be: prepared, by the
 * owner where that is known, and such that this process cannot alter its log.
 *
 * @throws StoreError, LogError
 */
export async function readyToServe(store: Store, served: ServedStore): Promise<void> {
  const { url, ownerUrl, origin } = served;
  if (ownerUrl !== null) await prepareStore({ ...served, ownerUrl });
  if (!(await store.migrated())) throw notMigrated();
  await store.claim(served);
  const ways = await waysToAlterLog(url);
  if (ways.length > 0) throw tooStrong(ways);
  await store.evidence.open(origin);
}

function tooStrong(ways: readonly string[]): StoreError {
  const by = ways.includes('superuser') ? 'superuser' : ways.slice(0, 3).join(', ');
  return new StoreError('ROLE_TOO_STRONG', {
    vi: `STORE_URL: vai trò này sửa được nhật ký chứng cứ (${by}), nên hệ thống không chạy với nó. Hãy đặt vai trò đó ở STORE_OWNER_URL, đặt ở STORE_URL một vai trò khác chỉ để chạy hệ thống, rồi chạy "npm run -s hub -- store migrate".`,
    en: `STORE_URL: this role could alter the evidence log (${by}), so the hub does not serve with it. Put it into STORE_OWNER_URL, name in STORE_URL another role for the serving process alone, and run "npm run -s hub -- store migrate".`,
  });
}
