import { parseArgs } from 'node:util';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { erasePart } from '../waiver/erasure/erase-part.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ entry: { type: 'string' }, part: { type: 'string' }, reason: { type: 'string' } },
        by: { type: 'string', multiple: true, default: [] },
      },
    });
    const { entry, part, reason, by: people } = values;
    if (entry === undefined || part === undefined || reason === undefined)
      throw wrongUse(commandList['evidence erase'].usage);
    const receipt = await withHubStore((store) =>
      erasePart({ entry, part, reason, people }, { store, procedures: new Catalogue(store), now: new Date() }),
    );
    process.stdout.write(
      `Đã xóa phần ${part} của ${entry}; ghi ở vị trí ${receipt.index} · Erased part ${part} of ${entry}; entered at index ${receipt.index}\n`,
    );
  },
};
