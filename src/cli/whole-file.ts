import { rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from './command.ts';

/** Writes a file whole or not at all. @throws CommandError */
export async function writeWholeFile(file: string, content: Buffer | string): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandError(
      { vi: `Không ghi được tệp ${file} (${code}).`, en: `The file ${file} cannot be written (${code}).` },
      { cause },
    );
  }
}
