/** Whether an error of the operating system carries one of the codes: `ENOENT`, `EEXIST`, … */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
