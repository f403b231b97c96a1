import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Transform } from '../../src/connect/contract.ts';
import { answers, said, selectedField } from '../../src/connect/row-fields.ts';
import { administrativeLists } from '../../src/connect/tables/administrative-units.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName, personNameParts } from '../../src/connect/transforms/person-name.ts';
import { text } from '../../src/connect/transforms/text.ts';

const transforms: readonly (readonly [Transform<unknown>, number])[] = [
  [text, 1],
  [personName, 1],
  [personNameParts, 3],
  [partialDate('yyyyMMdd+precision'), 2],
  [address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists), 5],
  [enumeration({ '0': 'FEMALE', '1': 'MALE', '': null }), 1],
  [joinedKey, 2],
];

test.each(transforms)('one field alone says what it says among all: $name', (transform, columns) => {
  const from = Array.from({ length: columns }, (_, at) => `c${at}`);
  const examples = (transform.examples ?? []) as readonly (readonly (string | null)[])[];
  const cell = fc.oneof(
    fc.constantFrom(null, '', '0', '1', '9', '20000230'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...examples.flat(), null),
  );
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  for (const set of [false, true]) {
    const field = selectedField('field', set, { from: from as [string], transform }, from);
    fc.assert(
      fc.property(row, (cells) => {
        const [alone, all] = [said(field, cells, 0), answers([field], cells, 0).field];
        expect(Array.isArray(alone)).toBe(set);
        const told = [alone].flat().map((each) => ({ ...each, raw: each.raw }));
        expect(told).toEqual([all].flat());
      }),
    );
  }
});
