import type { EntityRow } from '../gather/entity-row.ts';
import { judgedFields } from '../gather/judged-fields.ts';
import { type EntityName, type FieldModel, type Link, linkParts } from '../generated/model.ts';
import type { Claim, JudgedClaim } from '../quality/claim.ts';
import type { Fact, Reason, SetFact } from '../quality/fact.ts';
import { canonicalText } from '../quality/text.ts';
import type { RequestContext } from './request-context.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** What every fact answers, whatever its value. Property and method names are those of `interface Fact`. */
abstract class AnyFactView {
  protected readonly row: EntityRow;
  /** Of a link inside a value the path of its part. */
  protected readonly path: string;
  protected readonly context: RequestContext;
  #evidence: EvidenceView | null = null;

  constructor(row: EntityRow, path: string, context: RequestContext) {
    this.row = row;
    this.path = path;
    this.context = context;
  }

  /** Judged when it is first asked for: many clients want the value alone. */
  protected abstract fact(): Fact | SetFact;

  protected get model(): FieldModel {
    return judgedFields(this.row.entity)[this.path] as FieldModel;
  }

  /** Of a link inside a value the name of the part. */
  get field(): string {
    return this.path.slice(this.path.indexOf('.') + 1);
  }

  get ref(): string {
    return this.context.ids.seal(['Fact', this.row.entity, this.row.key, this.refPath(), ...this.item()]);
  }

  label(args: InLanguage): string {
    return spoken(this.model.label, args);
  }

  get completeness() {
    return this.fact().completeness;
  }
  get accuracy() {
    return this.fact().accuracy;
  }
  get freshness() {
    return this.fact().freshness;
  }
  get probabilityWrong() {
    return this.fact().probabilityWrong;
  }

  get evidence() {
    this.#evidence ??= new EvidenceView(this.fact(), this.row, this.path, this.context);
    return this.#evidence;
  }

  /** What tells the fact from the others of the same entity. */
  protected refPath(): string {
    return this.path;
  }

  /** What tells an item of a set from the others. */
  protected item(): readonly string[] {
    return [];
  }
}

/** A fact with one value: a scalar, an enum, a value object, or a link to an entity. */
export class FactView extends AnyFactView {
  #value: unknown;
  #fact: Fact | null = null;

  /** Its type in the public schema: `PartialDateFact`, `PersonLink`. */
  get wrapper(): string {
    const { kind, type } = this.model;
    return kind === 'value' ? `${type}Fact` : `${type}Link`;
  }

  protected fact(): Fact {
    this.#fact ??= this.judged();
    return this.#fact;
  }

  protected judged(): Fact {
    return this.row.fact(this.path);
  }

  /** What `value` stands for: what the registers' records give, not yet what the schema shows. */
  protected given(): unknown {
    return this.row.value(this.path);
  }

  text({ lang }: InLanguage): string | null {
    const given = this.given();
    return given === null ? null : canonicalText(this.model.type, given, lang);
  }

  /** Compiled operations read it several times. */
  get value(): unknown {
    if (this.#value === undefined) this.#value = this.#shown();
    return this.#value;
  }

  #shown(): unknown {
    const given = this.given();
    if (given === null) return null;
    const { kind, type } = this.model;
    if (kind !== 'value') return this.context.entity(given as Link<EntityName>);
    const parts = linkParts[type];
    return parts ? this.#withLinks(given as object, Object.keys(parts)) : given;
  }

  /** A value is plain, but for the links inside it: they are facts. */
  #withLinks(given: object, parts: readonly string[]): unknown {
    const links = parts.map((part) => [part, new FactView(this.row, `${this.path}.${part}`, this.context)] as const);
    return { ...given, ...Object.fromEntries(links) };
  }
}

/** One item of a set: the fact that it belongs there. */
class ItemView extends FactView {
  readonly #link: Link<EntityName>;

  constructor(row: EntityRow, field: string, link: Link<EntityName>, context: RequestContext) {
    super(row, field, context);
    this.#link = link;
  }

  protected override judged(): Fact {
    const found = this.row.set(this.path).items.find(({ value }) => (value as Link<EntityName>).key === this.#link.key);
    if (!found) throw new Error(`${this.row.entity}.${this.path} lost an item between reading and judging.`);
    return found;
  }

  protected override given(): unknown {
    return this.#link;
  }

  protected override item(): readonly string[] {
    return [this.#link.key];
  }
}

/** A set of links. */
export class SetView extends AnyFactView {
  #items: readonly FactView[] | null = null;

  protected fact(): SetFact {
    return this.row.set(this.path);
  }

  text({ lang }: InLanguage): string | null {
    const { items, completeness } = this.fact();
    if (completeness !== 'PRESENT' && completeness !== 'PARTIAL') return null;
    return items.map((item) => canonicalText(this.model.type, item.value, lang)).join('; ');
  }

  get items(): readonly FactView[] {
    this.#items ??= this.row.members(this.path).map((link) => new ItemView(this.row, this.path, link, this.context));
    return this.#items;
  }
}

/** What a fact rests on, as `type FactEvidence`. */
class EvidenceView {
  readonly #fact: Fact | SetFact;
  readonly #row: EntityRow;
  readonly #path: string;
  readonly #context: RequestContext;
  #claims: readonly ClaimView[] | null = null;
  #reasons: readonly ReasonView[] | null = null;

  constructor(fact: Fact | SetFact, row: EntityRow, path: string, context: RequestContext) {
    this.#fact = fact;
    this.#row = row;
    this.#path = path;
    this.#context = context;
  }

  get basis() {
    return this.#fact.basis;
  }
  get asOf() {
    return this.#fact.asOf;
  }
  get claims(): readonly ClaimView[] {
    const of = `${this.#row.entity}.${this.#path}`;
    this.#claims ??= this.#fact.claims.map((claim) => new ClaimView(claim, claim.about ?? of, this.#context));
    return this.#claims;
  }
  get waivers() {
    return this.#context.covering.of({ row: this.#row, field: this.#path });
  }
  get reasons(): readonly ReasonView[] {
    this.#reasons ??= this.#fact.reasons.map((reason) => new ReasonView(reason, this.#fact, this));
    return this.#reasons;
  }
}

/** One claim, as `type Claim`. */
class ClaimView {
  readonly #claim: JudgedClaim;
  readonly #model: FieldModel;
  readonly #context: RequestContext;
  /** `Residence.since` */
  readonly field: string;

  constructor(claim: JudgedClaim, about: string, context: RequestContext) {
    const [entity, ...path] = about.split('.');
    this.#claim = claim;
    this.field = about;
    this.#model = judgedFields(entity as EntityName)[path.join('.')] as FieldModel;
    this.#context = context;
  }

  get register() {
    return this.#context.register(this.#claim.register);
  }
  value({ lang }: InLanguage): string | null {
    return this.#claim.value === null ? null : canonicalText(this.#model.type, this.#claim.value, lang);
  }
  get entity(): string | null {
    if (this.#claim.value === null || this.#model.kind === 'value') return null;
    const link = this.#claim.value as Link<EntityName>;
    return this.#context.ids.seal([link.entity, link.key]);
  }
  get outcome() {
    return this.#claim.outcome;
  }
  get raw() {
    return this.#claim.raw;
  }
  get absence() {
    return this.#claim.absence;
  }
  get linkedBy() {
    return this.#claim.linkedBy;
  }
  get recordRef() {
    return this.#claim.recordRef;
  }
  get recordedAt() {
    return this.#claim.recordedAt;
  }
  get retrievedAt() {
    return this.#claim.retrievedAt;
  }
  get servedFrom() {
    return this.#claim.servedFrom;
  }
  get requestId() {
    return this.#claim.requestId;
  }
  get reliability(): number | null {
    return this.#context.learning.shown(this.#claim.register, this.field);
  }
}

/** One reason, as `type Reason`; its claims are those of the fact, so that both show the same objects. */
class ReasonView {
  readonly #reason: Reason;
  readonly #of: Pick<Fact, 'claims'>;
  readonly #evidence: EvidenceView;

  constructor(reason: Reason, of: Pick<Fact, 'claims'>, evidence: EvidenceView) {
    this.#reason = reason;
    this.#of = of;
    this.#evidence = evidence;
  }

  get code() {
    return this.#reason.code;
  }
  get severity() {
    return this.#reason.severity;
  }
  get claims(): readonly ClaimView[] {
    const { claims } = this.#of;
    return this.#evidence.claims.filter((_, i) => this.#reason.claims.some((each) => isSame(each, claims[i] as Claim)));
  }
  text(args: InLanguage): string {
    return spoken(this.#reason.text, args);
  }
  nextStep(args: InLanguage): string | null {
    return this.#reason.nextStep && spoken(this.#reason.nextStep, args);
  }
}

/** The same words of the same record: judging copies claims. */
function isSame(left: Claim, right: Claim): boolean {
  return (
    left.register === right.register &&
    left.source === right.source &&
    left.kind === right.kind &&
    left.recordRef === right.recordRef &&
    left.raw === right.raw &&
    left.about === right.about &&
    left.requestId === right.requestId
  );
}
