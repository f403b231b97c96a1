import { type Assessed, TableError } from '../quality/assess/claims-table.ts';
import { CommandError } from './command.ts';

/** What is made of a table. @throws CommandError that names the line that cannot be read */
export function judge(run: () => Assessed): Assessed {
  try {
    return run();
  } catch (error) {
    if (error instanceof TableError) throw new CommandError(error.messages, { cause: error });
    throw error;
  }
}
