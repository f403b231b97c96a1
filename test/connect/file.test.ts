import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connector, Declaration, ReadAnswer } from '../../src/connect/contract.ts';
import { fileConnector, storeOf } from '../../src/connect/kinds/file.ts';
import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { text } from '../../src/connect/transforms/text.ts';
import { call } from './small-register.ts';

const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        name: 'licences',
        table: 'licences',
        key: ['pid'],
        ref: '_row',
        recordedAt: { column: '_written' },
        subject: true,
        linkedBy: 'PID',
        fields: {
          fullName: { from: ['Họ tên'], transform: personName },
          dateOfBirth: { from: ['born'], transform: partialDate('yyyy-mm-dd|yyyy') },
          dateOfBirthInWords: { from: ['note'], transform: text },
        },
      },
    ],
  },
};
const declaration: Declaration = {
  id: 'licences',
  title: { vi: 'Giấy phép', en: 'Licences' },
  owner: { vi: 'Đơn vị kiểm thử', en: 'The tests' },
  authority: { default: 1 },
  scope: [],
  coverage: [],
  entities: declareEntities(mapping),
};
const pid = '000190000001';
const header = 'pid,Họ tên,born,note\n';
const line = (note: string) => `${pid},Lê An,1990-05-12,${note}\n`;

let directory: string;
let connector: Connector;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-test-'));
});
afterEach(async () => {
  await connector?.close();
  await rm(directory, { recursive: true, force: true });
});

/** Looks at the files when told to, and not in between. */
const open = (parameters = '') => {
  connector = fileConnector(declaration, mapping, `${pathToFileURL(directory)}/?check=3600&settle=0&${parameters}`);
  return connector;
};
const put = (name: string, content: string | Buffer) => writeFile(join(directory, name), content);
const looked = () => storeOf(connector)?.check();
const read = async (): Promise<ReadAnswer | undefined> =>
  (
    await connector.read(
      { entity: 'Person', keys: [pid], fields: ['fullName', 'dateOfBirth', 'dateOfBirthInWords'] },
      call(),
    )
  )[0];
async function raw(field: string) {
  const answer = await read();
  const said = answer?.outcome === 'FOUND' ? answer.records[0]?.fields[field] : answer;
  return said && 'raw' in said ? said.raw : said;
}
const note = () => raw('dateOfBirthInWords');

describe('a delivery of files', () => {
  it('is picked up once it is readable to its end, and not before', async () => {
    await put('licences.csv', header + line('first'));
    open();
    expect(await note()).toBe('first');
    await put('licences.csv', `${header}${line('second').slice(0, -8)}`); // half written
    await looked();
    const answer = await read();
    expect(answer).toMatchObject({ outcome: 'FOUND', lastKnown: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(await note()).toBe('first');
    expect(await connector.ping(call())).toEqual({ ok: false, code: 'MALFORMED' });
    await put('licences.csv', header + line('second'));
    await looked();
    expect(await note()).toBe('second');
    expect(await read()).not.toHaveProperty('lastKnown');
    expect(await connector.ping(call())).toEqual({ ok: true });
  });

  it('is served, marked, for as long as the address says once its files are gone', async () => {
    await put('licences.csv', header + line('first'));
    open('keep=0.6');
    expect(await note()).toBe('first');
    await rename(join(directory, 'licences.csv'), join(directory, 'licences.away'));
    await looked();
    expect(await read()).toHaveProperty('lastKnown');
    await new Promise((resolve) => setTimeout(resolve, 650));
    expect(await read()).toEqual({ outcome: 'FAILED', code: 'UNREACHABLE' });
  });

  it('that has lost most of its rows is not taken, unless a manifest vouches for it or nothing else comes', async () => {
    const others = Array.from({ length: 150 }, (_, at) =>
      `${Number(pid) + at + 1},Lê An,1990,\n`.padStart(30, '0'),
    ).join('');
    await put('licences.csv', header + line('first') + others);
    open('keep=0.6');
    expect(await note()).toBe('first');
    await put('licences.csv', header + line('second')); // cut off at the end of a line
    await looked();
    expect(await note()).toBe('first');
    expect(await read()).toHaveProperty('lastKnown');
    expect(await connector.ping(call())).toEqual({ ok: false, code: 'MALFORMED' });
    await new Promise((resolve) => setTimeout(resolve, 650));
    await looked();
    expect(await note()).toBe('second');
    expect(await connector.ping(call())).toEqual({ ok: true });

    await put('licences.csv', header + line('third') + others);
    await looked();
    const content = header + line('fourth');
    const bytes = Buffer.byteLength(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await put('licences.csv', content);
    await put('manifest.json', JSON.stringify({ files: { 'licences.csv': { bytes, sha256 } } }));
    await looked();
    expect(await note()).toBe('fourth');
  });

  it('says why it was never readable', async () => {
    open();
    expect(await read()).toEqual({ outcome: 'FAILED', code: 'UNREACHABLE' });
    await put('licences.csv', '');
    await looked();
    expect(await read()).toEqual({ outcome: 'FAILED', code: 'MALFORMED' });
    await put('licences.csv', header + line('now'));
    await looked();
    expect(await note()).toBe('now');
  });

  it('waits until files without a manifest have rested', async () => {
    await put('licences.csv', header + line('first'));
    const past = new Date(Date.now() - 60_000);
    await utimes(join(directory, 'licences.csv'), past, past);
    connector = fileConnector(declaration, mapping, `${pathToFileURL(directory)}/?check=3600&settle=0.5`);
    expect(await note()).toBe('first');
    await put('licences.csv', header + line('second'));
    await looked();
    expect(await note()).toBe('first');
    await new Promise((resolve) => setTimeout(resolve, 550));
    await looked();
    expect(await note()).toBe('second');
  });

  it('is what its manifest says, all files together', async () => {
    const manifest = (content: string) =>
      JSON.stringify({
        files: {
          'licences.csv': { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
        },
      });
    const [first, second] = ['pid,born,note,Họ tên\n', 'pid,born,note,Họ tên\n'].map(
      (names, at) => `${names}${pid},1990,${at},An\n`,
    ) as [string, string];
    const bytes = (content: string) =>
      manifest(content).replace(/"bytes":\d+/, `"bytes":${Buffer.byteLength(content)}`);
    await put('licences.csv', first);
    await put('manifest.json', bytes(first));
    open();
    expect(await note()).toBe('0');
    await put('licences.csv', second); // of the same length: the digest tells
    await looked();
    expect(await note()).toBe('0');
    await put('manifest.json', bytes(second));
    await looked();
    expect(await note()).toBe('1');
  });

  it('without a column that is read keeps the last good one, and without such a one answers what it has', async () => {
    await put('licences.csv', `pid,Họ tên,born\n${pid},An,1990\n`);
    open();
    expect(await read()).toEqual({ outcome: 'FAILED', code: 'BAD_CONFIG' });
    const fields = ['fullName'];
    const [answer] = await connector.read({ entity: 'Person', keys: [pid], fields }, call(15_000));
    expect(answer).toMatchObject({ outcome: 'FOUND' });
    await put('licences.csv', header + line('whole'));
    await looked();
    expect(await note()).toBe('whole');
    await put('licences.csv', `pid,Họ tên,born\n${pid},Bình,1991\n`);
    await looked();
    expect(await note()).toBe('whole');
    expect(await connector.ping(call())).toEqual({ ok: false, code: 'BAD_CONFIG' });
  });

  it('may be a directory of parts, each row numbered', async () => {
    await mkdir(join(directory, 'licences'));
    await put('licences/a.csv', `${header}000000000000,x,,\n`);
    await put('licences/b.csv', `note,born,Họ tên,pid\nlast,1990,An,${pid}\n`);
    open();
    expect(await note()).toBe('last');
    const answer = await read();
    expect(answer?.outcome === 'FOUND' && answer.records[0]?.ref).toBe('licences/2');
  });
});

describe('text in files', () => {
  it.each([
    [
      'UTF-8 with a mark, semicolons and Windows line ends',
      Buffer.from(`\ufeffpid;Họ tên;born;note\r\n${pid};Lê An;1990;"a;""b""\r\nc"\r\n`),
      '',
    ],
    ['UTF-16', Buffer.from(`\ufeff${header}${line('"a;""b""\r\nc"')}`, 'utf16le'), ''],
    ['tabs', `pid\tHọ tên\tborn\tnote\n${pid}\tLê An\t1990\t"a;""b""\r\nc"\n`, ''],
  ])('is read as %s', async (_, content, parameters) => {
    await put('licences.csv', content);
    open(parameters);
    expect(await raw('fullName')).toBe('Lê An');
    expect(await note()).toBe('a;"b"\r\nc');
  });

  it('is read in windows-1258 only where the address says so', async () => {
    // ê and its hook apart, as the encoding has them.
    const content = Buffer.from([...Buffer.from(`pid,Ho,born,note\n${pid},x,1990,`), 0xea, 0xd2, 0x0a]);
    await put('licences.csv', content);
    open();
    expect(await read()).toEqual({ outcome: 'FAILED', code: 'MALFORMED' });
    await connector.close();
    open('encoding=windows-1258');
    const [answer] = await connector.read(
      { entity: 'Person', keys: [pid], fields: ['dateOfBirthInWords'] },
      call(15_000),
    );
    const said = answer?.outcome === 'FOUND' ? answer.records[0]?.fields.dateOfBirthInWords : null;
    expect(said).toMatchObject({ raw: 'ê\u0309', value: 'ể' });
  });

  it('keeps nothing and an empty text apart, zeros before and after, and spaces', async () => {
    await put('licences.csv', `${header}${pid}, Lê An ,,""\n`);
    open();
    expect([await raw('fullName'), await raw('dateOfBirth'), await note()]).toEqual([' Lê An ', null, '']);
  });

  it.each([
    ['1.10', '1.10'],
    ['12345678901234567890123', '12345678901234567890123'],
    ['true', 'true'],
    ['{"note": 1.50}', '{"note":1.5}'],
    ['"a \\"note\\": 7"', 'a "note": 7'],
  ])('in JSON keeps the digits of %s', async (written, expected) => {
    await put('licences.ndjson', `{"pid": "${pid}", "Họ tên": "An", "born": 1990, "note": ${written}}\n`);
    open();
    expect(await note()).toBe(expected);
    expect(await raw('dateOfBirth')).toBe('1990');
  });

  it('in a workbook is what the cell holds: days as ISO 8601, digits as they are, zeros that the format gives', async () => {
    const cells = [
      [
        { t: 'n', v: 190_000_001, z: '000000000000' },
        { t: 's', v: ' 007 ' },
        { t: 'n', v: 33_000, z: 'dd/mm/yyyy' },
        { t: 'n', v: 79190000005 },
      ],
      [{ t: 's', v: 'x' }, null, { t: 'n', v: 59, z: 'd-mmm-yy' }, { t: 'b', v: true }],
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['pid', 'Họ tên', 'born', 'note'], ...cells]), 'A');
    await put('licences.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    open();
    const rows = await Promise.all(
      ['000190000001', 'x'].map(async (key) => {
        const fields = ['fullName', 'dateOfBirth', 'dateOfBirthInWords'];
        const [answer] = await connector.read({ entity: 'Person', keys: [key], fields }, call(15_000));
        const said = answer?.outcome === 'FOUND' ? (answer.records[0]?.fields ?? {}) : {};
        return fields.map((field) => (said[field] as { raw?: unknown } | undefined)?.raw);
      }),
    );
    expect(rows).toEqual([
      [' 007 ', '1990-05-07', '79190000005'],
      [null, '1900-02-28', 'TRUE'],
    ]);
  });
});
