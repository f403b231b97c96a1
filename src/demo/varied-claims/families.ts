import type { VariedFamily, VariedRegister } from './varied-claims.ts';
import { born, card, fullName, income, place, sex, ward } from './varied-field.ts';

export const register = (
  name: string,
  holds: number,
  wrong: number,
  more: Partial<VariedRegister> = {},
): VariedRegister => ({
  register: name,
  holds,
  wrong,
  ...more,
});
export const four = [
  register('civil', 0.7, 0.015),
  register('residence', 0.95, 0.02),
  register('health', 0.8, 0.04),
  register('insurance', 0.75, 0.03),
];

/** Tables that differ in all that a table of claims can differ in. Weights of the offline model were chosen with these in sight. */
export const families: readonly VariedFamily[] = [
  {
    name: 'one register',
    entities: 500,
    fields: [born, income],
    registers: [register('only', 0.9, 0.05)],
    authority: false,
  },
  {
    name: 'two registers, fillings and rows twice',
    entities: 800,
    fields: [income, born],
    registers: [
      register('tax', 0.9, 0.03, { fillings: 0.05, twice: 0.1, rewrites: 0.5 }),
      register('bank', 0.7, 0.06, { fillings: 0.1, twice: 0.05 }),
    ],
    authority: true,
  },
  {
    name: 'fifty entities, no types',
    entities: 50,
    fields: [fullName, born, sex, income],
    registers: four,
    authority: false,
    untyped: true,
  },
  {
    name: 'names with and without diacritics, dates cut short',
    entities: 1500,
    fields: [fullName, born],
    registers: [
      register('civil', 0.7, 0.01),
      register('residence', 0.95, 0.02, { rewrites: 0.3 }),
      register('health', 0.8, 0.05, { rewrites: 0.8 }),
    ],
    authority: true,
  },
  {
    name: 'twelve unequal registers, places within places',
    entities: 1000,
    fields: [place],
    registers: Array.from({ length: 12 }, (_, at) =>
      register(`site ${at + 1}`, 0.05 + 0.07 * at, 0.02 + 0.03 * ((at * 5) % 12), { rewrites: 0.1 * (at % 6) }),
    ),
    authority: false,
  },
  {
    name: 'copied 10 %, declared, first authority',
    entities: 1000,
    fields: [born, ward],
    registers: four,
    copied: { registers: ['residence', 'insurance'], share: 0.1, declared: true },
    authority: true,
  },
  {
    name: 'copied 10 %, not declared, most probable',
    entities: 1000,
    fields: [born, ward],
    registers: four,
    copied: { registers: ['residence', 'insurance'], share: 0.1, declared: false },
    authority: false,
  },
  {
    name: 'copied 4 % by the only two that have a field',
    entities: 1000,
    fields: [card, ward],
    registers: four.map((each) => ({
      ...each,
      ...(['civil', 'health'].includes(each.register) && { without: [card.field] }),
    })),
    copied: { registers: ['residence', 'insurance'], share: 0.04, declared: false },
    authority: true,
  },
  {
    name: 'copied 10 % by three of five, only one field confirmed',
    entities: 1000,
    fields: [born, income],
    registers: [...four, register('employer', 0.6, 0.02)],
    copied: { registers: ['residence', 'insurance', 'employer'], share: 0.1, declared: false },
    authority: false,
    confirmedField: 'born',
  },
  {
    name: 'one of three wrong in 40 % of a field',
    entities: 1000,
    fields: [ward, sex],
    registers: four.slice(0, 3),
    systematic: { register: 'civil', field: 'ward', share: 0.4 },
    authority: true,
  },
  {
    name: 'all registers bad',
    entities: 800,
    fields: [born, ward],
    registers: four.map((each) => ({ ...each, wrong: 0.25 + each.wrong })),
    authority: false,
  },
  {
    name: 'twenty thousand entities',
    entities: 20_000,
    fields: [card],
    registers: four.slice(0, 3),
    authority: false,
  },
];
