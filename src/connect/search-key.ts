/**
 * A name as it is searched for: without case, diacritics, hidden characters, spaces and apostrophes, with one D, and i
 * for y. A net that is coarse on purpose, so that it can be cast by any database with one `translate`; which of its
 * catch is the name asked for is judged by comparing, elsewhere.
 */
export function searchKey(text: string): string {
  let key = '';
  for (const character of text) key += table.get(character) ?? character;
  return key;
}

/**
 * The same for SQL: `replace(translate(name, from, to), ' ', '')`. The characters that names are full of stand first,
 * because `translate` looks through `from` one by one.
 */
export const translation: { readonly from: string; readonly to: string } = buildTranslation();

const table: ReadonlyMap<string, string> = buildTable();

function buildTable(): ReadonlyMap<string, string> {
  const { from, to } = translation;
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, (targets[at] ?? '').trim()]));
}

function buildTranslation() {
  const kept = new Map<string, string>();
  const dropped: string[] = [];
  for (const character of inOrderOfUse()) {
    const base = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (/[đðɖ]/u.test(base)) kept.set(character, 'd');
    else if (base === 'y') kept.set(character, 'i');
    else if (/^[a-z]$/.test(base)) kept.set(character, base);
    else if (/\s/u.test(character)) kept.set(character, ' ');
    else if (/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}'‘’ʼ`´]/u.test(character)) dropped.push(character);
  }
  return { from: [...kept.keys(), ...dropped].join(''), to: [...kept.values()].join('') };
}

/** Every character that may have to be changed: of the plane in which all names lie, the most used first. */
function* inOrderOfUse(): Generator<string> {
  yield* ' nhtgiaucmoylrđpsvbkqdxefjwzNTHLPVBDCMKQGSAXRUOYIEĐFJWZ';
  yield* 'ễấầịạếảồốọờữứựướơưăâêôàáãèéìíòóõùúýảẩẫậắằẳẵặẹẻẽềểệỉĩỏổỗộớởỡợụủũừửỳỵỷỹ';
  for (let code = 0; code < 0x10000; code += 1) {
    if (code < 0xd800 || code > 0xdfff) yield String.fromCharCode(code);
  }
}
