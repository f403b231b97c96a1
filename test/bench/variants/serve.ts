import { createServer, type IncomingMessage } from 'node:http';
import { answers } from '../by-hand/answers.ts';
import type { Read, Variables } from '../by-hand/read.ts';

/** Serves the answers written by hand: node:http, the statements, JSON.stringify and nothing else. */
export async function serveByHand(read: Read): Promise<number> {
  const server = createServer((request, response) => {
    body(request)
      .then(async (text) => {
        const { operationName, variables } = JSON.parse(text) as { operationName: string; variables: Variables };
        const answer = answers[operationName];
        if (!answer) throw new Error(`No answer to ${operationName} was written.`);
        const json = JSON.stringify({ data: await answer(read, variables) });
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(json),
        });
        response.end(json);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  return address.port;
}

function body(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}
