import type { EntityName, Link } from '../generated/model.ts';
import type { Fact, SetFact } from './fact.ts';

/** The facts gathered about one entity, and a way on to those of the entities that it links to. */
export interface GatheredFacts {
  readonly entity: EntityName;
  readonly key: string;
  /** By field, or by path for a link inside a value. @throws if it was not gathered */
  fact(path: string): Fact;
  /** @throws if it was not gathered */
  set(field: string): SetFact;
  linked(link: Link<EntityName>): GatheredFacts;
}

/**
 * What must be gathered of an entity: by field, or by path for a link inside a value, what must be gathered of the
 * entities that it links to.
 */
export interface Needs {
  readonly [path: string]: Needs;
}
