import { verifyCommand } from './verify-command.ts';

/** What the verifier that is given away as one file starts with. */
process.exitCode = verifyCommand(process.argv.slice(2), (text) => process.stdout.write(text));
