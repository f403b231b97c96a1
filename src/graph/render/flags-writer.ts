import { type FieldNode, type GraphQLObjectType, isObjectType } from 'graphql';
import { GlancedFact } from '../../gather/glanced-fact.ts';
import type { Fact } from '../../quality/fact.ts';
import type { Verdict } from '../../quality/verdict.ts';
import { fieldsOf, type SelectionSource, selectionsOf } from '../selection.ts';
import { Kept } from './outgoing.ts';
import { valueWriter, type WriteValue } from './plain-value.ts';

const ofVerdict: ReadonlySet<string> = new Set(['completeness', 'accuracy', 'freshness', 'probabilityWrong']);

/** The flags of a fact and the codes of its reasons, without the braces. */
export function flagsWriter(
  source: SelectionSource,
  type: GraphQLObjectType,
  selected: readonly (readonly [string, readonly FieldNode[]])[],
): ((fact: Fact) => Kept) | null {
  const parts: { readonly head: string; readonly name: string; readonly write: WriteValue }[] = [];
  for (const [key, same] of selected) {
    const { value: name = '' } = same[0]?.name ?? {};
    const field = type.getFields()[name];
    const write =
      field && (ofVerdict.has(name) ? valueWriter(source, field.type, same) : evidenceWriter(source, name, same));
    if (!write) return null;
    parts.push({ head: `${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`, name, write });
  }
  const flagsOf = (verdict: Verdict) => {
    let text = '';
    for (const { head, name, write } of parts)
      text += head + write(name === 'evidence' ? verdict : verdict[name as keyof Verdict]);
    return text;
  };
  const written = new WeakMap<Verdict, Kept>();
  return (fact) => {
    if (!(fact instanceof GlancedFact)) return new Kept(flagsOf(fact));
    let flags = written.get(fact.verdict);
    if (!flags) {
      flags = new Kept(flagsOf(fact.verdict));
      written.set(fact.verdict, flags);
    }
    return flags;
  };
}

const ofEvidence: ReadonlySet<string> = new Set(['basis', 'reasons', '__typename']);
const ofReasons: ReadonlySet<string> = new Set(['code', 'severity', '__typename']);

/** Evidence as far as a verdict has it. */
function evidenceWriter(source: SelectionSource, name: string, nodes: readonly FieldNode[]): WriteValue | null {
  const [evidence, reason] = ['FactEvidence', 'Reason'].map((each) => source.schema.getType(each));
  if (name !== 'evidence' || !isObjectType(evidence) || !isObjectType(reason)) return null;
  const fields = fieldsOf(source, evidence, selectionsOf(nodes));
  for (const same of fields.values()) {
    if (!ofEvidence.has(same[0]?.name.value ?? '')) return null;
    for (const each of fieldsOf(source, reason, selectionsOf(same)).values())
      if (!ofReasons.has(each[0]?.name.value ?? '')) return null;
  }
  return valueWriter(source, evidence, nodes);
}
