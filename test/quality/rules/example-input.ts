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
  const { type, kind } = linked ? { type: linked, kind: 'link' as const } : { ...field, ...typeOf(example) };
  const entityClaims = claimsOf(entity, example.key, example);
  const own = entityClaims.of(name);
  const valued = own.filter((claim) => claim.value !== null);
  const served = valued.find((claim) => claim.kind === 'CORRECTION') ?? valued[0] ?? null;
  return {
    field: example.field,
    ...(example.obeys && { obeys: example.obeys }),
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

/** Of the others and the linked ones only their own claims are known. */
function claimsOf(
  entity: EntityName,
  key: string,
  { claims: written, others = [], linked = {} }: Pick<Example, 'claims' | 'others' | 'linked'>,
): EntityClaims {
  const claims = Object.fromEntries(Object.entries(written).map(([of, said]) => [of, said.map(claimOf)]));
  const own: EntityClaims = {
    entity,
    key,
    of: (of) => claims[of] ?? [],
    linked: (to) => claimsOf(to.entity, to.key, { claims: linked[to.key] ?? {} }),
    alike: (_, keysOf) =>
      others
        .map((other) => claimsOf(entity, other.key, other))
        .filter((other) => keysOf(other).some((shared) => keysOf(own).includes(shared))),
  };
  return own;
}

const typeOf = ({ type }: Example) => (type === undefined ? {} : { type });

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
    once: false,
    raw: typeof value === 'string' ? value : null,
    absence: value === null ? 'NO_RECORD' : null,
    failure: null,
    ...said,
    value,
  };
}
