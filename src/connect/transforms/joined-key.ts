import type { Transform } from '../contract.ts';

/** Key of an entity that several columns name together: their texts joined by `/`. One of them missing: unreadable. */
export const joinedKey: Transform<string> = {
  name: 'key of several columns',
  read: (raw) => {
    const parts = raw.filter((each) => each);
    if (parts.length === 0) return { state: 'EMPTY' };
    return parts.length === raw.length ? { state: 'VALUE', value: parts.join('/') } : { state: 'UNREADABLE' };
  },
};
