import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One import of one file: of a file of the project by its path from the root, or of a package by its name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly kind: 'file' | 'package';
  readonly line: number;
}

/** The syntax tree of the name after `from`; no value where it is computed. */
interface Module {
  readonly start: number;
  readonly value?: unknown;
}

/** Stands for a name that is only known at run time: a package that only rooms which may import anything may import. */
const COMPUTED = '(computed)';

/**
 * Everything a TypeScript file imports: static, dynamic, re-exported and type-only alike, for a type ties two rooms
 * together as a value does. Built-in modules are packages named `node:…`.
 *
 * @param path from the root of the project, with `/`.
 */
export function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = ({ source: module }: { readonly source: Module | null }) => {
    if (!module) return;
    const line = source.slice(0, module.start).split('\n').length;
    found.push({ from: path, line, ...target(path, typeof module.value === 'string' ? module.value : COMPUTED) });
  };
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  }).visit(program);
  return found;
}

function target(path: string, module: string): Pick<Import, 'to' | 'kind'> {
  if (module.startsWith('.')) return { kind: 'file', to: posix.join(posix.dirname(path), module) };
  if (module.startsWith('node:')) return { kind: 'package', to: module };
  return { kind: 'package', to: module.split('/', module.startsWith('@') ? 2 : 1).join('/') };
}

/** One cycle of files that import each other, first file repeated at the end; null if there is none. */
export function cycleIn(imports: readonly Import[]): readonly string[] | null {
  const edges = new Map<string, string[]>();
  for (const { from, to, kind } of imports) if (kind === 'file') edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
