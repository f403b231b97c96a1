import type { Connector, CoverageEntry, Declaration } from '../connect/contract.ts';
import type { EntityName } from '../generated/model.ts';
import type { Claim } from '../quality/claim.ts';
import { type AreaCoverage, areaCoverage } from '../quality/lived/area-coverage.ts';
import type { Life } from '../quality/lived/life.ts';
import { fieldSources } from './claims.ts';
import { earliest } from './coverage.ts';

/** The parts of a register that cover an area and hold records of one field of a person. */
export function areasOf(declaration: Declaration, entity: EntityName, field: string): readonly AreaEntry[] {
  if (entity !== 'Person' || !declaration.coverage.some(isOfArea)) return [];
  const sources = fieldSources(declaration, entity, field);
  return declaration.coverage.filter(isOfArea).filter((entry) => sources.includes(entry.records));
}
type AreaEntry = CoverageEntry & Required<Pick<CoverageEntry, 'area'>>;

const isOfArea = (entry: CoverageEntry): entry is AreaEntry => entry.area !== undefined;

/**
 * The claims of a field, with what they leave open because the person did not live where their registers cover it.
 * `life` is asked for only where a register covers an area.
 */
export function withAreas(
  claims: readonly Claim[],
  connectors: readonly Connector[],
  entity: EntityName,
  field: string,
  life: () => Life,
): readonly Claim[] {
  return connectors.reduce((all, { declaration }) => {
    const found = areasOf(declaration, entity, field).map((entry) =>
      areaCoverage(life(), earliest[entry.event], { ...entry, ...entry.area }),
    );
    if (found.length === 0) return all;
    const own = all.filter(({ register }) => register === declaration.id);
    return [...all.filter((claim) => !own.includes(claim)), ...found.reduce(withArea, own)];
  }, claims);
}

/** The claims of one register, which covers an area. */
function withArea(claims: readonly Claim[], coverage: AreaCoverage | null): readonly Claim[] {
  const answer = claims.find(({ value, absence }) => value !== null || absence === 'NO_RECORD');
  if (!answer || coverage?.uncovered.length === 0) return claims;
  // Without a date of birth nobody knows for which time to look.
  if (!coverage) return claims.map((claim) => ({ ...claim, exhaustive: false }));
  const said = coverage.isNothing ? claims.filter(({ absence }) => absence !== 'NO_RECORD') : claims;
  return [...said, notCovered(answer, coverage)];
}

function notCovered(answer: Claim, { uncovered }: AreaCoverage): Claim {
  const { register, group, authority, exhaustive, retrievedAt, requestId, servedFrom } = answer;
  return {
    ...{ register, group, authority, exhaustive, retrievedAt, requestId, servedFrom },
    source: null,
    kind: 'RECORD',
    corrects: null,
    recordRef: null,
    recordedAt: null,
    linkedBy: null,
    subject: true,
    raw: null,
    value: null,
    absence: 'NOT_COVERED',
    failure: null,
    uncovered,
  };
}
