import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../support/postgres.ts';
import { brokenPromises } from './broken-promises.ts';
import { type AssessedCity, startCity } from './city.ts';
import { type Filed, fileDossiers, type Tokens, tokensFor } from './filed.ts';
import { type Measured, measure } from './measure.ts';

const [count, callers, people] = [30, 4, 400];
let city: AssessedCity;
let tokens: Tokens;
let dossiers: readonly Filed[];
let measured: Measured;

beforeAll(async () => {
  city = await startCity({ people, freshDatabase, deadlines: { operationMs: 20_000, registerMs: 8_000 } });
  tokens = await tokensFor(city, callers);
  dossiers = await fileDossiers(city, { count, people, tokens });
  measured = await measure(city, dossiers, { callers, tokens, tell: () => {} });
});
afterAll(() => city.close());

it('thirty dossiers of several procedures are assessed, each once, and every promise is kept', async () => {
  expect(measured.answers.map(({ code }) => code).sort()).toEqual(dossiers.map(({ code }) => code).sort());
  expect(new Set(measured.answers.map(({ id }) => id)).size).toBe(count);
  expect(new Set(dossiers.map(({ procedure }) => procedure)).size).toBeGreaterThanOrEqual(4);
  expect(await brokenPromises(city, measured.answers)).toEqual([]);
});

it('an assessment is a few reads, however many components and people it is about', () => {
  const { statements, residenceCalls, cpuMs } = measured.figures;
  expect(cpuMs).toBeGreaterThan(0);
  // Three databases by number and by former numbers, for two generations.
  expect(statements.registers).toBeGreaterThan(1);
  expect(statements.registers).toBeLessThanOrEqual(15);
  expect(residenceCalls).toBeGreaterThan(1);
  expect(residenceCalls).toBeLessThanOrEqual(6);
  expect(statements.store).toBeGreaterThan(10);
  expect(statements.store).toBeLessThanOrEqual(45);
});

it('what is missing or given up would be seen', async () => {
  const [first, second] = measured.answers as [Measured['answers'][number], Measured['answers'][number]];
  const missing = { ...first, code: 'H29-260101-0001' };
  const givenUp = {
    ...second,
    components: second.components.map((each) => ({ ...each, causes: ['REGISTER_UNAVAILABLE'] })),
  };
  expect(await brokenPromises(city, [givenUp])).toEqual([`${second.code}: a register that was up was given up`]);
  expect(await brokenPromises(city, [missing])).toContain('H29-260101-0001: no assessment is stored');
});
