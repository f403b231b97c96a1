import type { ProcedureVersion } from '../../dossier/catalogue/catalogue.ts';
import { expectationWords } from '../../dossier/catalogue/expectation-words.ts';
import { reach } from '../../dossier/catalogue/field-reached.ts';
import type { Component, Need, Procedure } from '../../dossier/catalogue/procedure.ts';
import type { ProcedureKey } from '../../store/procedures/procedure-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';

/** A procedure and its version as one text: `1.000894/3`; without a version, the newest. */
export const procedureKey = {
  written: (code: string, version: number | null): string => `${code}/${version ?? ''}`,
  read(key: string): ProcedureKey {
    const at = key.lastIndexOf('/');
    const version = key.slice(at + 1);
    return { code: key.slice(0, at), version: version === '' ? null : Number(version) };
  },
};

/** Names one version of a procedure for good. */
export const procedureId = (ids: OpaqueIds, code: string, version: number): string =>
  ids.seal(['Procedure', procedureKey.written(code, version)]);

/** A version of a procedure, as `type Procedure`; `versions`, `firstAuthority` and `scope` are found by resolvers. */
export function procedureView(
  { procedure, version, digest, importedAt, replacedAt }: ProcedureVersion,
  ids: OpaqueIds,
) {
  const { code, representation } = procedure;
  const bases = new Map(procedure.bases.map((basis) => [basis.id, { ...basis, code: basis.id }]));
  const basisOf = (id: string | null) => (id === null ? null : (bases.get(id) ?? null));
  return {
    __typename: 'Procedure',
    id: procedureId(ids, code, version),
    code,
    version,
    name: procedure.name,
    level: procedure.level,
    department: procedure.department,
    timeLimit: procedure.timeLimit,
    roles: procedure.roles.map((role) => ({ ...role, isRequired: role.required, maybeSeveral: role.several })),
    details: procedure.details.map((detail) => ({ ...detail, isRequired: detail.required })),
    allowsRepresentation: representation !== 'NONE',
    representation: (representation === 'NONE' ? [] : representation).map((each) => ({
      ...each,
      basis: basisOf(each.basis),
    })),
    bases: [...bases.values()],
    offersProposedBases: procedure.offersProposedBases,
    waiverNeedsCountersignature: procedure.countersignedWaivers ?? false,
    retentionYears: procedure.retentionYears ?? null,
    components: procedure.components.map((component) => componentView(procedure, component, basisOf)),
    remark: procedure.remark,
    digest,
    importedAt,
    replacedAt,
  };
}

type BasisOf = (id: string | null) => unknown;

function componentView(procedure: Procedure, component: Component, basisOf: BasisOf) {
  return {
    ...component,
    basis: basisOf(component.basis),
    anyOf: component.anyOf.map((set) => ({ needs: set.map((need) => needView(procedure, need, basisOf)) })),
  };
}

/** A need, with the field that it ends at. */
export type NeedView = ReturnType<typeof needView>;

function needView(procedure: Procedure, need: Need, basisOf: BasisOf) {
  // An old version may need what the schema has no more.
  const reached = reach(need.field);
  const isKnown = !('why' in reached);
  return {
    of: need.of,
    field: need.field,
    label: isKnown ? reached.label : { vi: need.field, en: need.field },
    at: need.at,
    from: need.over?.from ?? null,
    to: need.over?.to ?? null,
    expects: expectationView(procedure, need),
    tolerates: need.tolerates,
    shortfall: need.shortfall,
    basis: basisOf(need.basis),
    ends: isKnown ? { entity: reached.entity, field: reached.field } : null,
  };
}

function expectationView(procedure: Procedure, need: Need) {
  const { expects } = need;
  if (expects === null) return null;
  return {
    text: expectationWords(procedure, need),
    is: 'is' in expects ? expects.is : null,
    links: 'links' in expects ? expects.links : null,
    items: 'items' in expects ? expects.items : null,
    province: 'province' in expects ? expects.province : null,
    ageFrom: 'age' in expects ? expects.age.from : null,
    ageBelow: 'age' in expects ? expects.age.below : null,
  };
}
