import { createHash } from 'node:crypto';
import type { Query } from './queries.ts';
import type { RunningVariant } from './variant.ts';

/**
 * Asks every variant every question and compares the answers by hash, byte for byte but for a line end at the very end.
 * @returns what differs, in words; empty if all agree
 */
export async function disagreements(
  variants: readonly RunningVariant[],
  queries: readonly Query[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const query of queries) {
    const compared = variants.filter((variant) => !variant.ownDocuments && variant.answers(query.name));
    for (const [at, variables] of query.variables.entries()) {
      const hashes = await Promise.all(compared.map(async (variant) => hashOf(await variant.ask(query, variables))));
      const odd = compared.filter((_, of) => hashes[of] !== hashes[0]).map(({ name }) => name);
      if (odd.length > 0)
        found.push(`${query.name}, request ${at}: ${odd.join(', ')} differ from ${compared[0]?.name}.`);
    }
  }
  return found;
}

const hashOf = (answer: string) => createHash('sha256').update(answer.trimEnd()).digest('hex');
