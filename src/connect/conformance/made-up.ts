import type { FieldMapping, Transform } from '../contract.ts';
import type { Seeded } from './seeded.ts';

type Raw = string | null;

/** Texts that registers write, for transforms that have no examples of their own. */
const common: readonly Raw[] = [
  '000190000001', '000000017', '12.05.1990', '1990-05-12', '19900512', '1990', '1', '2', '01', 'VN', '79', 'Nguyễn Văn An',
  'Phường Bến Thành', 'BAN_AN', 'QD124-2004', '12/2020',
]; // biome-ignore format: a list to be skimmed

/** What stands in the place of a value where there is none. */
const sentinels: readonly string[] = ['Không có thông tin', '---', '00000000', '0', 'N/A', 'không rõ'];
const odd: readonly string[] = [
  '\u200bẨn',
  'a"b\\c',
  '30.02.1985',
  '19851301',
  'Hòa'.normalize('NFD'),
  ' có dấu cách ',
  '999',
  'ơ'.repeat(300),
];

/** Personal identification numbers of nobody, well formed. */
export function personalIds(random: Seeded, count: number): readonly string[] {
  const numbers = new Set<string>();
  while (numbers.size < count) {
    const year = random.integer(30, 99);
    const sex = random.integer(0, 1);
    numbers.add(`000${sex}${year}${String(random.integer(1, 999_999)).padStart(6, '0')}`);
  }
  return [...numbers];
}

export function cmndNumbers(random: Seeded, count: number): readonly string[] {
  return Array.from({ length: count }, () => `000${String(random.integer(1, 999_999)).padStart(6, '0')}`);
}

/** Raw texts for the columns of a field that it reads as a value or, if there are none, the best that can be had. */
export function readable(mapping: FieldMapping<unknown>, random: Seeded): readonly Raw[] {
  const { transform, from } = mapping;
  const given = transform.examples?.filter((example) => example.length <= from.length) ?? [];
  if (given.length > 0) {
    const example = random.pick(given);
    return from.map((_, at) => example[at] ?? null);
  }
  for (let tries = 0; tries < 60; tries += 1) {
    const texts = from.map(() => random.pick(common));
    if (reads(transform, texts)) return texts;
  }
  return from.map(() => random.pick(common));
}

const reads = (transform: Transform<unknown>, texts: readonly Raw[]) =>
  ['VALUE', 'NUMBER'].includes(transform.read(texts).state);

/** One of the things that a column holds when it does not hold what it should. */
export function unusual(random: Seeded): string {
  return random.pick([...sentinels, ...odd, '']);
}
