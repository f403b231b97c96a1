import { linkParts, model } from '../../src/generated/model.ts';

const flags = `
  ref field label text completeness accuracy freshness probabilityWrong
  evidence {
    basis asOf
    reasons { code severity text english: text(lang: EN) nextStep claims { register { code } } }
    claims {
      register { code } field outcome value raw absence entity linkedBy recordRef recordedAt retrievedAt servedFrom requestId reliability
    }
  }`;

const objects: Readonly<Record<string, string>> = {
  PersonName: '{ full family middle given }',
  Address: `{
    text detail province { code system label } district { code system label } ward { code system label }
    current { resolution province { code system label } ward { code system label } candidates { code system label } }
  }`,
  Code: '{ code system label }',
  MaritalHistory: `{
    from to status periods { from to status registrationNumber } covered { from to } uncovered { from to reason }
  }`,
  Party: 'role name { full family middle given } dateOfBirth document { kind number }',
};

/** Selects every fact of a person, of its household and of its cards, with what is asked of each. */
function selection(entity: keyof typeof model, more: string, depth: number): string {
  const fields = Object.entries(model[entity].fields).map(([field, { kind, type }]) => {
    const target = kind === 'value' ? null : (type as keyof typeof model);
    if (!target) return `${field} { value ${partsOf(type, more)} ${more} }`;
    const inside = depth === 0 ? '{ id }' : `{ id ${selection(target, more, depth - 1)} }`;
    return kind === 'link'
      ? `${field} { value ${inside} ${more} }`
      : `${field} { items { value ${inside} ${more} } ${more} }`;
  });
  return fields.join('\n');
}

/** The parts of a value, and what is asked of the links among them. */
function partsOf(type: string, more: string): string {
  const plain = objects[type] ?? '';
  const links = Object.keys(linkParts[type] ?? {}).map((part) => `${part} { value { id } ${more} }`);
  return links.length === 0 ? plain : `{ ${plain} ${links.join(' ')} }`;
}

/** Values and nothing else, or values with all flags and evidence, one link deep. */
export const everyFact = {
  values: `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { id ${selection('Person', '', 1)} } }`,
  flagged: `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { id ${selection('Person', flags, 1)} } }`,
};

/** The same answer without what differs from one request to the next. */
export function withoutMoments(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value) =>
    name === 'retrievedAt' || name === 'requestId' ? undefined : value,
  );
}

/** The same answer with values alone. */
export function valuesOnly(answer: unknown): unknown {
  const dropped = new Set([
    'ref',
    'field',
    'label',
    'text',
    'completeness',
    'accuracy',
    'freshness',
    'probabilityWrong',
    'evidence',
  ]);
  return dropFlags(answer, dropped);
}

function dropFlags(answer: unknown, dropped: ReadonlySet<string>): unknown {
  if (Array.isArray(answer)) return answer.map((each) => dropFlags(each, dropped));
  if (typeof answer !== 'object' || answer === null) return answer;
  const isFact = 'completeness' in answer;
  const kept = Object.entries(answer).filter(([name]) => !(isFact && dropped.has(name)));
  return Object.fromEntries(kept.map(([name, value]) => [name, dropFlags(value, dropped)]));
}
