import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Acting } from '../../../src/waiver/acting.ts';
import { type PrepareInput, prepareWaiver } from '../../../src/waiver/prepare-waiver.ts';
import { recordWaiver } from '../../../src/waiver/record-waiver.ts';

/** What the process is asked: one record of basis. */
export interface Asked {
  readonly n: number;
  readonly input: Omit<PrepareInput, 'idempotencyKey'>;
}
/** What it answers; without a receipt the caller has to ask again. */
export interface Answered {
  readonly n: number;
  readonly receipt: GivenReceipt | null;
  readonly why: string;
}
export interface GivenReceipt {
  readonly id: string;
  readonly origin: string;
  readonly index: number;
  readonly leafHash: string;
  readonly statementDigest: string;
  readonly at: string;
}

// The hub's part of the work, in a process that is killed: address of the store and the time of the day are its arguments.
const [storeUrl = '', now = ''] = process.argv.slice(2);
const store = openStore(storeUrl);
const acting: Acting = {
  store,
  procedures: new Catalogue(store),
  calendar: new WorkingCalendar(),
  onMove: null,
  certificates: { issuers: [], services: [] },
  clock: async () => new Date(now),
  actor: { unit: 'U1', official: 'CB1', role: 'official', holder: 'official-1', personalId: null },
  now: new Date(now),
};

async function recorded({ n, input }: Asked): Promise<Answered> {
  try {
    const draft = await prepareWaiver({ ...input, idempotencyKey: `prepare-${n}` }, acting);
    if (!('statement' in draft)) return { n, receipt: null, why: draft.map(({ refused }) => refused).join() };
    const signature = { class: 'LOGIN_ONLY', passkey: null, jws: null } as const;
    const made = await recordWaiver({ idempotencyKey: `record-${n}`, preparedId: draft.id, signature }, acting);
    if (!('receipt' in made)) return { n, receipt: null, why: made.map(({ refused }) => refused).join() };
    const { origin, index, leafHash, statementDigest, at } = made.receipt;
    const hashes = { leafHash: leafHash.toString('base64url'), statementDigest: statementDigest.toString('base64url') };
    return { n, receipt: { id: `waiver/${made.waiver.id}`, origin, index, at, ...hashes }, why: '' };
  } catch (error) {
    return { n, receipt: null, why: `${(error as Error).name}: ${(error as Error).message}`.slice(0, 200) };
  }
}

process.on('message', (asked: Asked) => {
  void recorded(asked).then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
