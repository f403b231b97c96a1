import sax from 'sax';

/** An element: its text, null where it says `xsi:nil`, or its children by name, those of one name as a list. */
export type XmlValue = string | null | readonly XmlValue[] | { readonly [name: string]: XmlValue };

/** How deep elements may lie in one another. */
const DEEPEST = 64;
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** Not XML that is read here. */
export class XmlError extends Error {}

interface Open {
  readonly name: string;
  readonly nil: boolean;
  text: string;
  children: Record<string, XmlValue> | null;
}

/**
 * A document as data: names without their prefixes, no attributes, text byte for byte, nothing of it converted. A
 * document type is refused, and with it every entity but the five of XML, so that a small text stays small.
 * @throws XmlError
 */
export function readXml(text: string): { readonly [name: string]: XmlValue } {
  const strict: sax.SAXOptions & { readonly strictEntities: true } = { xmlns: true, strictEntities: true };
  const parser = sax.parser(true, strict);
  const document: Open = { name: '', nil: false, text: '', children: null };
  const open: Open[] = [document];
  const fail = (why: string): never => {
    throw new XmlError(why);
  };
  parser.onerror = (error) => fail(error.message.split('\n')[0] ?? '');
  parser.ondoctype = () => fail('a document type');
  parser.onopentag = (tag) => {
    const { local, attributes } = tag as sax.QualifiedTag;
    if (open.length > DEEPEST) fail('elements too deep');
    if (open.length === 1 && document.children) fail('a second root');
    const nil = Object.values(attributes).some(
      (each) => each.local === 'nil' && each.uri === SCHEMA_INSTANCE && /^(?:true|1)$/.test(each.value),
    );
    open.push({ name: local, nil, text: '', children: null });
  };
  parser.ontext = parser.oncdata = (more) => {
    const here = open.at(-1);
    if (here) here.text += more;
  };
  parser.onclosetag = () => {
    const { name, nil, text, children } = open.pop() as Open;
    const parent = open.at(-1) ?? document;
    parent.children ??= Object.create(null) as Record<string, XmlValue>;
    const value = nil ? null : (children ?? text);
    const before = parent.children[name];
    if (before === undefined) parent.children[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else parent.children[name] = [before, value];
  };
  parser.write(text).close();
  return document.children ?? fail('no element');
}

/** Data as a document with one element at its root: null as `xsi:nil`, undefined left out. */
export function writeXml(name: string, value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(name, value)}`;
}

/** The same without a document around it: the children of an element. */
export const xmlChildren = (of: object): string =>
  Object.entries(of)
    .map(([child, value]) => element(child, value))
    .join('');

/** Whether XML can hold a text at all. */
export const isXmlText = (text: string): boolean => !unwritable.test(text);

const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

function element(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return `<${name} xmlns:xsi="${SCHEMA_INSTANCE}" xsi:nil="true"/>`;
  if (Array.isArray(value)) return value.map((each) => element(name, each)).join('');
  const inner = typeof value === 'object' ? xmlChildren(value) : escaped(String(value));
  return `<${name}>${inner}</${name}>`;
}

/** Text for the inside of an element; what XML cannot hold at all becomes U+FFFD. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
  return text.replace(/[&<>\r]/g, (sign) => signs[sign] ?? sign).replace(new RegExp(unwritable, 'gu'), '\ufffd');
}
