import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMariaDbHere, noMariaDb, type ScratchMariaDb, startScratchMariaDb } from '../../src/demo/scratch-mariadb.ts';

/** Makes an empty database that nobody else uses; resolves to its address. */
export type FreshMariaDb = () => Promise<string>;

/**
 * Tests on a real MariaDB of their own. A machine without one says in a line that nobody overlooks that they did not run;
 * where everything must run (`CI=true`) that is a failure.
 */
export async function onMariaDb(title: string, tests: (freshMariaDb: FreshMariaDb) => void): Promise<void> {
  const isHere = await isMariaDbHere();
  describe(`${title}, on MariaDB`, () => {
    if (!isHere) {
      it('does not run, which is told', () => {
        process.stderr.write(`\n!!! ${title}: ${noMariaDb.vi}\n!!! ${title}: ${noMariaDb.en}\n\n`);
        expect(process.env.CI, noMariaDb.en).not.toBe('true');
      });
      return;
    }
    let server: ScratchMariaDb | null = null;
    beforeAll(async () => {
      server = await startScratchMariaDb();
    });
    afterAll(() => server?.close());
    tests(async () => {
      if (server === null) throw new Error(noMariaDb.en);
      return server.freshDatabase(`test_${randomUUID().replaceAll('-', '')}`);
    });
  });
}
