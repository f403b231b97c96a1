import type { Text } from '../generated/model.ts';
import { exampleFamilies } from './population/example-families.ts';
import { type Person, spouseOf } from './population/person.ts';

/** A person worth asking about; in every population of the demo, with these numbers. */
export interface Example {
  readonly personalId: string;
  /** What the hub has to show about this person, in one line. */
  readonly story: Text;
  readonly mother: string | null;
  readonly father: string | null;
  readonly spouse: string | null;
  readonly children: readonly string[];
  /** Residence-file number, for the query `household`. */
  readonly household: string;
}

const families = exampleFamilies();

export const examples: Readonly<Record<'clean' | 'conflictingBirthDate' | 'deathKnownOnlyToHealth', Example>> = {
  clean: example(families.clean, {
    vi: 'Trần Thị Thu Hà: các nguồn dữ liệu thống nhất',
    en: 'Trần Thị Thu Hà: the registers agree',
  }),
  conflictingBirthDate: example(families.conflictingBirthDate, {
    vi: 'Phạm Quốc Dũng: ngày sinh theo hộ tịch là 12/05/1988, theo dân cư và y tế là 12/06/1988',
    en: 'Phạm Quốc Dũng: born 12 May 1988 by the civil registry, 12 June 1988 by residence and health',
  }),
  deathKnownOnlyToHealth: example(families.deathKnownOnlyToHealth, {
    vi: 'Lê Văn Thành: cơ sở y tế đã báo tử ngày 18/09/2026, hộ tịch chưa đăng ký khai tử, cư trú ghi còn sống',
    en: 'Lê Văn Thành: a hospital reported his death on 18 September 2026; no death is registered, and residence has him alive',
  }),
};

function example(person: Person, story: Text): Example {
  if (person.household === null) throw new Error('An example has a household.');
  return {
    personalId: person.personalId,
    story,
    mother: person.mother?.personalId ?? null,
    father: person.father?.personalId ?? null,
    spouse: spouseOf(person)?.personalId ?? null,
    children: person.children.map(({ personalId }) => personalId),
    household: person.household.number,
  };
}
