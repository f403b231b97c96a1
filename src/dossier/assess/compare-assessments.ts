import type { ComponentOutcome, SubmitterOutcome, Text } from '../../generated/model.ts';
import type { AssessedComponent, AssessedFact, Assessment } from './assessment.ts';

/** What changed from one assessment of a dossier to another. What did not is left out. */
export interface AssessmentChanges {
  /** Null: the same. */
  readonly submitter: { readonly before: SubmitterOutcome; readonly after: SubmitterOutcome } | null;
  readonly procedureVersion: { readonly before: number; readonly after: number } | null;
  readonly components: readonly ComponentChange[];
}

export interface ComponentChange {
  readonly code: string;
  readonly name: Text;
  /** Null: the version of the procedure had no such component. */
  readonly before: ComponentOutcome | null;
  readonly after: ComponentOutcome | null;
  readonly facts: readonly FactChange[];
}

export interface FactChange {
  readonly of: string;
  readonly field: string;
  readonly label: Text;
  /** Null: there was no value, or the fact was not part of it. */
  readonly textBefore: Text | null;
  readonly textAfter: Text | null;
  readonly flags: readonly FlagChange[];
}

export const flags = ['completeness', 'accuracy', 'freshness', 'wrongPer10000'] as const;

export interface FlagChange {
  readonly flag: (typeof flags)[number];
  /** Null: there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

export function compareAssessments(from: Assessment, to: Assessment): AssessmentChanges {
  const { before, after } = { before: from.submitter.outcome, after: to.submitter.outcome };
  const versions = { before: from.procedure.version, after: to.procedure.version };
  const pairs = matched(from.components, to.components, ({ code }) => code);
  return {
    submitter: before === after ? null : { before, after },
    procedureVersion: versions.before === versions.after ? null : versions,
    components: pairs.flatMap(([old, now]) => componentChange(old, now) ?? []),
  };
}

function componentChange(old: AssessedComponent | null, now: AssessedComponent | null): ComponentChange | null {
  const known = now ?? old;
  if (!known) return null;
  const [before, after] = [old?.outcome ?? null, now?.outcome ?? null];
  const pairs = matched(old?.facts ?? [], now?.facts ?? [], ({ of, field }) => `${of} ${field}`);
  const facts = pairs.flatMap(([one, other]) => factChange(one, other) ?? []);
  if (before === after && facts.length === 0) return null;
  return { code: known.code, name: known.name, before, after, facts };
}

function factChange(old: AssessedFact | null, now: AssessedFact | null): FactChange | null {
  const known = now ?? old;
  if (!known) return null;
  const [textBefore, textAfter] = [old?.text ?? null, now?.text ?? null];
  const changed = flags.flatMap((flag): FlagChange[] => {
    const [before, after] = [wordOf(old?.[flag]), wordOf(now?.[flag])];
    return before === after ? [] : [{ flag, before, after }];
  });
  if (textBefore?.vi === textAfter?.vi && textBefore?.en === textAfter?.en && changed.length === 0) return null;
  return { of: known.of, field: known.field, label: known.label, textBefore, textAfter, flags: changed };
}

const wordOf = (flag: string | number | null | undefined): string | null => (flag == null ? null : String(flag));

/** Those of both with the same name side by side, in the order of the later; null where one has none. */
function matched<T>(before: readonly T[], after: readonly T[], nameOf: (each: T) => string) {
  const old = new Map(before.map((each) => [nameOf(each), each]));
  const now = new Map(after.map((each) => [nameOf(each), each]));
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.map((name): readonly [T | null, T | null] => [old.get(name) ?? null, now.get(name) ?? null]);
}
