import { parseArgs } from 'node:util';
import { keyTypes, readVerifierKey, type VerifierKey } from '../evidence/note.ts';
import { startWitness } from '../evidence/signing/witness.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { listeningAt, runKeyService } from './key-service.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ key: { type: 'string' }, host: { type: 'string' }, port: { type: 'string', default: '7402' } },
        log: { type: 'string', multiple: true },
      },
    });
    const { key, log: logs } = values;
    if (key === undefined || logs === undefined) throw wrongUse(commandList['evidence witness'].usage);
    const place = listeningAt(values.host, values.port);
    await runKeyService(startWitness({ keyFile: key, logs: logs.map(keyOfLog), ...place, now: () => new Date() }));
  },
};

function keyOfLog(text: string): VerifierKey {
  try {
    const key = readVerifierKey(text);
    if (key.type === keyTypes.ed25519) return key;
  } catch {
    // said below
  }
  throw new CommandError({
    vi: `--log: "${text}" không phải khóa công khai của một nhật ký, như "evidence keygen signer" in ra.`,
    en: `--log: "${text}" is not the verifier key of a log, as "evidence keygen signer" prints it.`,
  });
}
