import type { Text } from '../generated/model.ts';

/** One command of the command line; `command-list.ts` says how it is written and what it is for. */
export interface Command {
  /** Runs it with what follows its words. Rejects with an error whose message says what to do. */
  run(args: readonly string[]): Promise<void>;
}

/** What a person did wrong or can put right; shown in both languages and without a stack. */
export class CommandError extends Error {
  readonly messages: Text;
  constructor(messages: Text, options?: ErrorOptions) {
    super(messages.en, options);
    this.name = 'CommandError';
    this.messages = messages;
  }
}

/** The command was not written as it must be. */
export function wrongUse(usage: string): CommandError {
  const line = `npm run -s hub -- ${usage}`;
  return new CommandError({ vi: `Cách dùng: ${line}`, en: `Usage: ${line}` });
}
