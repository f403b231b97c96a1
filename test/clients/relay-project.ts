import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Kind, parse, print } from 'graphql';
import type { ConcreteRequest, ReaderFragment } from 'relay-runtime';
import { scalars } from '../../schema/clients/scalars.ts';

const ROOT = new URL('../../', import.meta.url);
const documents = ['schema/clients/facts.graphql', 'src/demo/readme-query.graphql', 'test/clients/operations.graphql'];

/** A project of a front-end team that uses Relay, compiled in a folder of its own. */
export interface RelayProject {
  /** What the compiler made of a query, by its name. */
  query(name: string): ConcreteRequest;
  fragment(name: string): ReaderFragment;
  /** The types that it wrote, by the name of the operation or fragment. */
  types(name: string): string;
  /** What TypeScript has against them; empty if nothing. */
  typeErrors(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Compiles the operations that the other clients use too, each in a module of its own, because Relay wants every name to
 * begin with its module's; and a query's to end in `Query`, for which the README's query is given another name.
 *
 * @throws with the compiler's words if it refuses them.
 */
export async function compileRelayProject(): Promise<RelayProject> {
  const folder = await mkdtemp(join(tmpdir(), 'lienthong-relay-'));
  const at = (...names: string[]) => join(folder, ...names);
  await mkdir(at('src'));
  await mkdir(at('artifacts'));
  await symlink(fileURLToPath(new URL('node_modules', ROOT)), at('node_modules'));
  await copyFile(new URL('schema/public.graphql', ROOT), at('schema.graphql'));
  for (const [name, text] of await modules()) {
    await writeFile(at('src', `${name}.ts`), `import { graphql } from 'relay-runtime';\n\ngraphql\`\n${text}\n\`;\n`);
  }
  const settings = {
    src: 'src',
    schema: 'schema.graphql',
    artifactDirectory: 'artifacts',
    language: 'typescript',
    eagerEsModules: true,
    customScalarTypes: scalars,
  };
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, skipLibCheck: true, types: [] };
  await writeFile(at('relay.config.json'), JSON.stringify(settings));
  await writeFile(at('tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['artifacts'] }));
  await writeFile(at('package.json'), '{"type":"module"}');

  const node = (script: string, ...words: string[]) =>
    promisify(execFile)(process.execPath, [fileURLToPath(new URL(`node_modules/${script}`, ROOT)), ...words], {
      cwd: folder,
    });
  await node('relay-compiler/cli.js', 'relay.config.json');

  const made = new Map<string, { readonly source: string; readonly artifact: unknown }>();
  for (const file of await readdir(at('artifacts'))) {
    const path = at('artifacts', file);
    const { default: artifact } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    made.set(file.replace('.graphql.ts', ''), { artifact, source: await readFile(path, 'utf8') });
  }
  const found = (name: string) => {
    const one = made.get(name);
    if (one === undefined) throw new Error(`The Relay compiler made nothing of ${name}, only ${[...made.keys()]}.`);
    return one;
  };
  return {
    query: (name) => found(name).artifact as ConcreteRequest,
    fragment: (name) => found(name).artifact as ReaderFragment,
    types: (name) => found(name).source,
    async typeErrors() {
      try {
        await node('typescript/bin/tsc', '-p', 'tsconfig.json');
        return '';
      } catch (error) {
        return (error as { readonly stdout: string }).stdout;
      }
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** Name of a module and the operation or fragment in it. */
async function modules(): Promise<[name: string, text: string][]> {
  const texts = await Promise.all(documents.map((path) => readFile(new URL(path, ROOT), 'utf8')));
  return texts
    .flatMap((text) => parse(text).definitions)
    .map((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) return [definition.name.value, print(definition)];
      if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) throw new Error('Operations have names.');
      const name = definition.name.value.replace(/Query$/, '');
      const named = { ...definition, name: { ...definition.name, value: `${name}Query` } };
      return [name, print(named)];
    });
}
