import type { EntityName } from '../../generated/model.ts';

/** An object of which something can be confirmed, by its key in the registers. */
export interface Subject {
  readonly entity: EntityName;
  readonly key: string;
}
