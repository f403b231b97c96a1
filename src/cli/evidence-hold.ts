import { parseArgs } from 'node:util';
import { setHold } from '../waiver/erasure/legal-hold.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ dossier: { type: 'string' }, document: { type: 'string' }, by: { type: 'string' } },
        lift: { type: 'boolean', default: false },
      },
    });
    const { dossier, document, by, lift } = values;
    if (dossier === undefined || document === undefined || by === undefined)
      throw wrongUse(commandList['evidence hold'].usage);
    const act = lift ? 'LIFT' : 'PLACE';
    await withHubStore((store) => setHold(act, { dossier, document, by }, { store, now: new Date() }));
    process.stdout.write(
      lift
        ? `Hồ sơ ${dossier} không còn bị giữ · The dossier ${dossier} is no longer on hold\n`
        : `Đã giữ hồ sơ ${dossier}: không phần nào được xóa · The dossier ${dossier} is on hold: nothing of it is erased\n`,
    );
  },
};
