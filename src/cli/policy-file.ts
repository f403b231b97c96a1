import { readFile } from 'node:fs/promises';
import { readVerifierPolicy, type VerifierPolicy } from '../evidence/verify/verifier-policy.ts';
import { CommandError } from './command.ts';

/** The policy in a file. @throws CommandError */
export async function policyIn(file: string): Promise<VerifierPolicy> {
  const text = await textIn(file);
  try {
    return readVerifierPolicy(text);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new CommandError(
      { vi: `Tệp chính sách ${file} chưa đúng: ${cause.message}`, en: `The policy ${file} is wrong: ${cause.message}` },
      { cause },
    );
  }
}

/** The text of a file. @throws CommandError */
export async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandError(
      { vi: `Không đọc được tệp ${file} (${code}).`, en: `The file ${file} cannot be read (${code}).` },
      { cause },
    );
  }
}
