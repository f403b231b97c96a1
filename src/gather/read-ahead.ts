import type { Connector, FollowAnswer } from '../connect/contract.ts';
import type { EntityName } from '../generated/model.ts';
import type { ReadResult } from './claims.ts';
import type { EntityRow } from './entity-row.ts';
import type { PlannedFollow } from './read-plans.ts';
import type { Reading } from './reading.ts';

/** Answers that came along with others before anybody asked for them. */
interface Kept extends Omit<ReadResult, 'answer'> {
  readonly connector: Connector;
  readonly entity: EntityName;
  readonly answers: FollowAnswer['followed'][number]['answers'];
}

/** What registers told of entities of later levels, until those are read. */
export class ReadAhead {
  readonly #kept: Kept[] = [];

  keep(
    connector: Connector,
    followed: FollowAnswer['followed'],
    { requestId, retrievedAt }: Pick<ReadResult, 'requestId' | 'retrievedAt'>,
  ): void {
    for (const { follow, answers } of followed) {
      const { entity, asked } = follow as PlannedFollow;
      this.#kept.push({ connector, entity, asked, answers, requestId, retrievedAt });
    }
  }

  /** Gives the rows of a reading what was told of them; those left are to be read. */
  give({ connector, entity, fields, rows, formerNumbers }: Reading): readonly EntityRow[] {
    if (formerNumbers) return rows;
    let left = rows;
    for (const kept of this.#kept) {
      if (kept.connector !== connector || kept.entity !== entity) continue;
      if (!fields.every((field) => kept.asked.has(field))) continue;
      const { asked, answers, requestId, retrievedAt } = kept;
      left = left.filter((row) => {
        const answer = answers.get(row.key);
        if (answer) row.add(connector.declaration.id, { asked, answer, requestId, retrievedAt });
        return !answer;
      });
    }
    return left;
  }
}
