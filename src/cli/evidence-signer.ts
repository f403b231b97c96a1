import { parseArgs } from 'node:util';
import { signerTokenFrom } from '../config.ts';
import { startSigner } from '../evidence/signing/signer.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { listeningAt, runKeyService } from './key-service.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' }, host: { type: 'string' }, port: { type: 'string', default: '7401' } },
    });
    if (values.key === undefined) throw wrongUse(commandList['evidence signer'].usage);
    const place = listeningAt(values.host, values.port);
    await runKeyService(startSigner({ keyFile: values.key, token: signerTokenFrom(process.env), ...place }));
  },
};
