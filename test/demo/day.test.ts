import { expect, test } from 'vitest';
import { liveThroughDay } from '../../src/demo/day/day.ts';
import { Started } from '../../src/demo/demo.ts';

test('a small day keeps what it promises, with the hub killed twice', { timeout: 240_000 }, async () => {
  const started = new Started();
  const told: string[] = [];
  try {
    const { lines, broken } = await liveThroughDay({ dossiers: 60, seed: 1, tell: ({ en }) => told.push(en) }, started);
    expect(broken.join('\n')).toBe('');
    expect(told.filter((what) => what.startsWith('kill -9'))).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/paper that went away: [1-9]\d* \/ \d+/);
  } finally {
    await started.close();
  }
});
