import { type EntityName, type FieldModel, model, type Text } from '../../generated/model.ts';

/** The field at the end of a path that starts from a person. */
export interface FieldReached {
  readonly entity: EntityName;
  readonly field: string;
  readonly model: FieldModel;
  /** Labels along the path: `Hộ gia đình › Địa chỉ`. */
  readonly label: Text;
}

/** Where a path ends that leads nowhere: at a name that the entity does not have, or at one that is no link. */
export interface PathBroken {
  readonly entity: EntityName;
  readonly name: string;
  readonly why: 'UNKNOWN' | 'NO_LINK';
}

/** Follows `household.address` from Person over links to single entities. */
export function reach(path: string): FieldReached | PathBroken {
  const names = path.split('.');
  const labels: Text[] = [];
  let entity: EntityName = 'Person';
  for (const [at, name] of names.entries()) {
    const { fields } = model[entity];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return { entity, name, why: 'UNKNOWN' };
    labels.push(field.label);
    if (at === names.length - 1) return { entity, field: name, model: field, label: joined(labels) };
    if (field.kind !== 'link') return { entity, name, why: 'NO_LINK' };
    entity = field.type as EntityName;
  }
  throw new Error('A path has at least one name.');
}

/** Fields of Person with an argument `at`. */
export const askedAsOf: ReadonlySet<string> = new Set(['residence', 'permanentResidence', 'household']);

/** Fields of Person with arguments `from` and `to`. */
export const askedOver: ReadonlySet<string> = new Set(['maritalStatus']);

const joined = (labels: readonly Text[]): Text => ({
  vi: labels.map(({ vi }) => vi).join(' › '),
  en: labels.map(({ en }) => en).join(' › '),
});
