import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { type Postgres, removePostgres, startPostgres } from '../../src/demo/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the database `postgres` of the one PostgreSQL that all tests share. */
    postgresUrl: string;
  }
}

let folder: string;
let postgres: Postgres;

/** Starts the tests' PostgreSQL; called once a run, by vitest (`globalSetup`). */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-test-'));
  postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  project.provide('postgresUrl', postgres.url('postgres'));
}

export async function teardown(): Promise<void> {
  await postgres.stop();
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true });
}

/** Makes an empty database that nobody else uses; resolves to its URL. It goes with the run. */
export async function freshDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await client.query(`create database ${name}`);
    url.pathname = `/${name}`;
    return url.href;
  } finally {
    await client.end();
  }
}
