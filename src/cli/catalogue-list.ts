import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { newestProcedures } from './catalogue-newest.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';

const { usage } = commandList['catalogue list'];

export const command: Command = {
  async run(args) {
    if (args.length > 0) throw wrongUse(usage);
    const newest = await withHubStore((store) => newestProcedures(new Catalogue(store)));
    const width = Math.max(0, ...newest.map(({ procedure }) => procedure.code.length));
    const lines = newest.map(
      ({ procedure: { code, name, level }, version, importedAt }) =>
        `${code.padEnd(width)}  v${version}  ${importedAt.slice(0, 10)}  ${level.padEnd(8)}  ${name.vi} · ${name.en}\n`,
    );
    process.stdout.write(`${lines.join('')}${lines.length} thủ tục · ${lines.length} procedures\n`);
  },
};
