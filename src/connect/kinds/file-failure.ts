import type { FailureCode } from '../contract.ts';
import { LimitReached } from '../until.ts';

/** Files that cannot be used. `place` is a table, a file's own name, with the line after a colon where it is known (`a.csv:12`), or a column; never a path: that may hold secrets. */
export class FileFailure extends Error {
  readonly code: FailureCode;
  readonly place: string;

  constructor(code: FailureCode, place: string, cause?: unknown) {
    super(`${code} ${place}`, { cause });
    this.code = code;
    this.place = place;
  }
}

const byErrno: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'UNREACHABLE',
  ENOTDIR: 'UNREACHABLE',
  EACCES: 'FORBIDDEN',
  EPERM: 'FORBIDDEN',
  ENOSPC: 'OVERLOADED',
  EMFILE: 'OVERLOADED',
  ENFILE: 'OVERLOADED',
};

/** What an error of the file system means for a place; anything else is a thing that was not where it should be. */
export function ofFileSystem(error: unknown, place: string): FileFailure {
  if (error instanceof FileFailure) return error;
  const { code } = error as { code?: unknown };
  return new FileFailure(byErrno[String(code)] ?? 'UNREACHABLE', place, error);
}

/** The code of whatever ended a question. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof LimitReached) return 'TIMEOUT';
  if (error instanceof FileFailure) return error.code;
  return /Out of Memory|memory/i.test(String((error as { message?: unknown }).message)) ? 'OVERLOADED' : 'REJECTED';
}
