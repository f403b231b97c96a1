import { parseArgs } from 'node:util';
import { keyTypes, verifierKeyText } from '../evidence/note.ts';
import { lastSignedFile, makeKeyFile } from '../evidence/signing/key-file.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';

const types = { signer: keyTypes.ed25519, witness: keyTypes.cosignature } as const;

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { name: { type: 'string' }, key: { type: 'string' }, after: { type: 'string' } },
      allowPositionals: true,
    });
    const [kind, ...more] = positionals;
    const { name, key: keyFile, after } = values;
    const type = kind === 'signer' || kind === 'witness' ? types[kind] : null;
    if (type === null || more.length > 0 || name === undefined || keyFile === undefined)
      throw wrongUse(commandList['evidence keygen'].usage);
    const { verifier } = await makeKeyFile(keyFile, { name, type, after }).catch((error) => {
      throw failed(error, name, keyFile);
    });
    process.stdout.write(`${verifierKeyText(verifier)}\n`);
    process.stderr.write(
      `Giữ kín ${keyFile}, luôn để cùng ${lastSignedFile(keyFile)} · Keep both secret and together\n`,
    );
  },
};

function failed(error: unknown, name: string, keyFile: string): unknown {
  if (error instanceof TypeError) {
    return new CommandError({
      vi: `--name: "${name}" không dùng làm tên khóa được; tên không có dấu cách và dấu cộng.`,
      en: `--name: "${name}" cannot be the name of a key; names have no spaces and no plus sign.`,
    });
  }
  const { code, path, dest } = error as { code?: string; path?: string; dest?: string };
  if (code === 'EEXIST') {
    return new CommandError({
      vi: `${dest ?? path ?? keyFile} đã có và không bao giờ bị ghi đè; hãy chọn tên tệp khác.`,
      en: `${dest ?? path ?? keyFile} exists and is never overwritten; choose another file.`,
    });
  }
  if (code === undefined) return error;
  return new CommandError({
    vi: `${path ?? keyFile}: không đọc hoặc không ghi được (${code}).`,
    en: `${path ?? keyFile}: cannot be read or written (${code}).`,
  });
}
