/**
 * How a value that is served stands to the truth:
 * WHOLE    the truth, all of it
 * LESS     less than the truth and nothing against it
 * WRONG    something else than the truth
 * ABSENT   nothing, though there is something
 * NOTHING  nothing, and there is nothing
 */
export type Outcome = 'WHOLE' | 'LESS' | 'WRONG' | 'ABSENT' | 'NOTHING';

/** Compares without the comparators that made the judgement: theirs is what is measured. */
export function outcomeOf(type: string, kind: string, value: string | null, truth: string | null): Outcome {
  if (value === null) return truth === null ? 'NOTHING' : 'ABSENT';
  if (truth === null) return 'WRONG';
  if (kind === 'set') return ofSets(new Set(value.split(' ')), new Set(truth.split(' ')));
  switch (type) {
    case 'PersonName':
      return ofNames(nameKey(value), nameKey(truth));
    case 'Address':
      return ofAddresses(value, truth);
    case 'PartialDate':
      return value === truth ? 'WHOLE' : truth.startsWith(`${value}-`) ? 'LESS' : 'WRONG';
    default:
      return value === truth ? 'WHOLE' : 'WRONG';
  }
}

function ofSets(served: ReadonlySet<string>, truth: ReadonlySet<string>): Outcome {
  if (![...served].every((member) => truth.has(member))) return 'WRONG';
  return served.size === truth.size ? 'WHOLE' : 'LESS';
}

function ofNames(served: string, truth: string): Outcome {
  if (served === truth) return 'WHOLE';
  return bare(truth) === served ? 'LESS' : 'WRONG';
}

/** The ward under either list, and what stands after it if the truth has it. */
function ofAddresses(served: string, truth: string): Outcome {
  const [unit = '', ...detail] = served.split(', ');
  const [units = '', ...trueDetail] = truth.split(', ');
  if (unit === '') return 'LESS';
  const same = units.split(' | ').includes(unit) && (trueDetail.length === 0 || detail.join() === trueDetail.join());
  return same ? 'WHOLE' : 'WRONG';
}

/** One spelling for what readers take for the same name: case, composition, look-alikes, hidden signs, place of the tone. */
function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFD')
    .replace(/(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, '$1$3$2')
    .normalize('NFC');
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
