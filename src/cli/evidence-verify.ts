import { verifyCommand } from '../evidence/verify/verify-command.ts';
import type { Command } from './command.ts';

/** The same as the verifier that is given away. */
export const command: Command = {
  async run(args) {
    process.exitCode = verifyCommand(args, (text) => process.stdout.write(text));
  },
};
