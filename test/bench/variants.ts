import { floorName } from './table.ts';
import type { Variant } from './variant.ts';

/** The hub as it is shipped, with the options of node that `npm run serve` has. */
export const hub: Variant = {
  name: 'ours',
  module: './variants/hub.ts',
  node: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
};

/** What is written by hand; the floor twice, so that a run shows what its own ratios are worth. */
export const byHand: readonly Variant[] = [
  { name: floorName, module: './variants/floor.ts' },
  { name: 'floor again', module: './variants/floor.ts' },
  { name: 'floor, pipelined', module: './variants/floor-pipelined.ts' },
];
