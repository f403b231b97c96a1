import { expect, it } from 'vitest';
import { registers } from '../../connectors/registers.ts';
import { onceInALife } from '../../src/gather/once-in-a-life.ts';

it('a life has one record of the kinds that a register names in sets of what the schema marks so', () => {
  const kinds = registers.flatMap(({ declaration }) =>
    [...onceInALife(declaration)].map((kind) => `${declaration.id} ${kind}`),
  );
  expect(kinds.sort()).toEqual(['civil-registry births', 'civil-registry deaths', 'health death-notices']);
});
