import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/demo/population/load.ts';
import { scorePopulation } from '../../src/demo/score-population.ts';
import { model } from '../../src/generated/model.ts';
import { scoreMarkdown } from '../../src/quality/score/markdown.ts';
import type { ScoreResult } from '../../src/quality/score/score.ts';
import { freshDatabase } from '../support/postgres.ts';

const people = 500;
/** Everybody is scored again, of whom every field is gathered with all that it rests on. */
const scoredAgain = { timeout: 120_000 };
let databases: Parameters<typeof scorePopulation>[0];
let score: ScoreResult;

beforeAll(async () => {
  databases = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
    land: await freshDatabase(),
    'social-insurance': await freshDatabase(),
    truth: await freshDatabase(),
  };
  const { truth, ...registers } = databases;
  await load({ people, seed: 5, registers, truth, rates: { BIRTH_DATE_WRONG_IN_RESIDENCE: 0.2, BIRTH_NOT_LOADED: 0 } });
  score = await scorePopulation(databases);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const flag = (name: string) => score.accuracy.find((each) => each.flag === name);
const defect = (of: ScoreResult, name: string) => of.defects.find((each) => each.defect === name);

describe('the score of a small population', () => {
  it('has every fact of everybody once, and its figures add up', async () => {
    expect(score.people).toBe(people);
    expect(sum(score.accuracy.map(({ n }) => n))).toBe(score.facts);
    expect(sum(score.completeness.map(({ n }) => n))).toBe(score.facts);
    for (const { n, outcomes } of [...score.accuracy, ...score.completeness]) {
      expect(sum(Object.values(outcomes))).toBe(n);
    }
    // Of those under age there is no marital status to be right about, and a few have a date of birth that is wrong.
    const client = new pg.Client({ connectionString: databases.truth });
    await client.connect();
    const { rows } = await client.query(
      `select count(*) filter (where facts->>'dateOfBirth' <= '2008-11-22')::int as adults,
         (select array(select jsonb_object_keys(facts)) from true_person limit 1) as fields from true_person`,
    );
    await client.end();
    const [{ adults, fields }] = rows;
    const held = fields.filter((field: string) => field in model.Person.fields && field !== 'maritalStatus');
    expect(Math.abs(score.facts - people * held.length - adults)).toBeLessThan(people * 0.01);
  });

  it('counts as many defects as are written in the truth', async () => {
    const client = new pg.Client({ connectionString: databases.truth });
    await client.connect();
    const { rows } = await client.query<{ defect: string; n: number }>(
      'select defect, count(*)::int as n from injected_defect group by defect order by defect',
    );
    const facts = await client.query('select count(*)::int as n from labelled_fact where defects is null');
    await client.end();
    expect(score.defects.map(({ defect, injected }) => ({ defect, n: injected }))).toEqual(rows);
    expect(facts.rows[0].n).toBeGreaterThan(people);
  });

  it('finds that the judge sees what contradicts itself, and is mostly right where witnesses agree', () => {
    expect(defect(score, 'BIRTH_DATE_WRONG_IN_RESIDENCE')?.flaggedOfDetectable.rate).toBeGreaterThan(0.9);
    expect(flag('CORROBORATED')?.wrong?.rate).toBeLessThan(0.05);
    expect(score.precision.rate).toBeGreaterThan(0.5);
  });

  it('is the same each time', scoredAgain, async () => {
    expect(scoreMarkdown(await scorePopulation(databases))).toBe(scoreMarkdown(score));
  });

  it('would show a judge that warns of the wrong people', scoredAgain, async () => {
    const client = new pg.Client({ connectionString: databases.truth });
    await client.connect();
    // Everybody is taken for the next in the order of numbers: the flags stay, and what is true goes to somebody else.
    await client.query(`
      create table moved as select personal_id as key,
        coalesce(lead(personal_id) over w, first_value(personal_id) over w) as next
      from true_person window w as (order by personal_id rows between unbounded preceding and unbounded following)`);
    await client.query('update injected_defect d set key = m.next from moved m where m.key = d.key');
    await client.query(`
      update true_person p set facts = was.facts from (
        select m.next, t.facts from moved m join true_person t on t.personal_id = m.key) was
      where was.next = p.personal_id`);
    await client.end();
    const shuffled = await scorePopulation(databases);
    expect(shuffled.facts).toBe(score.facts);
    const wrong = shuffled.accuracy.find((each) => each.flag === 'CORROBORATED')?.wrong?.rate;
    expect(wrong).toBeGreaterThan(0.3);
    const [shown, hidden] = [score, shuffled].map((each) => defect(each, 'BIRTH_DATE_WRONG_IN_RESIDENCE')?.named.rate);
    expect(hidden ?? 0).toBeLessThan((shown ?? 0) / 2);
  });
});
