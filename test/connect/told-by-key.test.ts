import { expect, it } from 'vitest';
import type { Call, Received } from '../../src/connect/contract.ts';
import { itemReader } from '../../src/connect/kinds/item-records.ts';
import { heldCall } from '../../src/connect/kinds/told-by-key.ts';
import { text } from '../../src/connect/transforms/text.ts';

const reader = itemReader(
  'Person',
  {
    findsByKey: true,
    recordedAt: null,
    optional: ['ten'],
    sources: [
      { name: 'p', subject: true, linkedBy: 'PID', key: ['so'], fields: { phone: { from: ['ten'], transform: text } } },
    ],
  } as never,
  new Set(['phone']),
);
const aCall = (received?: Call['received']): Call => ({
  ...{ requestId: 'r', deadline: Date.now() + 1000, signal: new AbortController().signal },
  purpose: { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null },
  ...(received && { received }),
});
const whole = '{"items":[{"so":"1","ten":"A"},{"so":"2"},{"so":"9","ten":"Người khác"}]}';
const { items } = JSON.parse(whole) as { items: readonly unknown[] };

it('gives each key its own items as they were read, and what nobody asked for to none', () => {
  expect(reader.partsOf(['2', '1', '3'], items)).toEqual([
    { key: '2', text: '[{"so":"2"}]' },
    { key: '1', text: '[{"so":"1","ten":"A"}]' },
    { key: '3', text: '[]' },
  ]);
});

it('tells an answer once, by key where it can be, whole where not, and what was asked for before it as it was', () => {
  const tell = (parts: Received['parts'] | null, ...answers: readonly string[]) => {
    const told: Received[] = [];
    const held = heldCall(aCall((each) => void told.push(each)));
    for (const each of answers) held.call.received?.({ request: 'q', parts: [{ key: null, text: each }] });
    expect(told).toEqual([]);
    held.tell(() => parts);
    return told;
  };
  const parts = reader.partsOf(['1'], items);
  const refused = { request: 'q', parts: [{ key: null, text: 'token' }] };
  expect(tell(parts, 'token', whole)).toEqual([refused, { request: 'q', parts, whole }]);
  expect(tell(null, 'token')).toEqual([refused]);
  expect(tell(parts)).toEqual([]);
});

it('is the call itself where nobody keeps what came, and gives up as that does', () => {
  const call = aCall();
  expect(heldCall(call).call).toBe(call);
  const given = new AbortController();
  const held = heldCall({ ...aCall(() => {}), signal: given.signal });
  expect(held.call.isGivenUp).toBe(false);
  given.abort();
  expect([held.call.isGivenUp, held.call.signal.aborted]).toEqual([true, true]);
});
