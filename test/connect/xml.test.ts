import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isXmlText, readXml, writeXml, XmlError } from '../../src/connect/kinds/xml.ts';

const plain = (text: string) => JSON.parse(JSON.stringify(readXml(text)));

describe('XML', () => {
  it('is read as names without prefixes, text byte for byte, nothing converted', () => {
    const text = `<?xml version="1.0"?><a:r xmlns:a="urn:a" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" x="1">
      <a:so>007</a:so><co> có &amp; dấu </co><khong i:nil="true"/><rong/><cd><![CDATA[<b>]]></cd><k>1</k><k><l>2</l></k></a:r>`;
    expect(plain(text)).toEqual({
      r: { so: '007', co: ' có & dấu ', khong: null, rong: '', cd: '<b>', k: ['1', { l: '2' }] },
    });
  });

  it.each([
    ['a document type', '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>'],
    ['entities that grow', '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
    ['an entity of a file', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>'],
    ['entities of HTML', '<r>&nbsp;</r>'],
    ['a prefix of nothing', '<r><x:a/></r>'],
    ['an element that does not end', '<r><a></r>'],
    ['text that ends in the middle', '<r><a>b'],
    ['two roots', '<r/><s/>'],
    ['nothing', ''],
    ['no XML', '{"a":1}'],
    ['elements too deep', `${'<a>'.repeat(80)}${'</a>'.repeat(80)}`],
  ])('is refused: %s', (_, text) => {
    expect(() => readXml(text)).toThrow(XmlError);
  });

  it('is written so that it reads the same, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(isXmlText);
    const value = fc.oneof(text, fc.constant(null));
    fc.assert(
      fc.property(fc.record({ a: value, b: fc.array(fc.record({ c: value }), { minLength: 2 }) }), (data) => {
        expect(plain(writeXml('r', data))).toEqual({ r: data });
      }),
    );
  });

  it('holds no control characters', () => {
    expect(isXmlText('a\u0000b')).toBe(false);
    expect(isXmlText('ơ\u{20000}')).toBe(true);
    expect(plain(writeXml('r', 'a\u0000b'))).toEqual({ r: 'a\ufffdb' });
  });
});
