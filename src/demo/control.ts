import { randomBytes, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';
import type { Running } from './state.ts';

/** What commands may tell a running demo: by path, what to do with the body. It returns what was wrong, if anything. */
export type Commands = Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Promise<string | null>>>;

export interface Control {
  readonly running: Pick<Running, 'control' | 'secret'>;
  close(): Promise<void>;
}

/** Takes commands on a free port of this machine, from whoever can read the secret in the demo's directory. */
export async function openControl(commands: Commands): Promise<Control> {
  const secret = randomBytes(24).toString('base64url');
  const expected = Buffer.from(`Bearer ${secret}`);
  const app = Fastify({ bodyLimit: 10_000, forceCloseConnections: true });
  app.addHook('onRequest', async (request, reply) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(401).send('');
  });
  app.post('/', async () => '');
  for (const [path, command] of Object.entries(commands)) {
    app.post<{ Body: Record<string, unknown> }>(path, async (request, reply) => {
      const problem = await command(request.body);
      return problem === null ? '' : reply.code(400).send(problem);
    });
  }
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The control address is not a port.');
  return { running: { control: `http://127.0.0.1:${address.port}`, secret }, close: () => app.close() };
}
