import { expect, test } from 'vitest';
import { model } from '../../../src/generated/model.ts';
import { readContract } from '../../../src/graph/contract/contract.ts';
import { modelModule } from '../../../src/graph/contract/model-module.ts';
import { smallSchema } from './small-schema.ts';

test('a small schema: scalars branded, enums as unions, values as interfaces, claims by entity and field', () => {
  const source = modelModule(readContract(smallSchema()));
  expect(source).not.toMatch(/^import/m);
  for (const expected of [
    "/** A day. */\nexport type Day = string & { readonly [scalar]: 'Day' };\n",
    "/** A language. */\nexport type Language =\n  | 'VI'\n  | 'EN';\n",
    `/** A place. */
export interface Place {
  /** As written. */
  readonly text: string;
  /** Its name. */
  readonly name: Text;
  /** Where it lies; null if not known. */
  readonly within: string | null;
}
`,
    `export interface EntityFields {
  Person: {
    /** Born. */
    born: Day;
    /** Lived at a time. */
    home: Place;
    /** Mother. */
    mother: Link<'Person'>;
    /** Cards. */
    cards: Link<'Card'>;
  };
  Card: {
    /** Number. */
    number: string;
  };
}
`,
    `export const model: { readonly [E in EntityName]: EntityModel } = {
  Person: {
    label: { vi: "Người", en: "Person" },
    fields: {
      born: { kind: 'value', type: 'Day', label: { vi: "Ngày sinh", en: "Born" }, halfLifeDays: null },
      home: { kind: 'value', type: 'Place', label: { vi: "Nơi ở", en: "Home" }, halfLifeDays: 30 },
      mother: { kind: 'link', type: 'Person', label: { vi: "Mẹ", en: "Mother" }, halfLifeDays: null },
      cards: { kind: 'set', type: 'Card', label: { vi: "Thẻ", en: "Cards" }, halfLifeDays: null },
    },
  },
  Card: {
    label: { vi: "Thẻ", en: "Card" },
    once: true,
    fields: {
`,
  ]) {
    expect(source).toContain(expected);
  }
});

test('what values look like: words of closed sets, parts of value objects', () => {
  const source = modelModule(readContract(smallSchema()));
  expect(source).toContain("  Language: { words: ['VI', 'EN'] },\n");
  expect(source).toContain(
    "name: { type: 'Text', list: false, nullable: false }, within: { type: 'String', list: false, nullable: true }",
  );
});

test('of the types, only what facts hold becomes data', () => {
  const source = modelModule(readContract(smallSchema('"Not held by a fact." type Elsewhere { "P." place: Place }')));
  expect(source).toContain('export interface Place ');
  expect(source).not.toContain('Elsewhere');
});

test('a link inside a value is data, and so is what a field quotes', () => {
  const source = modelModule(
    readContract(
      smallSchema(`"W." type W { "Born." born: Day "Link." link: PersonLink! }
        extend type Card {
          "Holder." holder: W @fact(vi: "Chủ thẻ", en: "Holder")
          "Born." born: Day @fact(vi: "Ngày sinh", en: "Born") @quotes(party: "holder", field: "born")
        }`),
    ),
  );
  expect(source).toContain("  /** Link. */\n  readonly link: Link<'Person'> | null;\n");
  expect(source).toContain("halfLifeDays: null, quotes: { party: 'holder', field: 'born' } },");
  expect(source).toContain("= {\n  W: { link: 'Person' },\n};");
});

test('the check that numbers obey', () => {
  const more = 'extend type Card { "Code." code: String @fact(vi: "Mã", en: "Code", check: "TAX_CODE") }';
  const source = modelModule(readContract(smallSchema(more)));
  expect(source).toContain("halfLifeDays: null, check: 'TAX_CODE' },");
});

test('the model of the hub, as it is loaded', () => {
  expect(model.Person.fields.healthInsurance).toEqual({
    kind: 'set',
    type: 'HealthInsuranceCard',
    label: { vi: 'Thẻ bảo hiểm y tế', en: 'Health-insurance cards' },
    halfLifeDays: 365,
  });
  expect(model.Household.label).toEqual({ vi: 'Hộ gia đình', en: 'Household' });
});
