import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../graph/errors.ts';

/** What GraphiQL opens with. */
export interface GraphiqlPage {
  readonly query: string;
  /** A token for the Authorization header, new for each visit. */
  token(): Promise<string>;
}

const require = createRequire(import.meta.url);
const inPackage = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

const assets: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  'react.js': { file: inPackage('react', 'umd/react.production.min.js'), type: 'text/javascript' },
  'react-dom.js': { file: inPackage('react-dom', 'umd/react-dom.production.min.js'), type: 'text/javascript' },
  'graphiql.js': { file: inPackage('graphiql', 'graphiql.min.js'), type: 'text/javascript' },
  'graphiql.css': { file: inPackage('graphiql', 'graphiql.min.css'), type: 'text/css' },
  'open.js': { file: join(import.meta.dirname, 'graphiql-open.js'), type: 'text/javascript' },
};

/** Nothing from elsewhere is loaded or asked, whatever a package does. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at `/graphiql`, wholly from files of this machine. It holds a token: answered to local names only. */
export async function serveGraphiql(app: FastifyInstance, page: GraphiqlPage): Promise<void> {
  app.get('/graphiql', async (request, reply) => {
    // A page of elsewhere whose name was made to point here (DNS rebinding) must not read the token.
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(request.hostname)) throw new Refusal('NOT_FOUND');
    const settings = {
      query: page.query,
      headers: JSON.stringify({ Authorization: `Bearer ${await page.token()}` }, null, 2),
    };
    reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8');
    return html(settings);
  });
  for (const [name, { file, type }] of Object.entries(assets)) {
    app.get(`/graphiql/${name}`, async (_request, reply) => {
      reply.header('cache-control', 'private, max-age=3600').type(`${type}; charset=utf-8`);
      return readFile(file);
    });
  }
}

function html(settings: { readonly query: string; readonly headers: string }): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>Liên thông – GraphiQL (demo)</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <style>html, body, #graphiql { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="graphiql"></div>
    <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/open.js"></script>
  </body>
</html>
`;
}
