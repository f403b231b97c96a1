import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/evidence/verify/report.ts';
import { readVerifierPolicy } from '../../../src/evidence/verify/verifier-policy.ts';
import { verifyBundle } from '../../../src/evidence/verify/verify-bundle.ts';

const here = import.meta.dirname;
const versions = readdirSync(here).filter((name) => /^\d+$/.test(name));

it('there are golden bundles of every version of the record', () => {
  expect(versions).toContain('1');
});

describe.each(versions)('golden bundles of version %s', (version) => {
  const read = (name: string) => readFileSync(join(here, version, name));
  const policy = readVerifierPolicy(read('policy').toString());
  const bundles = readdirSync(join(here, version)).filter((name) => name.endsWith('.zip'));

  it.each(bundles)('%s is proved, with the same report', (name) => {
    const verdict = verifyBundle(read(name), policy);
    expect(verdict.problems).toEqual([]);
    expect(verdict.outcome).toBe('PROVED');
    expect(report(verdict, policy)).toBe(read(name.replace('.zip', '.txt')).toString());
  });
});
