import { open, stat } from 'node:fs/promises';

export interface Log {
  readonly path: string;
  /** The last lines written since it was opened. */
  tail(): Promise<string>;
}

/** `path` need not exist yet. */
export async function openLog(path: string): Promise<Log> {
  const before = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return {
    path,
    async tail() {
      const file = await open(path).catch(() => null);
      if (file === null) return '';
      try {
        const { size } = await file.stat();
        const start = Math.max(before, size - 4096);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(size - start, 1)), 0, size - start, start);
        return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-12).join('\n');
      } finally {
        await file.close();
      }
    },
  };
}
