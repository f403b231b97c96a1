import type { Connector, Follow } from '../connect/contract.ts';
import type { EntityName } from '../generated/model.ts';
import type { EntityRow } from './entity-row.ts';

/** One read of one register. */
export interface Reading {
  readonly connector: Connector;
  readonly entity: EntityName;
  readonly fields: readonly string[];
  /** The same as a set, and those of them that are shared today; worked out where they are not given. */
  readonly asked?: ReadonlySet<string>;
  readonly shared?: readonly string[];
  /** What else the register is to tell; nothing where it is not given. */
  readonly follow?: readonly Follow[];
  readonly rows: readonly EntityRow[];
  /** Whether the former numbers of persons are told, too. */
  readonly formerNumbers?: true;
}
