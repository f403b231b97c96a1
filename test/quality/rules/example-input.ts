import { type EntityName, linkParts, model } from '../../../src/generated/model.ts';
import type { Claim, EntityClaims } from '../../../src/quality/claim.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import type { Example, ExampleClaim, FactInput } from '../../../src/quality/rule.ts';

/** The input that an example stands for: claims in the order written, the first authority first. */
export function exampleInput(example: Example): FactInput {
  const [entity, name] = example.field.split('.') as [EntityName, string];
  const field = model[entity].fields[name];
  if (!field) throw new Error(`No field ${example.field}.`);
  const linked = example.part === undefined ? undefined : linkParts[field.type]?.[example.part];
  const { type, kind } = linked ? { type: linked, kind: 'link' as const } : field;
  const claims = Object.fromEntries(Object.entries(example.claims).map(([of, said]) => [of, said.map(claimOf)]));
  const entityClaims: EntityClaims = { entity, key: example.key, of: (of) => claims[of] ?? [] };
  const own = entityClaims.of(name);
  const valued = own.filter((claim) => claim.value !== null);
  const served = valued.find((claim) => claim.kind === 'CORRECTION') ?? valued[0] ?? null;
  return {
    field: example.field,
    ...(example.part !== undefined && { part: example.part }),
    type,
    kind,
    claims: own,
    entity: entityClaims,
    now: new Date('2026-11-22T02:00:00Z'),
    served,
    compared: valued
      .filter((claim) => claim !== served)
      .map((claim) => ({ claim, comparison: compare(type, served?.value, claim.value) })),
  };
}

function claimOf(said: ExampleClaim, at: number): Claim {
  const value = said.value ?? null;
  return {
    group: said.register,
    authority: at + 1,
    source: null,
    kind: 'RECORD',
    corrects: null,
    recordRef: null,
    recordedAt: null,
    retrievedAt: '2026-11-22T02:00:00.000Z',
    servedFrom: 'REGISTER',
    requestId: 'example',
    linkedBy: 'PID',
    subject: true,
    exhaustive: true,
    raw: typeof value === 'string' ? value : null,
    absence: value === null ? 'NO_RECORD' : null,
    failure: null,
    ...said,
    value,
  };
}
