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
