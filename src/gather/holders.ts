import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath } from '../generated/model.ts';
import { type IsPlain, plainIn } from '../quality/plain.ts';
import { isInScope } from './claims.ts';
import { fieldSources } from './field-sources.ts';
import { type Glance, glanceOf } from './glance.ts';
import type { HeldIn } from './held-in.ts';
import { judgedFields } from './judged-fields.ts';
import { onceInALife } from './once-in-a-life.ts';
import { isSealed } from './sealed.ts';

/** What a row must know of one path to find its value. */
export interface Held {
  /** Its place among the paths that were looked up, 0 first. */
  readonly at: number;
  readonly path: string;
  /** `mother` of `mother.resolvesTo`, and `resolvesTo`; null where the path is a field. */
  readonly field: string;
  readonly part: string | null;
  readonly of: FieldPath;
  readonly type: string;
  /** Whether it points to another entity. */
  readonly isLink: boolean;
  /** Registers that hold the field, share it today and may be read for the procedure; in order of authority. */
  readonly registers: readonly HeldIn[];
  readonly isPlain: IsPlain;
  /** Sees its facts at a glance; null where each must be judged by itself. */
  readonly glance: Glance | null;
}

/** The registers that may say something about the fields of one entity; looked up once per path and operation. */
export class Holders {
  readonly #entity: EntityName;
  readonly #connectors: readonly Connector[];
  readonly #today: string;
  readonly #procedure: string;
  readonly #known = new Map<string, Held>();
  readonly #all: Held[] = [];
  /** The one asked for last: rows are looked at field by field. */
  #last: Held | null = null;

  constructor(entity: EntityName, connectors: readonly Connector[], today: string, procedure: string) {
    this.#entity = entity;
    this.#connectors = connectors;
    this.#today = today;
    this.#procedure = procedure;
  }

  of(path: string): Held {
    if (this.#last?.path === path) return this.#last;
    let held = this.#known.get(path);
    if (!held) {
      held = this.#find(path);
      this.#known.set(path, held);
      this.#all.push(held);
    }
    this.#last = held;
    return held;
  }

  /** The path whose place is that. */
  pathAt(place: number): string {
    return (this.#all[place] as Held).path;
  }

  #find(path: string): Held {
    const [field = path, part = null] = path.split('.');
    const of = `${this.#entity}.${field}` as FieldPath;
    const found = this.#connectors.filter(
      ({ declaration }) =>
        fieldSources(declaration, this.#entity, field).length > 0 &&
        isInScope(declaration, of, this.#today) &&
        !isSealed(declaration, of, this.#procedure),
    );
    const order = ({ declaration: { authority } }: Connector) => authority.fields?.[of] ?? authority.default;
    found.sort((a, b) => order(a) - order(b) || (a.declaration.id < b.declaration.id ? -1 : 1));
    const { type = '', kind } = judgedFields(this.#entity)[path] ?? {};
    const declarations = found.map(({ declaration }) => declaration);
    const registers = found.map((connector): HeldIn => {
      const { declaration } = connector;
      const place = this.#connectors.indexOf(connector);
      return { register: declaration.id, place, once: onceInALife(declaration), last: { asked: null, isAsked: false } };
    });
    return {
      at: this.#all.length,
      path,
      field,
      part,
      of,
      type,
      isLink: kind === 'link',
      isPlain: plainIn(of),
      registers,
      glance: part === null ? glanceOf(this.#entity, field, declarations, registers) : null,
    };
  }
}
