import pg from 'pg';
import { afterAll, beforeAll, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, openCity, type RegisterId } from './city.ts';
import { type Any, type DossierHub, openDossiers, personOf, type Written, writtenFrom } from './dossiers.ts';

export const cremation = '9.000018';
export const maritalStatus = '1.004873';
/** Died on 15 August 2021: known to the civil registry, residence and health. */
export const fatherInLaw = '000058000003';
export const wife = examples.clean;

type More = Readonly<Record<string, unknown>>;

/** A city of a hundred people and a hub over it, for the tests of one file. */
export class DossierStories {
  city!: City;
  dossiers!: DossierHub;

  constructor() {
    beforeAll(async () => {
      this.city = await openCity(100);
      this.dossiers = await openDossiers(this.city);
    }, 120_000);
    afterAll(async () => {
      vi.restoreAllMocks();
      await this.dossiers.close();
      await this.city.close();
    });
  }

  /** A person as the population register has them. */
  written(personalId: string | null | undefined): Promise<Required<Written>> {
    return writtenFrom(this.city, personalId ?? '');
  }

  async sql(register: RegisterId, query: string, values: readonly unknown[] = []): Promise<Any[]> {
    const client = new pg.Client({ connectionString: this.city.databases[register] });
    await client.connect();
    const { rows } = await client.query(query, [...values]);
    await client.end();
    return rows;
  }

  /** The wife asks for the subsidy; resolves to the code of the dossier. */
  async cremationOf(deceased: string, on: string, more: More = {}): Promise<string> {
    const subjects = [{ role: 'deceased', person: personOf(await this.written(deceased)) }];
    const details = [{ name: 'death.on', value: on }];
    return this.dossiers.submit(cremation, await this.written(wife.personalId), { subjects, details, ...more });
  }

  async maritalStatusOf(personalId: string, from: string): Promise<string> {
    const details = [
      { name: 'residence.from', value: from },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'Vay vốn' },
    ];
    return this.dossiers.submit(maritalStatus, await this.written(personalId), { details });
  }
}
