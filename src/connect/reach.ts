import { connect, type NetConnectOpts } from 'node:net';

/** Null if something listens there; else the system's code. `limit` in milliseconds. */
export function reach(place: NetConnectOpts, limit: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(place);
    const end = (code: string | null) => {
      socket.destroy();
      resolve(code);
    };
    socket.setTimeout(limit, () => end('ETIMEDOUT'));
    socket.once('connect', () => end(null));
    socket.once('error', (error) => end(codeOf(error)));
  });
}

/** The code of the system, the driver or the server, never its text: that may hold the address. */
export const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? 'FAILED');
