/** What a fact holds: a value, one entity, or a set of entities. */
export type FactKind = 'value' | 'link' | 'set';

/** The public type in which a fact of one kind and type is served. */
export interface Wrapper {
  readonly name: string;
  readonly kind: FactKind;
  readonly type: string;
}

const SUFFIX = { value: 'Fact', link: 'Link', set: 'LinkSet' } as const;

/** The suffixes keep the wrappers of two types apart: no two of `type` and `kind` give one name. */
export function wrapperName(type: string, kind: FactKind): string {
  return type + SUFFIX[kind];
}

/** Every wrapper that the facts of these entities need, once; a set needs that of its items too. */
export function wrappersOf(
  entities: readonly { readonly facts: readonly Pick<Wrapper, 'kind' | 'type'>[] }[],
): readonly Wrapper[] {
  const wrappers = new Map<string, Wrapper>();
  const add = (type: string, kind: FactKind) => {
    const name = wrapperName(type, kind);
    wrappers.set(name, { name, kind, type });
  };
  for (const { kind, type } of entities.flatMap((entity) => entity.facts)) {
    add(type, kind);
    if (kind === 'set') add(type, 'link');
  }
  return [...wrappers.values()];
}
