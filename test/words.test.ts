import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
/** What people read comes from these; generated files and pictures included where they are text. */
const rooms = ['src', 'schema', 'connectors'];
const files = [
  ...rooms.flatMap((room) =>
    readdirSync(new URL(room, ROOT), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && /\.(?:ts|js|graphql|md|csv|json|html|sql|sh)$/.test(each.name))
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  ),
  ...['README.md', 'CHANGELOG.md'].map((name) => new URL(name, ROOT).pathname),
];

test('nothing that people read says that anybody is exempt: that is for the competent authority', () => {
  expect(files.length).toBeGreaterThan(500);
  const said = files.filter((path) => /được\s+miễn\s+trừ/iu.test(readFileSync(path, 'utf8').normalize('NFC')));
  expect(said).toEqual([]);
});

test('a passkey is never called a digital signature', () => {
  const called = files.filter((path) =>
    readFileSync(path, 'utf8')
      .normalize('NFC')
      .split('\n')
      .some((line) => /passkey|khóa truy cập/iu.test(line) && /chữ ký số/iu.test(line)),
  );
  expect(called).toEqual([]);
});

test('nor in a sentence that goes over several lines, in either language, but to say that it is none', () => {
  const says = /chữ ký số|digital signature/iu;
  const denies = /không phải|không được gọi|never called|no\s+digital\s+signature|is none/iu;
  const found = files.flatMap((path) => {
    const text = readFileSync(path, 'utf8').normalize('NFC');
    // A sentence ends with its full stop, its quote or an empty line; comments and strings go over lines.
    const sentences = text.split(/[.;?!]\s|['"`]|\n\s*\n/u);
    return sentences.filter((each) => /passkey|khóa truy cập/iu.test(each) && says.test(each) && !denies.test(each));
  });
  expect(found).toEqual([]);
});
