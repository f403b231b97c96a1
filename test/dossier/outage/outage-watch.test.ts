import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutageWatch } from '../../../src/dossier/outage/outage-watch.ts';
import type { SeenCall } from '../../../src/gather/register-call.ts';
import type { Outage } from '../../../src/store/outages/outage-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { freshDatabase } from '../../support/postgres.ts';

const eight = Date.parse('2026-11-26T01:00:00Z');
const pace = { tellEveryMs: 60_000, sameWithinMs: 10_000 };
let url: string;
let store: Store;
let calls = 0;
beforeEach(async () => {
  calls = 0;
  url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
});
afterEach(() => store.close());

/** A call to the population register that ended so many seconds after eight. */
const call = (second: number, code: SeenCall['code'], more: Partial<SeenCall> = {}): SeenCall => {
  calls += 1;
  const endedAt = eight + second * 1000;
  return {
    register: 'residence',
    requestId: `r${calls}`,
    askedAt: endedAt - 5,
    endedAt,
    code,
    hadItsTime: true,
    asked: null,
    received: [],
    ...more,
  };
};
const all = (filter: Partial<Parameters<Store['outages']['list']>[0]> = {}): Promise<readonly Outage[]> =>
  store.outages.list({ register: null, from: null, to: null, ...filter }, 50, null);
const at = (second: number) => new Date(eight + second * 1000).toISOString();

test('opens with the first call that is not answered and closes with the next good answer', async () => {
  const watch = new OutageWatch(store.outages, pace);
  watch.observe(call(0, null));
  watch.observe(call(10, 'UNREACHABLE'));
  watch.observe(call(11, 'TIMEOUT'));
  await watch.tell();
  const open = { register: 'residence', from: at(10), lastAt: at(11), firstRequest: 'r2', lastRequest: 'r3', calls: 2 };
  expect(await all()).toMatchObject([{ ...open, to: null, returnRequest: null, codes: ['TIMEOUT', 'UNREACHABLE'] }]);
  watch.observe(call(60, 'OVERLOADED'));
  watch.observe(call(90, null));
  watch.observe(call(95, null));
  await watch.tell();
  expect(await all()).toMatchObject([
    { ...open, lastAt: at(60), lastRequest: 'r4', calls: 3, to: at(90), returnRequest: 'r5', interruptions: 0 },
  ]);
  expect(await all({ register: 'health' })).toEqual([]);
  expect(await all({ from: at(91) })).toEqual([]);
  expect(await all({ to: at(9) })).toEqual([]);
  expect(await all({ from: at(80), to: at(85) })).toHaveLength(1);
});

test('whoever refuses is there; a call that had no time says nothing', async () => {
  const watch = new OutageWatch(store.outages, pace);
  watch.observe(call(1, 'FORBIDDEN'));
  watch.observe(call(2, 'TIMEOUT', { hadItsTime: false }));
  await watch.tell();
  expect(await all()).toEqual([]);
  watch.observe(call(3, 'UNREACHABLE', { hadItsTime: false }));
  watch.observe(call(4, 'REJECTED'));
  await watch.tell();
  expect(await all()).toMatchObject([{ from: at(3), to: at(4) }]);
});

test('a register that flaps has one outage, with how often it answered in between', async () => {
  const watch = new OutageWatch(store.outages, pace);
  for (let second = 0; second < 400; second += 1) {
    watch.observe(call(second / 2, second % 2 === 0 ? 'TIMEOUT' : null));
    if (second % 50 === 49) await watch.tell();
  }
  expect(await all()).toMatchObject([{ from: at(0), to: at(199.5), calls: 200, interruptions: 199 }]);
  watch.observe(call(240, 'TIMEOUT'));
  await watch.tell();
  expect(await all()).toMatchObject([{ from: at(240), to: null }, { to: at(199.5) }]);
});

test('several processes see one outage; what one tells late neither opens it again nor another', async () => {
  const [one, other] = [new OutageWatch(store.outages, pace), new OutageWatch(store.outages, pace)];
  for (const watch of [one, other]) watch.observe(call(1, 'UNREACHABLE'));
  await Promise.all([one.tell(), other.tell()]);
  expect(await all()).toMatchObject([{ calls: 2, to: null }]);
  one.observe(call(2, 'UNREACHABLE'));
  other.observe(call(3, null));
  await other.tell();
  await one.tell();
  expect(await all()).toMatchObject([{ from: at(1), lastAt: at(2), to: at(3), calls: 3, interruptions: 0 }]);
});

test('what the store does not take is told with what follows', async () => {
  let isDown = true;
  const note: Store['outages']['note'] = (...args) =>
    isDown ? Promise.reject(new Error('The store is down.')) : store.outages.note(...args);
  const watch = new OutageWatch({ note }, pace);
  watch.observe(call(1, 'UNREACHABLE'));
  await watch.tell();
  watch.observe(call(2, null));
  watch.observe(call(3, 'TIMEOUT'));
  isDown = false;
  await watch.tell();
  expect(await all()).toMatchObject([{ from: at(1), lastAt: at(3), calls: 2, interruptions: 1, to: null }]);
});

test('a hub that is killed in an outage leaves it open, and the next one closes it', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', watchScript, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await all()).toMatchObject([{ from: at(5), to: null, firstRequest: 'of-the-dead' }]);
  const next = new OutageWatch(store.outages, pace);
  next.observe(call(6, 'TIMEOUT'));
  await next.tell();
  next.observe(call(50, null));
  await next.tell();
  expect(await all()).toMatchObject([{ from: at(5), lastAt: at(6), to: at(50), calls: 2 }]);
});
const from = (path: string) => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
const watchScript = `
  const { openStore } = await import(${from('store/store.ts')});
  const { OutageWatch } = await import(${from('dossier/outage/outage-watch.ts')});
  const watch = new OutageWatch(openStore(process.argv[1]).outages, ${JSON.stringify({ tellEveryMs: 20, sameWithinMs: 10_000 })});
  const endedAt = ${eight + 5_000};
  watch.observe({ register: 'residence', requestId: 'of-the-dead', askedAt: endedAt, endedAt, code: 'UNREACHABLE', hadItsTime: true });
  await watch.tell();
  console.log('told');
  setInterval(() => {}, 1000);
`;
