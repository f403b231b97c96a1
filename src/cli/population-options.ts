import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Rates } from '../demo/population/defects/defects.ts';
import { mostPeople } from '../demo/population/issue-numbers.ts';
import { parseRates, RatesError } from '../demo/population/rates.ts';
import { CommandError, wrongUse } from './command.ts';

export const populationArguments = {
  people: { type: 'string' },
  seed: { type: 'string' },
  rates: { type: 'string' },
} as const;
export interface PopulationWords {
  readonly people?: string | undefined;
  readonly seed?: string | undefined;
  readonly rates?: string | undefined;
}
interface PopulationOptions {
  readonly people: number;
  readonly seed: number;
  readonly rates: Rates;
}

/** Which population a command is to make or measure; 20 000 people of seed 1 at the usual rates unless told. */
export function populationOptions(args: readonly string[], usage: string): Promise<PopulationOptions> {
  return populationOf(parseArgs({ args: [...args], options: populationArguments }).values, usage);
}

export async function populationOf(values: PopulationWords, usage: string): Promise<PopulationOptions> {
  const [people, seed] = [Number(values.people ?? 20_000), Number(values.seed ?? 1)];
  const fits = Number.isInteger(people) && people > 0 && people <= mostPeople && Number.isInteger(seed);
  if (!fits) throw wrongUse(usage);
  const { rates } = values;
  if (rates === undefined) return { people, seed, rates: {} };
  const text = rates.includes('=') ? rates : await readFile(rates, 'utf8').catch(unreadable);
  try {
    return { people, seed, rates: parseRates(text) };
  } catch (error) {
    if (!(error instanceof RatesError)) throw error;
    throw new CommandError({ vi: `Tỷ lệ lỗi không hợp lệ: ${error.message}`, en: error.message }, { cause: error });
  }
}

function unreadable(cause: unknown): never {
  const messages = { vi: 'Không đọc được tệp tỷ lệ lỗi.', en: 'The file of rates cannot be read.' };
  throw new CommandError(messages, { cause });
}
