import { expect, test } from 'vitest';
import { summary } from '../../src/connect/conformance/report.ts';
import type { Sample } from '../../src/connect/conformance/sample.ts';
import { checkConnector } from '../../src/connect/conformance/suite.ts';
import { onMariaDb } from '../support/mariadb.ts';
import { freshDatabase } from '../support/postgres.ts';

/** The connector of this sample passes the conformance suite with each of these seeds. */
export function conforms(name: string, sample: Sample, seeds: readonly number[] = [1], fresh = freshDatabase): void {
  test.each(seeds)(
    `${name} passes the conformance suite, seed %d`,
    async (seed) => {
      const results = await checkConnector(sample, { seed, freshDatabase: fresh });
      expect(results.filter(({ outcome }) => outcome === 'FAILED')).toEqual([]);
      expect(results.filter(({ outcome }) => outcome === 'PASSED').length, summary(name, results)).toBeGreaterThan(30);
    },
    120_000,
  );
}

/** The same in a real MariaDB. */
export const conformsOnMariaDb = (name: string, sample: Sample, seeds: readonly number[]): Promise<void> =>
  onMariaDb(`conformance of ${name}`, (fresh) => conforms(name, sample, seeds, fresh));
