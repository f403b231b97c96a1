import { parseArgs } from 'node:util';
import { Progress } from '../demo/progress.ts';
import type { NumberCheck } from '../generated/model.ts';
import { assess } from '../quality/assess/assess.ts';
import { notesOf, refuseTwoTruths } from './claims/notes.ts';
import { readClaims, readConfirmed } from './claims/read-claims.ts';
import { readFields } from './claims/read-fields.ts';
import { writeAssessed } from './claims/write-assessed.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { judge } from './judge-table.ts';

const { usage } = commandList.assess;
const reading = { vi: 'Đang đọc', en: 'Reading' };
const judging = { vi: 'Đang đánh giá', en: 'Judging' };
const writing = { vi: 'Đang ghi', en: 'Writing' };

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        claims: { type: 'string' },
        confirmed: { type: 'string' },
        fields: { type: 'string' },
        out: { type: 'string' },
      },
    });
    if (values.claims === undefined || values.out === undefined) throw wrongUse(usage);
    const progress = new Progress(process.stderr);
    progress.step(reading);
    const claims = await readClaims(values.claims);
    const confirmed = values.confirmed === undefined ? [] : await readConfirmed(values.confirmed);
    refuseTwoTruths(values.confirmed ?? '', confirmed);
    const options = values.fields === undefined ? new Map() : await readFields(values.fields);
    progress.step(judging);
    const assessed = judge(() =>
      assess({ claims, confirmed, options, now: new Date() }, (done, total) => progress.share(judging, done, total)),
    );
    progress.step(writing);
    await writeAssessed(values.out, assessed).catch((cause) => {
      throw new CommandError(
        {
          vi: `Không ghi được vào thư mục ${values.out} (${cause.code}).`,
          en: `The directory ${values.out} cannot be written to (${cause.code}).`,
        },
        { cause },
      );
    });
    progress.done();
    for (const { vi, en } of notesOf(claims, confirmed, options)) process.stderr.write(`Lưu ý: ${vi}\nNote: ${en}\n`);
    const how = (isInferred: boolean) => (isInferred ? ' (tự nhận biết · inferred)' : '');
    for (const { field, type, inferred, monthFirst, check } of assessed.fields) {
      const obeyed = check ? `, ${checkNames[check.name]}${how(check.inferred)}` : '';
      process.stdout.write(
        `${field}: ${type}${how(inferred)}${monthFirst ? ', tháng trước ngày · month first' : ''}${obeyed}\n`,
      );
    }
    process.stdout.write(
      `${assessed.claims.length} dòng, ${assessed.facts.length} dữ kiện · ${assessed.claims.length} claims, ${assessed.facts.length} facts\n`,
    );
  },
};

/** The checks by their names in `fields.json`. */
const checkNames: Readonly<Record<NumberCheck, string>> = { TAX_CODE: 'taxCode' };
