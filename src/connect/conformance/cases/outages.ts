import { setTimeout as sleep } from 'node:timers/promises';
import type { FailureCode } from '../../contract.ts';
import type { SourceFault, Target, Undo } from '../sample.ts';
import type { Case, Trial } from '../trial.ts';
import type { WireFault } from '../wire.ts';
import { failsIn, main, recovers, targets } from './trouble.ts';

/** Bytes that an answer may take in memory, though its source sends without end. */
const mostMemory = 192 * 1024 * 1024;

/** Something that concerns the whole source: every key fails alike, in one of these codes. */
interface Outage {
  readonly id: string;
  readonly title: Case['title'];
  readonly codes: readonly FailureCode[];
  readonly wire?: WireFault;
  readonly source?: SourceFault;
}

const outages: readonly Outage[] = [
  {
    id: 'fault-dead',
    title: { vi: 'Nguồn chết: từ chối kết nối', en: 'Dead: the source refuses connections' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'refuse' },
    source: 'dead',
  },
  {
    id: 'fault-black-hole',
    title: { vi: 'Nguồn nuốt yêu cầu, không bao giờ trả lời', en: 'Black hole: it accepts and never answers' },
    codes: ['TIMEOUT'],
    wire: { fault: 'swallow' },
    source: 'black-hole',
  },
  {
    id: 'fault-slow',
    title: { vi: 'Nguồn chậm hơn hạn chờ', en: 'Slow: it answers after the deadline' },
    codes: ['TIMEOUT'],
    wire: { fault: 'delay', milliseconds: 900 },
    source: 'slow',
  },
  {
    id: 'fault-reset',
    title: { vi: 'Kết nối bị cắt ngang ngay đầu câu trả lời', en: 'Reset at the beginning of the answer' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'reset', share: 0.05 },
  },
  {
    id: 'fault-reset-midway',
    title: { vi: 'Kết nối bị cắt ngang giữa câu trả lời', en: 'Reset in the middle of the answer' },
    codes: ['UNREACHABLE'],
    wire: { fault: 'reset', share: 0.9 },
  },
  {
    id: 'fault-cut',
    title: { vi: 'Câu trả lời bị cụt, kết nối đóng', en: 'Cut: the connection is closed before the answer ends' },
    codes: ['UNREACHABLE', 'MALFORMED'],
    wire: { fault: 'cut', share: 0.9 },
  },
  {
    id: 'fault-garbled',
    title: { vi: 'Byte trên đường truyền bị hỏng', en: 'Garbled: other bytes than the source sent' },
    codes: ['MALFORMED', 'UNREACHABLE', 'TIMEOUT'],
    wire: { fault: 'garble' },
  },
  {
    id: 'fault-garbage',
    title: { vi: 'Nguồn trả lời thứ không đọc được', en: 'Garbage: an answer that is none' },
    codes: ['MALFORMED'],
    source: 'garbage-answer',
  },
  {
    id: 'fault-truncated',
    title: { vi: 'Câu trả lời dừng giữa chừng', en: 'Truncated: an answer that ends in the middle' },
    codes: ['MALFORMED'],
    source: 'truncated-answer',
  },
  {
    id: 'fault-error-in-answer',
    title: { vi: 'HTTP 200 mang theo lỗi', en: 'HTTP 200 that carries an error' },
    codes: ['REJECTED'],
    source: 'error-in-answer',
  },
  {
    id: 'fault-credentials-expired',
    title: { vi: 'Mã truy cập hoặc tài khoản hết hạn', en: 'Token or account expired' },
    codes: ['BAD_CONFIG'],
    source: 'credentials-expired',
  },
  {
    id: 'fault-forbidden',
    title: { vi: 'Nguồn không cho phép', en: 'The source does not allow it' },
    codes: ['FORBIDDEN'],
    source: 'forbidden',
  },
  {
    id: 'fault-overloaded',
    title: { vi: 'Nguồn quá tải', en: 'The source has too much to do' },
    codes: ['OVERLOADED'],
    source: 'overloaded',
  },
];

export const outageCases: readonly Case[] = [
  ...outages.map(
    ({ id, title, codes, wire, source }): Case => ({
      id,
      title,
      skip: (t) =>
        startOf(t, wire, source) ? null : 'nothing is between it and its source, or the source has no such way to fail',
      async run(t) {
        const start = startOf(t, wire, source);
        if (start) await outage(t, codes, start);
      },
    }),
  ),
  {
    id: 'fault-late-but-in-time',
    title: { vi: 'Chậm nhưng còn trong hạn: trả lời đúng', en: 'Slow, but in time: the answer is right' },
    skip: ({ wire }) => (wire ? null : 'nothing is between it and its source'),
    async run(t) {
      const request = main(t);
      await t.agrees(request);
      await t.wire?.set({ fault: 'delay', milliseconds: 60 });
      try {
        await t.agrees(request, 'read from a source that is 60 ms late');
      } finally {
        await t.wire?.set({ fault: 'none' });
      }
    },
  },
  {
    id: 'fault-endless',
    title: { vi: 'Câu trả lời vô tận: bộ nhớ có giới hạn', en: 'Endless answer: memory is bounded' },
    skip: ({ wire }) => (wire ? null : 'nothing is between it and its source'),
    async run(t) {
      const request = main(t);
      await t.agrees(request);
      const used = () => {
        const { heapUsed, external } = process.memoryUsage();
        return heapUsed + external;
      };
      const before = used();
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, used());
      }, 5);
      await t.wire?.set({ fault: 'flood', head: 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n' });
      try {
        await failsIn(t, ['MALFORMED', 'TIMEOUT', 'UNREACHABLE'], 700, 1);
      } finally {
        clearInterval(watch);
        await t.wire?.set({ fault: 'none' });
      }
      const grown = Math.round((most - before) / 1024 / 1024);
      t.that(
        most - before <= mostMemory,
        'memory while the source sends without end',
        `${grown} MB more`,
        `at most ${mostMemory / 1024 / 1024} MB`,
      );
      await recovers(t);
    },
  },
];

function startOf(
  t: Trial,
  wire: WireFault | undefined,
  source: SourceFault | undefined,
): (() => Promise<Undo | null>) | null {
  if (wire && t.wire) {
    return async () => {
      await t.wire?.set(wire);
      return async () => t.wire?.set({ fault: 'none' });
    };
  }
  const inject = source && t.stand.faults[source];
  return inject ? () => inject(targets(t)[0] as Target) : null;
}

async function outage(t: Trial, codes: readonly FailureCode[], start: () => Promise<Undo | null>): Promise<void> {
  await t.agrees(main(t));
  const undo = await start();
  try {
    await failsIn(t, codes);
    await sleep(20);
    await failsIn(t, codes);
  } finally {
    await undo?.();
  }
  await recovers(t);
}
