import type { EntityName } from '../generated/model.ts';
import type { EntityClaims, KeysOf } from '../quality/claim.ts';
import type { EntityRow } from './entity-row.ts';

/**
 * Which entities of one operation share a key. Looked up once everything is read; each entity is asked for its keys once,
 * however many look for others.
 */
export class SharedKeys {
  readonly #rowsOf: (entity: EntityName) => Iterable<EntityRow>;
  readonly #known = new Map<EntityName, Map<KeysOf, ByKey>>();

  constructor(rowsOf: (entity: EntityName) => Iterable<EntityRow>) {
    this.#rowsOf = rowsOf;
  }

  others(row: EntityRow, field: string, keysOf: KeysOf): readonly EntityClaims[] {
    const byKey = this.#byKey(row.entity, field, keysOf);
    const sharing = keysOf(row.claims).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(sharing)].filter((other) => other !== row).map(({ claims }) => claims);
  }

  #byKey(entity: EntityName, field: string, keysOf: KeysOf): ByKey {
    let known = this.#known.get(entity);
    if (!known) {
      known = new Map();
      this.#known.set(entity, known);
    }
    let byKey = known.get(keysOf);
    if (!byKey) {
      byKey = new Map();
      for (const row of this.#rowsOf(entity)) {
        if (!row.isJudged(field)) continue;
        for (const key of keysOf(row.claims)) {
          const sharing = byKey.get(key);
          if (sharing) sharing.push(row);
          else byKey.set(key, [row]);
        }
      }
      known.set(keysOf, byKey);
    }
    return byKey;
  }
}

type ByKey = Map<string, EntityRow[]>;
