import type { Connector } from '../connect/contract.ts';
import type { EntityName, FieldPath, PartialDate } from '../generated/model.ts';
import { type Claim, FORMER_NUMBERS } from '../quality/claim.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import type { Life } from '../quality/lived/life.ts';
import { type Asked, claimsOf, claimsOfPart, type ReadResult } from './claims.ts';
import { fieldSources } from './field-sources.ts';
import type { FormerNumbers } from './former-numbers.ts';
import { judgedFields } from './judged-fields.ts';
import { resolved } from './resolved-link.ts';
import type { RowReads } from './row-reads.ts';
import { isSealed } from './sealed.ts';

/** What a request tells of itself to those who make claims. */
export interface ClaimsContext {
  readonly today: PartialDate;
  readonly procedure: string;
  readonly numbers: FormerNumbers;
  /** Stands for the read of what is sealed, of which no register was asked. */
  readonly notAsked: ReadResult;
}

/** What registers claim about one entity, made from what they answered when it is asked for. */
export class RowClaims {
  readonly asked: Asked;
  readonly #connectors: readonly Connector[];
  readonly #reads: RowReads;
  readonly #context: ClaimsContext;

  constructor(
    { entity, key }: { readonly entity: EntityName; readonly key: string },
    connectors: readonly Connector[],
    reads: RowReads,
    context: ClaimsContext,
    life: () => Life,
  ) {
    const birthYear = entity === 'Person' ? birthYearOf(key) : null;
    this.asked = { entity, birthYear, today: context.today, procedure: context.procedure, life };
    this.#connectors = connectors;
    this.#reads = reads;
    this.#context = context;
  }

  /** By field, or by path for a link inside a value. */
  of(path: string): Claim[] {
    const [field = path, part] = path.split('.');
    return part === undefined ? this.#ofField(field) : claimsOfPart(this.#ofField(field), part);
  }

  #ofField(field: string): Claim[] {
    const { numbers } = this.#context;
    const read = this.#asRead(field);
    if (!numbers.keeper) return read;
    const claims = read.map((claim) => resolved(claim, numbers));
    return [...claims, ...this.#unknownNumbers(field, claims)];
  }

  #asRead(field: string): Claim[] {
    const { entity, procedure } = this.asked;
    const claims: Claim[] = [];
    for (const { declaration } of this.#connectors) {
      if (fieldSources(declaration, entity, field).length === 0) continue;
      const sealed = isSealed(declaration, `${entity}.${field}` as FieldPath, procedure);
      const results = sealed ? [this.#context.notAsked] : this.#resultsOf(declaration.id, field);
      claims.push(...claimsOf(declaration, field, this.asked, results, this.#reads.possibleIn(declaration.id)));
    }
    return claims;
  }

  /**
   * Where nobody could tell the former numbers, a register that also keeps records under these may hold more than it
   * found: the claim of the register that could not tell. None where that register says so of the field itself.
   */
  #unknownNumbers(field: string, claims: readonly Claim[]): Claim[] {
    const { entity } = this.asked;
    if (entity !== 'Person') return [];
    const { keeper } = this.#context.numbers;
    const read = this.#reads.numbersRead(keeper);
    if (!keeper || read?.answer.outcome !== 'FAILED') return [];
    const { declaration } = keeper;
    const isSet = judgedFields(entity)[field]?.kind === 'set';
    const lacking = this.#connectors.some(({ declaration: { id, entities } }) => {
      if (!Object.hasOwn(entities.Person?.fieldsByCmnd ?? {}, field)) return false;
      const own = claims.filter(({ register }) => register === id);
      return !own.some(isClosed) && (isSet || own.every(({ recordRef }) => recordRef === null));
    });
    if (!lacking || claims.some((claim) => claim.register === declaration.id)) return [];
    return claimsOf(declaration, field, this.asked, [read]).map((claim) => ({
      ...claim,
      source: FORMER_NUMBERS,
    }));
  }

  /** What the register answered for a field: by the entity's key, then by former numbers. */
  #resultsOf(register: string, field: string): readonly ReadResult[] {
    const read = this.#reads.of(register, field);
    if (!read) throw new Error(`${this.asked.entity}.${field} was answered before ${register} was read.`);
    const byNumber = this.#reads.byNumber(register);
    return byNumber.length === 0 ? [read] : [read, ...byNumber.filter(({ asked }) => asked.has(field))];
  }
}

/** The register tells nothing here, by whatever number it is asked. */
const isClosed = ({ absence, recordRef }: Claim) =>
  recordRef === null && (absence === 'WITHHELD' || absence === 'NOT_IN_SCOPE');
