import type { Import } from './imports.ts';

/** What the files of a room may import beside each other. `*` is anything. */
interface Room {
  readonly rooms: readonly string[] | '*';
  /** Names of packages, a trailing `*` for any ending; `node:` modules are packages too. */
  readonly packages: readonly string[] | '*';
}

const GRAPHQL = ['graphql', 'graphql-jit', '@graphql-tools/*'];

/** The import table of the design (section 3). A file belongs to the room with the longest path that fits. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/generated/model.ts': { rooms: [], packages: [] },
  'src/generated/resolvers.ts': { rooms: ['src/generated/model.ts'], packages: ['graphql'] },

  'src/quality': { rooms: ['src/generated/model.ts'], packages: [] },
  'src/connect': {
    rooms: ['src/connect/kinds', 'src/wire', 'src/generated/model.ts'],
    packages: ['pg', 'node:*'],
  },
  // Each kind has its drivers.
  'src/connect/kinds': {
    rooms: ['src/connect', 'src/wire', 'src/generated/model.ts'],
    packages: ['@duckdb/*', '@e965/xlsx', 'knex', 'pg', 'mysql2', 'undici', 'sax', 'soap', 'graphql', 'node:*'],
  },
  // One connection to a PostgreSQL: a register's, or the hub's own.
  'src/wire': { rooms: [], packages: ['pg', 'node:*'] },
  'connectors/<x>': { rooms: ['src/connect', 'src/connect/kinds', 'src/generated/model.ts'], packages: [] },
  'connectors/registers.ts': { rooms: ['connectors/<x>', 'src/connect'], packages: [] },

  'src/gather': {
    rooms: ['src/connect', 'src/quality', 'src/generated/model.ts'],
    packages: ['dataloader', 'node:*'],
  },
  // What a dossier is, for whoever keeps, brings or reads one.
  'src/dossier/dossier.ts': { rooms: ['src/generated/model.ts'], packages: [] },
  'src/dossier/intake/written.ts': { rooms: ['src/dossier/dossier.ts'], packages: [] },
  // How dossiers come from a portal; types alone.
  'src/connect/portal.ts': {
    rooms: ['src/connect', 'src/dossier/dossier.ts', 'src/dossier/intake/written.ts'],
    packages: [],
  },
  // Not a register: it reads no facts.
  'connectors/portal': {
    rooms: ['src/connect', 'src/connect/portal.ts', 'src/connect/kinds'],
    packages: ['node:*'],
  },
  // What an expert reads, and what the verifier is bundled from.
  'src/evidence': { rooms: [], packages: ['node:crypto'] },
  'src/evidence/bundle': { rooms: ['src/evidence'], packages: ['node:zlib'] },
  // What is given away as one file: it opens no connection, and only its command reads files.
  'src/evidence/verify': { rooms: ['src/evidence', 'src/generated/model.ts'], packages: ['node:crypto', 'node:zlib'] },
  'src/evidence/verify/verify-command.ts': {
    rooms: ['src/evidence', 'src/evidence/verify', 'src/generated/model.ts'],
    packages: ['node:fs'],
  },
  'src/evidence/verify/main.ts': { rooms: ['src/evidence/verify/verify-command.ts'], packages: [] },
  // The processes that hold keys.
  'src/evidence/signing': { rooms: ['src/evidence', 'src/generated/model.ts'], packages: ['node:*'] },
  // The log's own store.
  'src/evidence/log': {
    rooms: ['src/evidence', 'src/evidence/bundle', 'src/evidence/signing', 'src/generated/model.ts'],
    packages: ['knex', 'pg', 'node:*'],
  },
  // Reads the log's own store once through.
  'src/evidence/audit': {
    rooms: ['src/evidence', 'src/evidence/verify', 'src/generated/model.ts'],
    packages: ['knex', 'node:*'],
  },
  'src/store': {
    rooms: ['src/evidence', 'src/evidence/log', 'src/wire', 'src/dossier/dossier.ts', 'src/generated/model.ts'],
    packages: ['graphile-worker', 'knex', 'pg', 'zod', 'node:*'],
  },
  'src/access': {
    rooms: ['src/evidence', 'src/generated/model.ts'],
    packages: ['knex', 'pg', 'jose', 'zod', 'node:*'],
  },
  'src/dossier': {
    rooms: [
      'src/dossier/dossier.ts',
      'src/dossier/intake/written.ts',
      'src/connect/portal.ts',
      'src/gather',
      'src/quality',
      'src/evidence',
      'src/evidence/log',
      'src/access',
      'src/store',
      'src/generated/model.ts',
    ],
    packages: ['node:*'],
  },
  // Decided by these alone; of the dossier it uses what is decided without I/O as well.
  'src/waiver/terms': { rooms: ['src/dossier', 'src/generated/model.ts'], packages: [] },
  'src/waiver': {
    rooms: [
      'src/waiver/terms',
      'src/dossier',
      'src/dossier/dossier.ts',
      'src/gather',
      'src/quality',
      'src/evidence',
      'src/evidence/log',
      'src/evidence/verify',
      'src/access',
      'src/store',
      'src/generated/model.ts',
    ],
    packages: ['@simplewebauthn/server', 'qr', 'node:*'],
  },

  'src/graph': {
    rooms: [
      'src/gather',
      'src/quality',
      'src/connect',
      'src/access',
      'src/store',
      'src/dossier',
      'src/dossier/dossier.ts',
      'src/dossier/intake/written.ts',
      'src/waiver',
      'src/waiver/terms',
      'src/evidence',
      'src/evidence/bundle',
      'src/evidence/log',
      'src/generated/model.ts',
      'src/generated/resolvers.ts',
    ],
    packages: [...GRAPHQL, 'dataloader', 'node:*'],
  },
  // Runs when code is generated and in tests, never in the hub.
  'src/graph/contract': { rooms: [], packages: ['graphql', 'node:*'] },

  'src/server': {
    rooms: ['src/graph', 'src/access', 'src/store', 'src/config.ts', 'src/generated/model.ts'],
    packages: [...GRAPHQL, '@apollo/*', '@fastify/*', 'fastify', 'node:*'],
  },
  // Reads the variables that the connectors declare.
  'src/config.ts': { rooms: ['src/connect', 'src/generated/model.ts'], packages: ['zod', 'node:*'] },

  // They may import anything; no other room names them.
  'src/demo': { rooms: '*', packages: '*' },
  'src/cli': { rooms: '*', packages: '*' },
  'src/main.ts': { rooms: '*', packages: '*' },
};

const BY_LENGTH = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

/** The room of a file, by its path from the root; null for a file that has none. */
export function roomOf(path: string): string | null {
  if (/^connectors\/(?!portal\/)[^/]+\//.test(path)) return 'connectors/<x>';
  return BY_LENGTH.find((room) => path === room || path.startsWith(`${room}/`)) ?? null;
}

/** What is wrong with an import, as a sentence; null if it is allowed. */
export function refusal({ from, to, kind, line }: Import): string | null {
  const name = roomOf(from);
  const room = name === null ? undefined : ROOMS[name];
  const where = `${from}:${line}`;
  if (name === null || !room) return `${where}: is in no room; add it to the table in the design and in this test.`;
  if (kind === 'package') {
    const allowed = room.packages === '*' || room.packages.some((one) => matches(one, to));
    return allowed ? null : `${where}: ${name} may not import the package ${to}.`;
  }
  if (sameConnector(from, to)) return null;
  const target = roomOf(to);
  if (target === null) return `${where}: ${to} is in no room.`;
  if (target === name && name !== 'connectors/<x>') return null;
  if (target === 'src/graph/contract')
    return `${where}: ${target} is for code generation; nothing may import it at run time.`;
  if (room.rooms === '*' || room.rooms.includes(target)) return null;
  return `${where}: ${name} may not import ${target} (${to}).`;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** Two files of one connector; two connectors never know each other. */
function sameConnector(from: string, to: string): boolean {
  const folder = /^connectors\/[^/]+\//.exec(from)?.[0];
  return folder !== undefined && to.startsWith(folder);
}
