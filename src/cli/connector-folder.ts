import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sample } from '../connect/conformance/sample.ts';
import type { ConnectorModule } from '../connect/contract.ts';
import { CommandError } from './command.ts';

/** Where the connectors are. */
export const connectorsDirectory = resolve(import.meta.dirname, '../../connectors');

/** The connector of a folder, whether or not it is in the list. @throws CommandError */
export async function moduleOf(name: string): Promise<ConnectorModule> {
  return (await load<ConnectorModule>(name, 'connector.ts')).default;
}

/** What the conformance suite tries it on. @throws CommandError */
export async function sampleOf(name: string): Promise<Sample> {
  return (await load<Sample>(name, 'sample/sample.ts')).default;
}

async function load<T>(name: string, file: string): Promise<{ readonly default: T }> {
  const path = join(connectorsDirectory, name, file);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(path)) {
    const known = readdirSync(connectorsDirectory, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => each.name);
    const place = `connectors/${name}/${file}`;
    throw new CommandError({
      vi: `Không có ${place}. Các nguồn hiện có: ${known.join(', ')}.`,
      en: `There is no ${place}. Connectors that are there: ${known.join(', ')}.`,
    });
  }
  return import(pathToFileURL(path).href);
}
