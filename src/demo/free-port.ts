import { createServer } from 'node:net';
import type { Text } from '../generated/model.ts';
import { isCode } from './errno.ts';

/** The port is taken, by this program or another. */
export class PortInUse extends Error {
  readonly messages: Text;
  constructor(port: number) {
    const another = `PORT=${port + 1} npm start`;
    const messages = {
      vi: `Cổng ${port} đang được dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác, ví dụ: ${another}`,
      en: `Port ${port} is in use. Stop what uses it, or choose another one, for example: ${another}`,
    };
    super(messages.en);
    this.name = 'PortInUse';
    this.messages = messages;
  }
}

/**
 * Makes sure that nobody listens on the port at any name of this machine: `localhost` leads to 127.0.0.1 for one
 * program and to ::1 for another, and both must arrive here. @throws PortInUse
 */
export async function requireFreePort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const probe = createServer();
    await new Promise<void>((resolve, reject) => {
      // Machines without IPv6 have no ::1; then nobody listens there.
      probe.once('error', (error) => (isCode(error, 'EADDRINUSE') ? reject(new PortInUse(port)) : resolve()));
      probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
    });
  }
}
