import type { Json } from './canonical.ts';

/** What is plain data already, to the type that says so. */
export const plainJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
