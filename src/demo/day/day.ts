import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../dossier/catalogue/starter.ts';
import type { Text } from '../../generated/model.ts';
import { type JobQueue, openJobQueue } from '../../store/jobs/job-queue.ts';
import { openStore } from '../../store/store.ts';
import type { Started } from '../demo.ts';
import { openIssuer } from '../issuer.ts';
import { load } from '../population/load.ts';
import { startPopulationRegisters } from '../population-connectors.ts';
import { drawDossiers } from '../portal-service/draw-dossiers.ts';
import { startPortalService } from '../portal-service/portal-service.ts';
import { startScratchPostgres } from '../scratch-postgres.ts';
import { brokenPromises } from './broken-promises.ts';
import { type CompressedDay, compressedClock } from './compressed-clock.ts';
import { type DayHub, startDayHub } from './day-hub.ts';
import { Office } from './office.ts';
import { Official } from './official.ts';
import { paperGone } from './paper-gone.ts';
import { type CallsSeen, PersistentCaller } from './persistent-caller.ts';

export interface DayOptions {
  readonly dossiers: number;
  readonly seed: number;
  /** Told of what happens, with the time of that day. */
  tell(what: Text): void;
}

export interface DayReport {
  /** Lines for people, in both languages. */
  readonly lines: readonly string[];
  /** What the day promised and did not keep; empty if it kept everything. */
  readonly broken: readonly string[];
}

/** A Thursday that is no holiday, time of Viet Nam. */
const at = (time: string) => Date.parse(`2026-11-26T${time}:00+07:00`);
const opens = at('06:45');
/** People file all day; what the treasury and the certifiers still have to say comes until late. */
const filing = { from: at('07:00'), to: at('17:00') };
const calm = at('19:00');
const ends = at('23:30');
/** The residence register does not answer. */
const silent = { from: at('11:00'), to: at('11:30') };
/** kill -9 when so large a share has been taken in: amid the work. */
const killsAt = [0.25, 0.6];

const units = ['DEMO.H29.00.01', 'DEMO.H29.00.02', 'DEMO.H29.00.03'];
const officialsOfUnit = 2;
/** People of whom one has a dossier. */
const peopleEach = 5;
/** Real milliseconds after which every check at the portal has been made once more. */
const LONGEST_PAUSE = 15_000;
/** Real milliseconds of a dossier until the evening, and of the shortest day. */
const [eachMs, shortestMs] = [90, 20_000];
/** Real milliseconds after which a day that does not end is given up. */
const longestMs = 15 * 60_000;

/**
 * A day of the one-stop shop in a few minutes: dossiers are filed at a portal that crawls twice, the hub takes them in and
 * is killed twice, officials of three units deal with them. Resolves to what came of it, and what of its promises it broke.
 *
 * Everything is made in a temporary directory; `started` takes back what was started, also when this fails.
 */
export async function liveThroughDay(options: DayOptions, started: Started): Promise<DayReport> {
  const { dossiers: count, seed, tell } = options;
  const people = count * peopleEach;
  tell({ vi: 'Đang dựng cơ sở dữ liệu và dân số mô phỏng', en: 'Making databases and simulated people' });
  const directory = await mkdtemp(join(tmpdir(), 'lienthong-day-'));
  started.add(() => rm(directory, { recursive: true, force: true }));
  const postgres = await startScratchPostgres(() => {});
  started.add(() => postgres.close());
  const databases = {
    'civil-registry': await postgres.freshDatabase('civil_registry'),
    residence: await postgres.freshDatabase('residence'),
    health: await postgres.freshDatabase('health'),
    'social-insurance': await postgres.freshDatabase('social_insurance'),
    land: await postgres.freshDatabase('land'),
  };
  await load({ people, seed: 1, registers: databases });
  const storeUrl = await postgres.freshDatabase('store');
  const store = openStore(storeUrl);
  started.add(() => store.close());
  await store.migrate();
  await store.claim({ demo: true });
  await fillIfEmpty(new Catalogue(store), new Date('2026-01-01T00:00:00Z'));
  const registers = await startPopulationRegisters(databases);
  started.add(() => registers.close());

  const dossiers = drawDossiers({ count, seed, people, units, ...filing, spoilt: 0.02, neverConfirmed: 0.02 });
  const speed = (calm - opens) / Math.max(shortestMs, count * eachMs);
  const day: CompressedDay = {
    ...{ startedAt: Date.now() + 3_000, from: opens, speed },
    ...{ rushFrom: calm, rushSpeed: speed * 6 },
  };
  const now = compressedClock(day);
  const token = randomBytes(24).toString('base64url');
  const portal = await startPortalService({ dossiers, token, seed, now, mode: 'as-reported', lateMs: 800 });
  started.add(() => portal.stop());
  const issuer = await openIssuer(directory);
  const hub = await startDayHub({
    ...{ day, storeUrl, registers: registers.addresses, issuerDirectory: directory },
    portal: { url: portal.url, token },
    pullEveryMs: Math.min(2_000, (30 * 60_000) / speed),
  });
  started.add(() => hub.close());
  const jobs = openJobQueue(storeUrl);
  started.add(() => jobs.close());
  const client = new pg.Client({ connectionString: storeUrl });
  await client.connect();
  started.add(() => client.end());

  tell({ vi: `Bắt đầu ngày làm việc: ${count} hồ sơ`, en: `The day begins: ${count} dossiers` });
  const stopping = new AbortController();
  const seen: CallsSeen = { cutOff: 0, requests: 0, done: [] };
  const offices = await Promise.all(
    units.map(async (unit, u) => {
      const officials = Array.from({ length: officialsOfUnit }, async (_, o) => {
        const maCanBo = `DEMO-CB-${u + 1}0${o + 1}`;
        const token = await issuer.issue('official', { unit, maCanBo });
        return new Official(new PersistentCaller(hub, token, seen, stopping.signal), maCanBo, now);
      });
      return new Office(await Promise.all(officials), now, stopping.signal);
    }),
  );
  const working = Promise.all(offices.map((office) => office.work()));
  started.add(async () => {
    stopping.abort();
    await working;
  });
  const began = Date.now();
  const isOver = await liveThrough({
    ...{ hub, registers, offices, jobs, client, now, tell },
    ...{ expected: new Set(dossiers.map(({ code }) => code)).size, giveUpAt: began + longestMs },
  });
  stopping.abort();
  await working;

  tell({ vi: 'Đang kiểm tra', en: 'Checking' });
  const broken = [
    ...(isOver ? [] : ['the day did not come to its end']),
    ...offices.flatMap(({ failures }) => failures),
    ...(await brokenPromises({ dossiers, portal, client, jobs, done: seen.done })),
  ];
  const seconds = (Date.now() - began) / 1000;
  const lines = [
    ...(await standings(client)),
    `Yêu cầu của cán bộ · requests of officials: ${seen.requests}; bị ngắt và gửi lại · cut off and sent again: ${seen.cutOff}; việc đã làm · acts: ${seen.done.length}`,
    `Thời gian · time: ${seconds.toFixed(0)} s · ×${speed.toFixed(0)}`,
    ...(await paperGone(store)),
  ];
  return { lines, broken };
}

interface Living {
  readonly hub: DayHub;
  readonly registers: { readonly residence: { set(mode: { readonly mode: 'up' | 'down' }): Promise<void> } };
  readonly offices: readonly Office[];
  readonly jobs: JobQueue;
  readonly client: pg.Client;
  /** How many dossiers there will be about. */
  readonly expected: number;
  readonly now: () => Date;
  readonly tell: (what: Text) => void;
  readonly giveUpAt: number;
}

/** Lets happen what happens on that day, until nothing more is to be done; false: it did not end. */
async function liveThrough(living: Living): Promise<boolean> {
  const { hub, registers, now, tell, giveUpAt, expected } = living;
  const kills = killsAt.map((share) => share * expected);
  const silences = [
    { time: silent.from, mode: 'down' },
    { time: silent.to, mode: 'up' },
  ] as const;
  let [told, silenced] = [0, 0];
  let quietSince: number | null = null;
  while (Date.now() < giveUpAt) {
    const time = now().getTime();
    const silence = silences[silenced];
    if (silence && silence.time <= time) {
      silenced += 1;
      await registers.residence.set(silence);
    }
    const { stored, queued } = await counted(living);
    if (kills[0] !== undefined && stored >= kills[0]) {
      kills.shift();
      tell({ vi: `kill -9 hệ thống khi đã có ${stored} hồ sơ`, en: `kill -9 of the hub at ${stored} dossiers` });
      await hub.killAndRestart();
      tell({ vi: 'Hệ thống đã chạy lại', en: 'The hub is back' });
    }
    if (Date.now() - told > 5_000) {
      told = Date.now();
      tell(progress(living, stored, queued));
    }
    const left = time >= ends && kills.length === 0 ? await leftToDo(living) : 'WORK';
    quietSince = left === 'WORK' ? null : (quietSince ?? Date.now());
    if (left === 'NOTHING' || (quietSince !== null && Date.now() - quietSince > LONGEST_PAUSE)) return true;
    await sleep(50);
  }
  return false;
}

async function counted({ client }: Living): Promise<{ readonly stored: number; readonly queued: number }> {
  const { rows } = await client.query(
    `select (select count(*)::int from dossier) as stored,
       (select count(*)::int from intake_item where taken_at is null or taken_at < changed_at) as queued`,
  );
  return rows[0];
}

function progress({ offices, now }: Living, stored: number, queued: number): Text {
  const taken = offices.reduce((sum, office) => sum + office.state().taken, 0);
  const hour = new Date(now().getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  return {
    vi: `${hour}: tiếp nhận ${stored}, hàng đợi ${queued}, đã phân công ${taken}`,
    en: `taken in ${stored}, in the queue ${queued}, assigned ${taken}`,
  };
}

/**
 * Whether anything still moves: what is left at the end waits for people, or for a payment that nobody confirms. Checks
 * at the portal may still wait for their pause to run out.
 */
async function leftToDo({ client, jobs, offices }: Living): Promise<'WORK' | 'CHECKS' | 'NOTHING'> {
  if (!offices.every((office) => office.state().isDone)) return 'WORK';
  const { rows } = await client.query(
    `select (select count(*)::int from dossier where state = 'RECEIVED') as received,
       (select count(*)::int from dossier_reread) as rereads,
       (select count(*)::int from intake_item where (taken_at is null or taken_at < changed_at)
         and (reason is null or try_at is not null)) as moving,
       (select count(*)::int from dossier where submission->'payment' <> 'null'::jsonb and payment_confirmed_at is null
         and state not in ('DECIDED', 'RETURNED')) as unpaid`,
  );
  const [{ received, rereads, moving, unpaid }] = rows;
  const { 'portal-push': pushes = 0, 'portal-check': checks = 0 } = await jobs.waiting();
  if (received + rereads + moving + pushes > 0) return 'WORK';
  return checks > unpaid ? 'CHECKS' : 'NOTHING';
}

/** Where all dossiers stand, and why what is in the queue is there. */
async function standings(client: pg.Client): Promise<readonly string[]> {
  const states = await client.query('select state, count(*)::int as n from dossier group by 1 order by 2 desc');
  const queue = await client.query(
    `select reason, count(*)::int as n from intake_item where taken_at is null or taken_at < changed_at
     group by 1 order by 2 desc`,
  );
  const list = (rows: readonly { readonly n: number }[], name: string) =>
    rows.map((row) => `${(row as unknown as Record<string, string>)[name]} ${row.n}`).join(', ') || '0';
  return [
    `Hồ sơ, mỗi hồ sơ một lần · dossiers, each once: ${list(states.rows, 'state')}`,
    `Còn trong hàng đợi, kèm lý do · left in the queue, and why: ${list(queue.rows, 'reason')}`,
  ];
}
