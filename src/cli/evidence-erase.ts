import { parseArgs } from 'node:util';
import { Catalogue } from '../dossier/catalogue/catalogue.ts';
import { carryOutErasure } from '../waiver/erasure/carry-out-erasure.ts';
import { proposeErasure } from '../waiver/erasure/propose-erasure.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withHubStore } from './hub-store.ts';
import { officialFrom } from './official.ts';

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ dossier: { type: 'string' }, entry: { type: 'string' }, reason: { type: 'string' } },
        ...{ part: { type: 'string', multiple: true, default: [] }, proposal: { type: 'string' } },
      },
    });
    const { dossier, entry = null, part: parts, reason, proposal } = values;
    const isProposed = dossier !== undefined && reason !== undefined && parts.length > 0;
    if (isProposed === (proposal !== undefined)) throw wrongUse(commandList['evidence erase'].usage);
    const actor = await officialFrom(process.env);
    const said = await withHubStore(async (store) => {
      const erasing = { store, procedures: new Catalogue(store), actor, now: new Date() };
      if (proposal === undefined)
        return proposed(await proposeErasure({ dossier: dossier ?? '', entry, parts, reason: reason ?? '' }, erasing));
      const erased = await carryOutErasure(proposal, erasing);
      return erased.map(
        ({ index, entry: of, part }) =>
          `Đã xóa phần ${part} của ${of}; ghi ở vị trí ${index} · Erased part ${part} of ${of}; entered at index ${index}\n`,
      );
    });
    process.stdout.write([said].flat().join(''));
  },
};

const proposed = (
  id: string,
) => `Đã đề nghị xóa; chưa có gì bị xóa. Lãnh đạo khác của đơn vị thực hiện trong 30 ngày bằng mã của mình:
Proposed; nothing is erased yet. Another person, a supervisor of the unit, carries it out within 30 days with their own token:
  npm run -s hub -- evidence erase --proposal ${id}
`;
