import { createHash } from 'node:crypto';
import type { Json } from '../canonical.ts';
import type { CheckedEntry, Members } from './checked-entry.ts';
import type { Refuse } from './problem.ts';

/** The entry of the words by which a record was declared, and that of the version of its procedure; null: not in the bundle. */
export interface Versions {
  readonly words: CheckedEntry | null;
  readonly procedure: CheckedEntry | null;
}

export function versionsOf({ statement, parts, index }: CheckedEntry, others: readonly CheckedEntry[]): Versions {
  const { wording, procedure } = parts.get('decision') ?? {};
  const { version } = members(wording);
  const { code, version: nth } = members(procedure);
  const isBefore = (other: CheckedEntry) => other.statement.log !== statement.log || other.index < index;
  const words = others.filter(
    (other) =>
      other.statement.id.startsWith('wording-version/waiver.') &&
      contentOf(other).version === version &&
      isBefore(other),
  );
  return {
    words: statement.type === 'waiver' ? (words.at(-1) ?? null) : null,
    procedure: others.find((other) => other.statement.id === `catalogue-version/${code}.${nth}`) ?? null,
  };
}

/** Refuses words that are not those that were signed by their digest, or not of the version that the log had before. */
export function checkWording(entries: readonly CheckedEntry[], others: readonly CheckedEntry[], refuse: Refuse): void {
  for (const entry of entries) {
    if (entry.statement.type !== 'waiver') continue;
    const [signed, shown] = ['decision', 'display'].map((name) => members(entry.parts.get(name)?.wording));
    if (typeof signed?.digest !== 'string' || typeof shown?.text !== 'string') continue;
    const place = `${entry.place}/part-display.json`;
    const { text, version, language } = shown;
    const isSigned = createHash('sha256').update(text).digest('base64url') === signed.digest;
    if (!isSigned || signed.version !== version || signed.language !== language) refuse('WORDING_CHANGED', place);
    const { words } = versionsOf(entry, others);
    const strange = words && strangeLine(text, members(contentOf(words).words), language === 'EN' ? 'en' : 'vi');
    if (strange !== null) refuse('WORDING_CHANGED', place, `line ${strange + 1} is none of ${words?.statement.id}`);
  }
}

/** Number of the first line that no sentence of the version gives, or of the end where one that must stand is missing. */
function strangeLine(text: string, words: Members, of: 'vi' | 'en'): number | null {
  const say = (sentence: Json | undefined) => {
    const said = members(sentence)[of];
    return typeof said === 'string' ? [filled(said)] : [];
  };
  const sentences = members(words.sentences);
  const known = [words.title, words.notice, ...Object.values(sentences)].flatMap(say);
  const lines = text.split('\n');
  const strange = lines.findIndex((line) => !line.startsWith('– [') && !known.some((sentence) => sentence.test(line)));
  if (strange !== -1) return strange;
  const must = [words.title, sentences.flags, sentences.authority].flatMap(say);
  return must.every((sentence) => lines.some((line) => sentence.test(line))) ? null : lines.length;
}

/** Matches a sentence whatever its words in braces were filled with. */
const filled = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[a-zA-Z]+\}/g, '.*')}$`, 'u');

const contentOf = ({ parts }: CheckedEntry): Members => members(parts.get('decision')?.content);

const members = (value: Json | undefined): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
