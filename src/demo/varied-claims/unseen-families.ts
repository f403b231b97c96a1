import { four, register } from './families.ts';
import type { VariedFamily } from './varied-claims.ts';
import { born, card, income, measured, place, sex, ward } from './varied-field.ts';

/** Tables of further kinds, made up after the weights of the offline model were set: none has served to fit one. */
export const unseenFamilies: readonly VariedFamily[] = [
  {
    name: 'values that changed, four of five late',
    entities: 1000,
    fields: [ward, income],
    registers: [...four, register('employer', 0.6, 0.02)].map((each, at) => ({ ...each, late: 0.15 * at })),
    outdated: 0.3,
    authority: false,
  },
  {
    name: 'copying each other in part',
    entities: 1000,
    fields: [born, card],
    registers: [
      register('civil', 0.7, 0.02),
      register('residence', 0.9, 0.05, { copies: { register: 'civil', share: 0.4 } }),
      register('health', 0.8, 0.1, { copies: { register: 'residence', share: 0.5 } }),
      register('insurance', 0.75, 0.08, { copies: { register: 'health', share: 0.6 } }),
    ],
    authority: false,
  },
  {
    name: 'most wrong in a third',
    entities: 1000,
    fields: [ward, born],
    registers: Array.from({ length: 7 }, (_, at) => register(`site ${at + 1}`, 0.6, 0.05, { late: 0.6 })),
    outdated: 0.33,
    authority: false,
  },
  {
    name: 'two registers, most probable',
    entities: 1500,
    fields: [born, sex, ward],
    registers: [register('tax', 0.9, 0.03), register('bank', 0.8, 0.15)],
    authority: false,
  },
  {
    name: 'fifty registers, three of each fact',
    entities: 1500,
    fields: [place, income],
    registers: Array.from({ length: 50 }, (_, at) =>
      register(`site ${at + 1}`, 0.06, 0.02 + 0.012 * ((at * 7) % 50), { rewrites: 0.02 * (at % 20) }),
    ),
    authority: false,
  },
  {
    name: 'numbers read a little off',
    entities: 1000,
    fields: [measured],
    registers: Array.from({ length: 6 }, (_, at) =>
      register(`meter ${at + 1}`, 0.7, 0.03, { rewrites: 0.1 + 0.1 * at }),
    ),
    authority: false,
  },
  {
    name: 'ten registers, three copying 8 % of one upstream',
    entities: 1000,
    fields: [card, sex],
    registers: Array.from({ length: 10 }, (_, at) => register(`office ${at + 1}`, 0.5, 0.02 + 0.02 * (at % 4))),
    copied: { registers: ['office 1', 'office 2', 'office 3'], share: 0.08, declared: false },
    authority: false,
  },
];
