import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { csvOf, workbookOf } from '../connect/kinds/file-sample-files.ts';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { tableOf } from '../dossier/catalogue/table-rows.ts';
import { newestProcedures } from './catalogue-newest.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';
import { writeWholeFile } from './whole-file.ts';

const { usage } = commandList['catalogue export'];

export const command: Command = {
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [file, ...more] = positionals;
    const format = file === undefined ? '' : extname(file).toLowerCase();
    if (file === undefined || more.length > 0 || (format !== '.csv' && format !== '.xlsx')) throw wrongUse(usage);
    const newest = await withHubStore((store) => newestProcedures(new Catalogue(store)));
    const rows = tableOf(newest.map(({ procedure }) => procedure));
    // With the mark, by which spreadsheets know that it is UTF-8.
    const content = format === '.csv' ? Buffer.from(`\ufeff${csvOf(rows)}`) : await workbookOf(rows);
    await writeWholeFile(file, content);
    process.stdout.write(
      `${newest.length} thủ tục, ${rows.length - 1} dòng · ${newest.length} procedures, ${rows.length - 1} lines\n`,
    );
  },
};
