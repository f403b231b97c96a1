import type pg from 'pg';
import type { JobQueue } from '../../store/jobs/job-queue.ts';
import { local, type PortalDossier } from '../portal-service/portal-dossier.ts';
import type { PortalService } from '../portal-service/portal-service.ts';
import type { ToldDone } from './persistent-caller.ts';

export interface DayEnded {
  readonly dossiers: readonly PortalDossier[];
  readonly portal: Pick<PortalService, 'told'>;
  /** A connection to the hub's store: what is checked is what lies there, not what the hub says. */
  readonly client: pg.Client;
  readonly jobs: Pick<JobQueue, 'waiting'>;
  readonly done: readonly ToldDone[];
}

interface StoredDossier {
  readonly code: string;
  readonly portal_reference: string;
  readonly seq: number;
  readonly state: string;
  readonly procedure: string;
  readonly owner: string;
  readonly submitted_at: string;
  readonly awaits_payment: boolean;
  readonly kinds: readonly string[];
  readonly seqs: readonly number[];
  readonly last_state: string | null;
}

/** What lies in the store of each dossier. */
const storedDossiers = `
  select d.code, portal_reference, d.seq, d.state, procedure, submission->'owner'->>'fullName' as owner,
    submission->>'submittedAt' as submitted_at,
    submission->'payment' <> 'null'::jsonb and payment_confirmed_at is null as awaits_payment,
    array_agg(e.kind order by e.seq) as kinds, array_agg(e.seq order by e.seq) as seqs,
    (array_agg(e.data->>'state' order by e.seq desc) filter (where e.data ? 'state'))[1] as last_state
  from dossier d left join dossier_event e on e.dossier = d.code group by d.id order by d.id`;

interface WaitingItem {
  readonly reference: string;
  readonly reason: string | null;
  readonly tried_again: boolean;
}
const waitingItems = `select reference, reason, try_at is not null as tried_again from intake_item
  where taken_at is null or taken_at < changed_at`;

/** What the day promised and did not keep, a sentence for each; empty if it kept everything. */
export async function brokenPromises(ended: DayEnded): Promise<readonly string[]> {
  const { client, dossiers, jobs } = ended;
  const stored: readonly StoredDossier[] = (await client.query(storedDossiers)).rows;
  const waiting: readonly WaitingItem[] = (await client.query(waitingItems)).rows;
  const broken = [
    ...notThereOnce(dossiers, stored, waiting),
    ...stored.flatMap((dossier) => unexplained(dossier).map((why) => `${dossier.code}: ${why}`)),
    ...stored.flatMap(({ code, state }) => {
      const told = ended.portal.told(code)?.state;
      return told === state ? [] : [`${code}: stands at ${state}, and the portal was last told ${told ?? 'nothing'}`];
    }),
    ...(await notDoneOnce(ended)),
  ];
  const unpaid = stored.filter(({ awaits_payment, state }) => awaits_payment && !hasEnded(state)).length;
  const left = await jobs.waiting();
  if ((left['portal-push'] ?? 0) > 0) broken.push(`${left['portal-push']} pushes to the portal are left`);
  const checks = left['portal-check'] ?? 0;
  if (checks > unpaid) broken.push(`${checks} checks at the portal are left for ${unpaid} payments that are awaited`);
  const { rows } = await client.query('select count(*)::int as rereads from dossier_reread');
  if (rows[0].rereads > 0) broken.push(`${rows[0].rereads} dossiers still wait to be read again`);
  return broken;
}

/** Each of the portal's is there once as it was filed, or waits with a reason that only a correction removes. */
function notThereOnce(
  dossiers: readonly PortalDossier[],
  stored: readonly StoredDossier[],
  waiting: readonly WaitingItem[],
): readonly string[] {
  const byCode = new Map<string, StoredDossier[]>();
  for (const dossier of stored) byCode.set(dossier.code, [...(byCode.get(dossier.code) ?? []), dossier]);
  const byReference = new Map(waiting.map((item) => [item.reference, item]));
  const taken = new Set<string>();
  const broken = dossiers.flatMap((dossier) => {
    const { reference, code, isSpoilt } = dossier;
    const item = byReference.get(reference);
    if (item) {
      if (item.reason === null || item.tried_again) return [`${reference}: still in the queue (${item.reason})`];
      const isOther = item.reason === 'DOSSIER_DIFFERS' && byCode.has(code);
      return isSpoilt || isOther ? [] : [`${reference}: nothing is wrong with it, and it was refused (${item.reason})`];
    }
    taken.add(code);
    const [there, ...more] = byCode.get(code) ?? [];
    if (!there) return [`${reference}: neither stored nor in the queue`];
    if (more.length > 0) return [`${code}: stored ${more.length + 1} times`];
    return isAsFiled(there, dossier) ? [] : [`${code}: stored otherwise than it was filed`];
  });
  const invented = stored.filter(({ code }) => !taken.has(code));
  return [...broken, ...invented.map(({ code }) => `${code}: stored, and the portal has no such dossier`)];
}

function isAsFiled(there: StoredDossier, { filedAt, form }: PortalDossier): boolean {
  const { hoTen } = form.chuHoSo as { readonly hoTen: string };
  const isSame = there.owner === hoTen.normalize('NFC') && there.procedure === form.maTTHC;
  return isSame && Date.parse(there.submitted_at) === Date.parse(local(filedAt));
}

/** Why where it stands cannot be told from what happened to it. */
function unexplained({ kinds, seqs, seq, state, last_state, awaits_payment }: StoredDossier): readonly string[] {
  const broken: string[] = [];
  if (kinds[0] !== 'RECEIVED' || kinds.lastIndexOf('RECEIVED') > 0) broken.push('not received once');
  if (seqs.length !== seq || seqs.some((each, at) => each !== at + 1)) broken.push('its events have gaps');
  if (state !== (last_state ?? 'RECEIVED')) broken.push(`stands at ${state}, its events say ${last_state}`);
  const asked = kinds.filter((kind) => kind === 'PAPER_REQUESTED').length;
  if (asked > 1) broken.push(`papers were asked for ${asked} times`);
  if (state === 'WAITING_FOR_CITIZEN' && asked === 0) broken.push('waits for papers that nobody asked for');
  if (state === 'READY' && !awaits_payment) broken.push('is ready and paid for, and nobody decided');
  if (state === 'RECEIVED' || state === 'ASSIGNED') broken.push(`was left as ${state}`);
  return broken;
}

const hasEnded = (state: string) => state === 'DECIDED' || state === 'RETURNED';

/** Every act that officials were told was done is there once, and none that they did not do. */
async function notDoneOnce({ client, done }: DayEnded): Promise<readonly string[]> {
  const { rows } = await client.query(
    'select dossier, idempotency_key as key from dossier_event where idempotency_key is not null',
  );
  const there = new Map<string, number>();
  for (const { dossier, key } of rows) there.set(`${dossier} ${key}`, (there.get(`${dossier} ${key}`) ?? 0) + 1);
  const told = new Set(done.map(({ dossier, key }) => `${dossier} ${key}`));
  const lost = [...told].filter((act) => there.get(act) !== 1);
  const unknown = [...there.keys()].filter((act) => !told.has(act));
  return [
    ...lost.map((act) => `${act}: done ${there.get(act) ?? 0} times, and the official was told once`),
    ...unknown.map((act) => `${act}: done, and no official was told so`),
  ];
}
