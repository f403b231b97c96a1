import type { EntityName, Link } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';

/** Points to another entity by the key that `key` reads. */
export function link<E extends EntityName>(entity: E, key: Transform<string>): Transform<Link<E>> {
  return {
    name: `link to ${entity} by ${key.name}`,
    ...(key.examples && { examples: key.examples }),
    read: (raw) => {
      const reading = key.read(raw);
      return reading.state === 'VALUE' ? { state: 'VALUE', value: { entity, key: reading.value } } : reading;
    },
  };
}
