import { type EntityName, type FieldPath, model } from '../generated/model.ts';
import type { Declaration } from './contract.ts';

/** How far a field of a register is protected: by what kind of data it is, and by whether the register seals it. */
export type Classification = 'BASIC' | 'SENSITIVE' | 'SEALED';

export function classificationOf({ sealed = [] }: Declaration, path: FieldPath): Classification {
  if (sealed.some(({ fields }) => fields.includes(path))) return 'SEALED';
  const [entity, field = ''] = path.split('.') as [EntityName, string];
  return model[entity].fields[field]?.sensitive ? 'SENSITIVE' : 'BASIC';
}
