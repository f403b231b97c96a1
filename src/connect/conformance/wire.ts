import type { AddressInfo } from 'node:net';
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';

/**
 * What happens between connector and source:
 *
 * - `refuse`: nothing listens, live connections are reset
 * - `swallow`: connections are accepted and nothing comes back, on live ones either
 * - `delay`: every byte from the source comes that many milliseconds late
 * - `reset`, `cut`: after that share of what the source sends first the connection is reset, or ended in good order
 * - `garble`: bytes from the source become others
 * - `flood`: in place of the source's answer comes noise without end, after whatever head the kind's protocol has
 */
export type WireFault =
  | { readonly fault: 'none' | 'refuse' | 'swallow' | 'garble' }
  | { readonly fault: 'delay'; readonly milliseconds: number }
  | { readonly fault: 'reset' | 'cut'; readonly share: number }
  | { readonly fault: 'flood'; readonly head: string };

/** A TCP proxy in front of a source, which does to the connections what networks do. */
export interface Wire {
  readonly port: number;
  /** Bytes that have gone to the source so far. */
  readonly sent: () => number;
  set(fault: WireFault): Promise<void>;
  close(): Promise<void>;
}

export async function openWire(upstream: NetConnectOpts): Promise<Wire> {
  let now: WireFault = { fault: 'none' };
  let sent = 0;
  const pairs = new Set<Pair>();
  const server = createServer((near) => {
    const pair = new Pair(near, upstream, now, (bytes) => {
      sent += bytes;
    });
    pairs.add(pair);
    near.once('close', () => pairs.delete(pair));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () => new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    sent: () => sent,
    async set(fault) {
      now = fault;
      if (fault.fault === 'refuse') {
        const stopped = stop();
        for (const pair of pairs) pair.reset();
        await stopped;
      } else if (!server.listening) await listen(port);
      for (const pair of pairs) pair.become(fault);
    },
    async close() {
      const stopped = stop();
      for (const pair of pairs) pair.reset();
      await stopped;
    },
  };
}

/** One connection of the connector, and the one to the source that stands for it. */
class Pair {
  readonly #near: Socket;
  readonly #far: Socket;
  #fault: WireFault;
  #broken = false;

  constructor(near: Socket, upstream: NetConnectOpts, fault: WireFault, count: (bytes: number) => void) {
    this.#near = near;
    this.#far = connect(upstream);
    this.#fault = fault;
    for (const end of [this.#near, this.#far]) {
      end.on('error', () => {});
      end.setNoDelay(true);
    }
    near.on('data', (bytes) => {
      count(bytes.length);
      if (this.#fault.fault === 'flood') void this.#flood(this.#fault.head);
      else if (this.#fault.fault !== 'swallow') this.#far.write(bytes);
    });
    this.#far.on('data', (bytes) => this.#pass(bytes));
    near.on('end', () => this.#far.end());
    this.#far.on('end', () => this.#fault.fault !== 'swallow' && near.end());
    near.once('close', () => this.#far.destroy());
    this.#far.once('close', () => this.#fault.fault !== 'swallow' && near.destroy());
  }

  /** A connection that was swallowed stays so: what was lost on it does not come back. */
  become(fault: WireFault): void {
    if (this.#fault.fault === 'swallow') return;
    this.#fault = fault;
  }

  reset(): void {
    this.#near.resetAndDestroy();
    this.#far.destroy();
  }

  #pass(bytes: Buffer): void {
    const fault = this.#fault;
    switch (fault.fault) {
      case 'swallow':
      case 'flood':
        return;
      case 'delay':
        setTimeout(() => this.#near.writable && this.#near.write(bytes), fault.milliseconds);
        return;
      case 'garble':
        this.#near.write(Buffer.from(bytes.map((byte, at) => (byte * 7 + at * 31 + 129) & 0xff)));
        return;
      case 'reset':
      case 'cut': {
        if (this.#broken) return;
        this.#broken = true;
        this.#near.write(bytes.subarray(0, Math.floor(bytes.length * fault.share)));
        if (fault.fault === 'cut') this.#near.end();
        // Once what was written is on its way.
        else setTimeout(() => this.reset(), 5);
        return;
      }
      default:
        this.#near.write(bytes);
    }
  }

  /** Noise until the other side has had enough, no quicker than it takes it. */
  async #flood(head: string): Promise<void> {
    const noise = Buffer.alloc(256 * 1024, 'x');
    this.#near.write(head);
    while (this.#near.writable && this.#fault.fault === 'flood') {
      if (!this.#near.write(noise)) {
        await new Promise<void>((resolve) => {
          const go = () => {
            this.#near.off('drain', go).off('close', go);
            resolve();
          };
          this.#near.once('drain', go).once('close', go);
        });
      } else await new Promise<void>((resolve) => setImmediate(resolve));
    }
    this.#near.destroy();
  }
}
