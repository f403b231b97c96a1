import { parseArgs } from 'node:util';
import knex from 'knex';
import { Progress } from '../demo/progress.ts';
import { audit } from '../evidence/audit/audit.ts';
import { Findings } from '../evidence/audit/findings.ts';
import { outcomeOf, reportOf } from '../evidence/audit/report.ts';
import type { VerifierPolicy } from '../evidence/verify/verifier-policy.ts';
import { openStore } from '../store/store.ts';
import { notInLog } from '../waiver/kept-in-log.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { withStoreUrl } from './hub-store.ts';
import { policyIn, textIn } from './policy-file.ts';

const { usage } = commandList['evidence audit'];
const options = { policy: { type: 'string' }, checkpoint: { type: 'string', multiple: true } } as const;
const exitCodes = { PROVED: 0, REFUSED: 1, CONSISTENT: 2 } as const;

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 0) throw wrongUse(usage);
    const policy = values.policy === undefined ? null : await policyIn(values.policy);
    const checkpoints = await Promise.all(
      (values.checkpoint ?? []).map(async (file) => ({ file, note: await textIn(file) })),
    );
    const { text, outcome } = await withStoreUrl((url) => audited(url, policy, checkpoints));
    process.stdout.write(text);
    process.exitCode = exitCodes[outcome];
  },
};

async function audited(
  url: string,
  policy: VerifierPolicy | null,
  checkpoints: readonly { readonly file: string; readonly note: string }[],
) {
  // What audits must not be able to change anything, whoever's address it was given.
  const connection = { connectionString: url, options: '-c default_transaction_read_only=on' };
  const database = knex({ client: 'pg', connection, pool: { min: 0, max: 4 }, log: { warn: () => {} } });
  const store = openStore(url);
  const progress = new Progress(process.stderr);
  const findings = new Findings();
  const issuers = policy?.issuers ?? [];
  try {
    const result = await audit({
      ...{ database, policy, issuers, checkpoints },
      refuse: (problem) => findings.add(problem),
      progress: (log, done, of) =>
        progress.share({ vi: `Đang kiểm tra ${log}`, en: `Auditing ${log}` }, done, Math.max(of, 1)),
    });
    const newest = result.logs.at(-1);
    if (!newest) throw noLog();
    for await (const { kind, id } of notInLog(store))
      findings.add({
        code: kind === 'PASSKEY' ? 'PASSKEY_NOT_IN_LOG' : 'RECORD_NOT_IN_LOG',
        ...{ log: newest.origin, entries: null, detail: id },
      });
    const outcome = outcomeOf(findings, policy !== null);
    return { outcome, text: reportOf(result, findings, outcome, issuers.length > 0) };
  } catch (error) {
    // There is no schema of the log, or not as this version has it.
    if (['42P01', '3F000', '42703'].includes(String((error as { code?: unknown }).code))) throw noLog(error);
    throw error;
  } finally {
    progress.done();
    await Promise.all([database.destroy(), store.close()]);
  }
}

function noLog(cause?: unknown): CommandError {
  return new CommandError(
    {
      vi: 'Kho này không có nhật ký chứng cứ; hãy sửa STORE_URL, hoặc chạy hệ thống một lần để mở nhật ký.',
      en: 'This store has no evidence log; correct STORE_URL, or run the hub once to open the log.',
    },
    { cause },
  );
}
