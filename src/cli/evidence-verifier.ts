import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { writeWholeFile } from './whole-file.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
    if (!values.out?.endsWith('.mjs')) throw wrongUse(commandList['evidence verifier'].usage);
    const verifier = await verifierFile();
    await writeWholeFile(values.out, verifier);
    const digest = createHash('sha256').update(verifier).digest('hex');
    process.stdout.write(`${values.out}: ${verifier.length} byte · bytes, SHA-256 ${digest}\n`);
  },
};

/** The verifier as one file that runs with Node alone; readable, for whoever wants to know what it does. */
async function verifierFile(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../evidence/verify/main.ts', import.meta.url))],
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8', write: false },
  });
  return Buffer.from((outputFiles[0] as { readonly contents: Uint8Array }).contents);
}
