import type { Databases } from '../databases.ts';

/** What the bench tells a variant when it starts it. */
export interface VariantOptions {
  readonly databases: Databases;
}
export const variantOptions = (): VariantOptions => JSON.parse(process.argv[2] ?? '{}') as VariantOptions;

/** Tells the bench where the variant listens and how it wants to be asked; then answers how much CPU it has used. */
export function announce(port: number, headers: Readonly<Record<string, string>> = {}): void {
  process.on('message', (word) => {
    if (word === 'cpu') process.send?.(process.cpuUsage());
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port, headers });
}
