import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath } from '../generated/model.ts';
import { isInScope } from './claims.ts';
import { fieldSources } from './field-sources.ts';
import { isSealed } from './sealed.ts';

/** The registers that may say something about fields, in order of authority; looked up once per field. */
export class Holders {
  readonly #connectors: readonly Connector[];
  readonly #today: string;
  readonly #procedure: string;
  readonly #known = new Map<string, readonly string[]>();

  constructor(connectors: readonly Connector[], today: string, procedure: string) {
    this.#connectors = connectors;
    this.#today = today;
    this.#procedure = procedure;
  }

  /** Ids of the registers that hold the field, share it today, and may be read for the procedure. */
  of(path: FieldPath): readonly string[] {
    let holders = this.#known.get(path);
    if (!holders) {
      holders = this.#find(path);
      this.#known.set(path, holders);
    }
    return holders;
  }

  #find(path: FieldPath): readonly string[] {
    const [entity = '', field = ''] = path.split('.');
    const found = this.#connectors.filter(
      ({ declaration }) =>
        fieldSources(declaration, entity as EntityName, field).length > 0 &&
        isInScope(declaration, path, this.#today) &&
        !isSealed(declaration, path, this.#procedure),
    );
    const order = ({ declaration: { authority } }: Connector) => authority.fields?.[path] ?? authority.default;
    return found
      .sort((a, b) => order(a) - order(b) || (a.declaration.id < b.declaration.id ? -1 : 1))
      .map(({ declaration }) => declaration.id);
  }
}
