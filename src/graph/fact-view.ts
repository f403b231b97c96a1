import type { EntityRow } from '../gather/entity-row.ts';
import { judgedFields } from '../gather/judged-fields.ts';
import { type EntityName, type FieldModel, type Link, linkParts, type Text } from '../generated/model.ts';
import type { Claim, JudgedClaim } from '../quality/claim.ts';
import type { Fact, Reason, SetFact } from '../quality/fact.ts';
import { canonicalText } from '../quality/text.ts';
import type { RequestContext } from './request-context.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** What every fact answers, whatever its value. Property and method names are those of `interface Fact`. */
abstract class AnyFactView {
  readonly field: string;
  protected readonly row: EntityRow;
  protected readonly model: FieldModel;
  protected readonly context: RequestContext;
  readonly #fact: Fact | SetFact;

  /** Of a link inside a value the path of its part; `field` is then the part. */
  protected readonly path: string;

  constructor(row: EntityRow, path: string, fact: Fact | SetFact, context: RequestContext) {
    this.row = row;
    this.path = path;
    this.field = path.slice(path.indexOf('.') + 1);
    this.model = judgedFields(row.entity)[path] as FieldModel;
    this.#fact = fact;
    this.context = context;
  }

  get ref(): string {
    return this.context.ids.seal(['Fact', this.row.entity, this.row.key, this.refPath(), ...this.item()]);
  }

  label(args: InLanguage): string {
    return spoken(this.model.label, args);
  }

  get completeness() {
    return this.#fact.completeness;
  }
  get accuracy() {
    return this.#fact.accuracy;
  }
  get freshness() {
    return this.#fact.freshness;
  }
  get probabilityWrong() {
    return this.#fact.probabilityWrong;
  }

  get evidence() {
    const { basis, asOf, reasons, claims } = this.#fact;
    const own = `${this.row.entity}.${this.path}`;
    const claimViews = claims.map((claim) => new ClaimView(claim, claim.about ?? own, this.context));
    return {
      basis,
      asOf,
      claims: claimViews,
      reasons: reasons.map((reason) => new ReasonView(reason, claims, claimViews)),
    };
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
  readonly #value: unknown;
  readonly #isItem: boolean;

  constructor(row: EntityRow, field: string, fact: Fact, context: RequestContext, isItem = false) {
    super(row, field, fact, context);
    this.#value = fact.value;
    this.#isItem = isItem;
  }

  text({ lang }: InLanguage): string | null {
    return this.#value === null ? null : canonicalText(this.model.type, this.#value, lang);
  }

  get value(): unknown {
    if (this.#value === null) return null;
    if (this.model.kind === 'value') return this.#valueWithLinks();
    const link = this.#value as Link<EntityName>;
    return this.context.gather.row(link.entity, link.key);
  }

  /** A value is plain, but for the links inside it: they are facts. */
  #valueWithLinks(): unknown {
    const view = viewOfValue(this.#value);
    const parts = Object.keys(linkParts[this.model.type] ?? {});
    if (parts.length === 0) return view;
    const links = parts.map((part) => {
      const path = `${this.path}.${part}`;
      return [part, () => new FactView(this.row, path, this.row.fact(path), this.context)] as const;
    });
    return { ...(view as object), ...Object.fromEntries(links) };
  }

  protected override item(): readonly string[] {
    return this.#isItem ? [(this.#value as Link<EntityName>).key] : [];
  }
}

/** A set of links. */
export class SetView extends AnyFactView {
  readonly #set: SetFact;

  constructor(row: EntityRow, field: string, set: SetFact, context: RequestContext) {
    super(row, field, set, context);
    this.#set = set;
  }

  text({ lang }: InLanguage): string | null {
    const { items, completeness } = this.#set;
    if (completeness !== 'PRESENT' && completeness !== 'PARTIAL') return null;
    return items.map((item) => canonicalText(this.model.type, item.value, lang)).join('; ');
  }

  get items(): readonly FactView[] {
    return this.#set.items.map((item) => new FactView(this.row, this.field, item, this.context, true));
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
  /** Not measured yet: reliability is learned from confirmations, which do not exist before `confirmFact`. */
  get reliability(): number | null {
    return null;
  }
}

/** One reason, as `type Reason`; its claims are those of the fact, so that both show the same objects. */
class ReasonView {
  readonly #reason: Reason;
  readonly #claims: readonly ClaimView[];

  constructor(reason: Reason, claims: readonly Claim[], views: readonly ClaimView[]) {
    this.#reason = reason;
    this.#claims = views.filter((_, i) => reason.claims.some((claim) => isSame(claim, claims[i] as Claim)));
  }

  get code() {
    return this.#reason.code;
  }
  get severity() {
    return this.#reason.severity;
  }
  get claims() {
    return this.#claims;
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

/** Value objects as the schema has them: texts of codes are asked for by language. */
function viewOfValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(viewOfValue);
  const view: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    view[name] = isText(part) ? (args: InLanguage) => spoken(part, args) : viewOfValue(part);
  }
  return view;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}
