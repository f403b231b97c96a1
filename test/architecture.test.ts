import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycleIn, type Import, importsOf } from './architecture/imports.ts';
import { refusal, roomOf } from './architecture/rooms.ts';

const ROOT = new URL('../', import.meta.url);

describe('the hub', () => {
  const files = ['src', 'connectors'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const imports = files.flatMap((path) => importsOf(path, readFileSync(new URL(path, ROOT), 'utf8')));

  test('every file is in a room', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(files.filter((path) => roomOf(path) === null)).toEqual([]);
  });

  test('imports follow the table of the design', () => {
    expect(imports.map(refusal).filter((sentence) => sentence !== null)).toEqual([]);
  });

  test('no files import each other in a circle, not even for types', () => {
    expect(cycleIn(imports)).toBeNull();
  });
});

describe('reading imports', () => {
  const source = `import a from './a.ts';
import type { B } from '../b/b.ts';
export { c } from 'knex/lib/c';
export * from '@apollo/server/d';
const e = await import('node:fs/promises');
type F = import('./f.ts').F;
// import g from './g.ts';
const h = "import h from './h.ts'";
export const i = e satisfies unknown as F;
`;

  test('finds every form, types too, and nothing in comments or texts', () => {
    expect(importsOf('src/x/x.ts', source).map(({ to, kind, line }) => [line, kind, to])).toEqual([
      [1, 'file', 'src/x/a.ts'],
      [2, 'file', 'src/b/b.ts'],
      [3, 'package', 'knex'],
      [4, 'package', '@apollo/server'],
      [5, 'package', 'node:fs/promises'],
      [6, 'file', 'src/x/f.ts'],
    ]);
  });

  test('a computed name is a package that only rooms without limits may import', () => {
    const [computed] = importsOf('src/graph/a.ts', 'const a = await import(name);');
    expect(computed).toEqual({ from: 'src/graph/a.ts', to: '(computed)', kind: 'package', line: 1 });
    expect(computed && refusal(computed)).toContain('src/graph may not import the package (computed)');
  });

  test('a file that cannot be parsed is an error, not a file without imports', () => {
    expect(() => importsOf('src/x/x.ts', 'import from from')).toThrow('src/x/x.ts cannot be parsed');
  });
});

describe('the table', () => {
  const file = (from: string, to: string): Import => ({ from, to, kind: 'file', line: 1 });
  const pkg = (from: string, to: string): Import => ({ from, to, kind: 'package', line: 1 });

  test.each([
    file('src/quality/rules/a.ts', 'src/quality/claim.ts'),
    file('src/quality/claim.ts', 'src/generated/model.ts'),
    file('connectors/health/mapping.ts', 'connectors/health/codes.ts'),
    file('connectors/health/mapping.ts', 'src/connect/contract.ts'),
    file('connectors/registers.ts', 'connectors/health/connector.ts'),
    file('src/gather/gather.ts', 'src/connect/contract.ts'),
    file('src/graph/resolvers.ts', 'src/generated/resolvers.ts'),
    file('src/server/server.ts', 'src/graph/graph.ts'),
    file('src/main.ts', 'src/demo/demo.ts'),
    file('src/demo/demo.ts', 'connectors/health/connector.ts'),
    pkg('src/connect/kinds/sql.ts', 'knex'),
    pkg('src/gather/gather.ts', 'dataloader'),
    pkg('src/access/token.ts', 'jose'),
    file('src/store/store.ts', 'src/wire/sql-wire.ts'),
    pkg('src/server/server.ts', '@apollo/server'),
    pkg('src/demo/demo.ts', 'anything'),
  ])('allows $from → $to', (one) => {
    expect(refusal(one)).toBeNull();
  });

  test.each([
    file('src/quality/a.ts', 'src/connect/contract.ts'),
    pkg('src/quality/a.ts', 'node:fs'),
    pkg('src/generated/model.ts', 'graphql'),
    file('src/quality/a.ts', 'src/generated/resolvers.ts'),
    file('src/connect/contract.ts', 'src/quality/claim.ts'),
    pkg('src/connect/contract.ts', 'graphql'),
    file('connectors/health/mapping.ts', 'connectors/residence/codes.ts'),
    file('connectors/health/mapping.ts', 'connectors/registers.ts'),
    file('connectors/health/mapping.ts', 'src/quality/claim.ts'),
    pkg('connectors/health/mapping.ts', 'pg'),
    file('src/gather/gather.ts', 'connectors/health/connector.ts'),
    file('src/gather/gather.ts', 'src/graph/graph.ts'),
    file('src/graph/graph.ts', 'src/server/server.ts'),
    pkg('src/graph/graph.ts', 'fastify'),
    file('src/graph/graph.ts', 'src/graph/contract/outputs.ts'),
    file('src/main.ts', 'src/graph/contract/outputs.ts'),
    file('src/graph/graph.ts', 'src/config.ts'),
    file('src/access/token.ts', 'src/config.ts'),
    file('src/store/store.ts', 'src/connect/kinds/sql-pool.ts'),
    file('src/server/server.ts', 'src/demo/demo.ts'),
    file('src/server/server.ts', 'src/main.ts'),
    file('src/attic/a.ts', 'src/quality/claim.ts'),
    file('src/main.ts', 'test/architecture.test.ts'),
  ])('refuses $from → $to', (one) => {
    expect(refusal(one)).toContain(`${one.from}:1: `);
  });

  test('finds a circle, and only a circle', () => {
    const line = [file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('a.ts', 'c.ts'), pkg('c.ts', 'a.ts')];
    expect(cycleIn(line)).toBeNull();
    expect(cycleIn([...line, file('c.ts', 'b.ts')])).toEqual(['b.ts', 'c.ts', 'b.ts']);
    expect(cycleIn([file('a.ts', 'a.ts')])).toEqual(['a.ts', 'a.ts']);
  });
});
