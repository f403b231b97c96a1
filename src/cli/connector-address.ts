import type { ConnectorModule } from '../connect/contract.ts';
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

/** Its other variables, empty where they are not set. */
export const settingsOf = ({ settings = [] }: ConnectorModule): Readonly<Record<string, string>> =>
  Object.fromEntries(settings.map((name) => [name, process.env[name] ?? '']));
