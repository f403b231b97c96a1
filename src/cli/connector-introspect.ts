import { parseArgs } from 'node:util';
import type { ConnectorModule } from '../connect/contract.ts';
import { introspect, introspectService } from '../connect/introspect.ts';
import { type FileIntrospection, fileSteps, introspectFiles } from '../connect/introspect-files.ts';
import { type Introspection, steps } from '../connect/introspection.ts';
import type { EntityName } from '../generated/model.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { addressOf, connectorAt } from './connector-address.ts';
import { moduleOf } from './connector-folder.ts';

const { usage } = commandList['connector introspect'];

type Found = Introspection | FileIntrospection;
const isFile = (url: string) => url.startsWith('file:');

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (more.length > 0 || (name === undefined) === (values.url === undefined)) throw wrongUse(usage);
    const module = name === undefined ? null : await moduleOf(name);
    const found = module ? await introspectModule(module) : await introspectUrl(values.url ?? '');
    const url = module ? addressOf(module) : (values.url ?? '');
    process.stdout.write(`${shown(found, isFile(url) ? fileSteps : steps)}\n`);
    if (!found.ok) process.exitCode = 1;
    else if (module && found.places.length > 0) {
      const missing = await missingColumns(module, found);
      process.stdout.write(
        missing.length > 0
          ? `✗ schema      thiếu cột mà ánh xạ đọc · columns that the mapping reads are missing:\n${missing.map((each) => `    ${each}`).join('\n')}\n`
          : '',
      );
      if (missing.length > 0) process.exitCode = 1;
    }
  },
};

const introspectUrl = (url: string): Promise<Found> => (isFile(url) ? introspectFiles(url) : introspect(url));

/** A database or files from within; a service as far as whether it lets the hub in. */
async function introspectModule(module: ConnectorModule): Promise<Found> {
  const url = addressOf(module);
  const connector = connectorAt(module, url);
  try {
    if (connector.can.describe) return await introspectUrl(url);
    const limits = { signal: AbortSignal.timeout(5_000), deadline: Date.now() + 5_000 };
    return await introspectService(url, () => connector.ping(limits));
  } finally {
    await connector.close();
  }
}

/** Step by step what went well, and where it ended; then the tables. */
function shown(found: Found, of: readonly string[]): string {
  const reached = found.ok ? of.length : of.indexOf(found.step);
  const lines = of.slice(0, reached).map((step) => `✓ ${step}`);
  if (!found.ok) {
    return [
      ...lines,
      `✗ ${found.step.padEnd(11)} ${found.code}`,
      `    ${found.advice.vi}`,
      `    ${found.advice.en}`,
    ].join('\n');
  }
  for (const { name, rows, columns } of found.places) {
    lines.push('', `${name}  (${rows === null ? '?' : `~${rows}`} dòng · rows)`);
    for (const column of columns)
      lines.push(`  ${column.name.padEnd(28)} ${column.type}${column.nullable ? '' : ' not null'}`);
  }
  return lines.join('\n');
}

/** What the mapping reads and the database does not have. */
async function missingColumns(
  module: ConnectorModule,
  found: Extract<Found, { ok: true }>,
): Promise<readonly string[]> {
  const connector = module.create({ url: 'http://127.0.0.1:9', settings: {} });
  await connector.close();
  const missing = new Set<string>();
  for (const [entity, of] of Object.entries(module.declaration.entities)) {
    for (const field of Object.keys(of.fields)) {
      for (const { place, key, from } of connector.origins?.(entity as EntityName, field).origins ?? []) {
        const columns = new Set(found.places.find(({ name }) => name === place)?.columns.map(({ name }) => name));
        for (const column of [...key, ...from])
          if (!columns.has(column)) missing.add(`${place}.${column}  (${entity}.${field})`);
      }
    }
  }
  return [...missing];
}
