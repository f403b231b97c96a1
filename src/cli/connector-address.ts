import type { Connector, ConnectorModule } from '../connect/contract.ts';
import { openConnector } from '../connect/open-connector.ts';
import { CommandError } from './command.ts';

/** The address of a register, from the environment. @throws CommandError */
export function addressOf({ urlVariable }: ConnectorModule): string {
  const url = process.env[urlVariable];
  if (url) return url;
  throw new CommandError({
    vi: `${urlVariable} chưa đặt. Hãy đặt trong .env, hoặc dùng --url.`,
    en: `${urlVariable} is not set. Set it in .env, or give --url.`,
  });
}

/** The connector of a register, for that address; to make it connects to nothing. @throws CommandError */
export function connectorAt(module: ConnectorModule, url: string): Connector {
  const settings = Object.fromEntries((module.settings ?? []).map((name) => [name, process.env[name] ?? '']));
  const { connector, problem } = openConnector(module, { url, settings });
  if (problem) throw new CommandError(problem);
  return connector;
}
