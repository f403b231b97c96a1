// Written by `npm run codegen`. Do not edit.
//
// TypeScript types of the scalars as they travel in JSON, for `config: { scalars, strictScalars: true }` of GraphQL Code
// Generator and `customScalarTypes` of Relay. Dates are text on purpose: a PartialDate may lack day and month, and
// JavaScript's Date would shift it by a time zone.

export const scalars = {
  DateTime: 'string',
  FactRef: 'string',
  PartialDate: 'string',
  PersonalId: 'string',
} as const;
