import { defineConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';

/** Runs `make.ts` as tests are run, with their PostgreSQL. */
export default defineConfig({ ...base, test: { ...base.test, include: ['test/evidence/golden/make.ts'] } });
