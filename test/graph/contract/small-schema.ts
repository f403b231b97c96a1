import { parse } from 'graphql';
import { type Authored, mergeAuthored } from '../../../src/graph/contract/authored.ts';

/** The least that the build needs of a schema, with one value object, one enum, one scalar and two entities. */
const SMALL = `
"Marks a fact."
directive @fact(vi: String!, en: String!, halfLifeDays: Int, check: String) on FIELD_DEFINITION
"Marks an entity."
directive @entity(vi: String!, en: String!, once: Boolean) on OBJECT

"Marks a quotation."
directive @quotes(party: String!, field: String!) on FIELD_DEFINITION

"Has an id."
interface Node {
  "Opaque."
  id: ID!
}
"A field with its flags."
interface Fact {
  "The label."
  label("In which language." lang: Language = VI): String!
}
"A language."
enum Language {
  "Tiếng Việt"
  VI
  "English"
  EN
}
"A day."
scalar Day
"A place."
type Place {
  "As written."
  text: String!
  "Its name."
  name("In which language." lang: Language = VI): String!
  "Where it lies; null if not known."
  within: String
}
"A person."
type Person implements Node @entity(vi: "Người", en: "Person") {
  "Born."
  born: Day @fact(vi: "Ngày sinh", en: "Born")
  "Lived at a time."
  home("When." at: Day): Place @fact(vi: "Nơi ở", en: "Home", halfLifeDays: 30) @deprecated(reason: "Use \`born\`.")
  "Mother."
  mother: Person @fact(vi: "Mẹ", en: "Mother")
  "Cards."
  cards: [Card] @fact(vi: "Thẻ", en: "Cards")
}
"A card."
type Card implements Node @entity(vi: "Thẻ", en: "Card", once: true) {
  "Number."
  number: String @fact(vi: "Số", en: "Number")
}
"Questions."
type Query {
  "One person."
  person("Which." id: ID!): Person
}
`;

/** The small schema, and what is added to it. */
export function smallSchema(more = ''): Authored {
  return mergeAuthored([parse(SMALL), ...(more ? [parse(more)] : [])]);
}
