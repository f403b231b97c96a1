import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { type CatalogueRead, type RefusedLine, readCatalogue } from '../dossier/catalogue/read-catalogue.ts';
import type { ProcedureKept } from '../store/procedures/procedure-store.ts';
import { readText } from './claims/read-table.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';

const { usage } = commandList['catalogue import'];

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { by: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw wrongUse(usage);
    const read = readCatalogue(await readText(file));
    const by = { importedBy: values.by ?? userInfo().username, source: basename(file), at: new Date() };
    const kept =
      read.procedures.length === 0 ? [] : await withHubStore((store) => new Catalogue(store).keep(read.procedures, by));
    process.stdout.write(`${[...read.lines.map(refusal), ...summary(read, kept)].join('\n')}\n`);
    if (read.lines.length > 0) process.exitCode = 1;
  },
};

function refusal({ line, column, what }: RefusedLine): string {
  const at = column === null ? ['', ''] : [`, cột ${column}`, `, column ${column}`];
  return `dòng ${line}${at[0]}: ${what.vi}\n  line ${line}${at[1]}: ${what.en}`;
}

function summary({ refused, lines }: CatalogueRead, kept: readonly ProcedureKept[]): readonly string[] {
  const changed = kept.filter(({ isNew }) => isNew);
  const same = kept.length - changed.length;
  const versions = changed.map(({ code, version }) => `${code} v${version}`).join(', ');
  const said = [
    `Đã nạp ${changed.length} thủ tục có thay đổi, ${same} thủ tục giữ nguyên · ${changed.length} procedures changed, ${same} the same`,
  ];
  if (versions !== '') said.push(`  ${versions}`);
  if (lines.length > 0)
    said.push(
      `Không nạp ${refused.length} thủ tục vì ${lines.length} lỗi nêu trên · ${refused.length} procedures not imported, for the ${lines.length} faults above`,
    );
  if (refused.length > 0) said.push(`  ${refused.join(', ')}`);
  return said;
}
