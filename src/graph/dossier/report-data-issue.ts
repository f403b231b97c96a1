import type { Purpose } from '../../access/identity.ts';
import { type IssueRefusal, issueRefusal } from '../../dossier/data-issue/issue-refusal.ts';
import { saysProposed } from '../../dossier/data-issue/shows-correction.ts';
import { contentKey } from '../../dossier/life/content-key.ts';
import { isOutage } from '../../dossier/life/outage.ts';
import { writtenText } from '../../dossier/life/written-text.ts';
import { isConfirmable } from '../../gather/confirmable.ts';
import { judgedFields } from '../../gather/judged-fields.ts';
import { type EntityName, type FieldModel, model } from '../../generated/model.ts';
import type { ReportDataIssueInput } from '../../generated/resolvers.ts';
import type { JudgedClaim } from '../../quality/claim.ts';
import type { DataIssue, NewDataIssue } from '../../store/data-issues/data-issue-store.ts';
import type { DossierRecord } from '../../store/dossiers/dossier-record.ts';
import { seenValue } from '../confirmation/seen-value.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { RequestContext } from '../request-context.ts';
import type { DossierWork } from './dossier-work.ts';

/** What reporting needs beside the input. */
export interface Reporting {
  readonly unit: string;
  readonly official: string;
  readonly store: DossierWork['store'];
  readonly ids: OpaqueIds;
  readonly now: Date;
  /** Reads registers for a purpose. */
  reading(purpose: Purpose): RequestContext;
}

/** Opens a ticket about what a register says now. */
export async function reportDataIssue(
  input: ReportDataIssueInput,
  reporting: Reporting,
): Promise<DataIssue | IssueRefusal> {
  const { unit, official, store } = reporting;
  const key = contentKey('REPORT_DATA_ISSUE', input);
  if (key === 'MALFORMED') return issueRefusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
  const evidence = writtenText(input.evidence, 2_000);
  if (evidence === null || key === 'UNWRITABLE') return issueRefusal('EVIDENCE_MALFORMED', 'evidence');
  const done = async () => {
    const earlier = await store.dataIssues.reported(unit, official, key.idempotencyKey);
    if (!earlier || earlier.contentDigest === key.contentDigest) return earlier;
    return issueRefusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  };
  try {
    const earlier = await done();
    if (earlier) return earlier;
    const dossier = await store.dossiers.find(input.dossier);
    if (dossier?.submission.unit !== unit) return issueRefusal('DOSSIER_UNKNOWN', 'dossier');
    const wrong = await wrongNow(input, dossier, reporting);
    if ('refused' in wrong) return wrong;
    const opened = await store.dataIssues.open({
      ...{ ...wrong, unit, official, ...key, evidence },
      ...{ dossier: input.dossier, register: input.register, openedAt: reporting.now.toISOString() },
    });
    if (opened !== 'REPEATED' && opened !== 'OPEN_ALREADY') return opened;
    return (await done()) ?? issueRefusal('ALREADY_REPORTED', 'ref');
  } catch (error) {
    if (isOutage(error)) return issueRefusal('NOT_STORED');
    throw error;
  }
}

type Wrong = Pick<NewDataIssue, 'entity' | 'key' | 'field' | 'recordRef' | 'oldText' | 'proposed' | 'proposedText'>;

/** What the register says of the fact now, and what it should say. */
async function wrongNow(
  { ref, register, proposedValue }: ReportDataIssueInput,
  { submission }: DossierRecord,
  { unit, official, ids, reading }: Reporting,
): Promise<Wrong | IssueRefusal> {
  const [type, named = '', key = '', field = '', ...item] = ids.open(ref) ?? [];
  if (type !== 'Fact' || !Object.hasOwn(model, named)) return issueRefusal('FACT_UNKNOWN', 'ref');
  const entity = named as EntityName;
  if (item.length > 0 || !isConfirmable(entity, field)) return issueRefusal('NOT_REPORTABLE', 'ref');
  const { gather } = reading({ official, unit, procedure: submission.procedure, dossier: submission.code });
  await gather.all([{ selection: { entity, fields: new Map([[field, null]]) }, keys: [key] }]);
  if (!gather.exists(entity, key)) return issueRefusal('FACT_UNKNOWN', 'ref');
  const row = gather.row(entity, key);
  const fact = row.fact(field);
  if (fact.completeness === 'WITHHELD') return issueRefusal('NOT_READABLE', 'ref');
  const said = fact.claims.filter((claim) => claim.register === register && claim.outcome !== 'SUPERSEDED');
  if (said.length === 0) return issueRefusal('REGISTER_SAYS_NOTHING', 'register');
  if (said.some(isUnknown)) return issueRefusal('REGISTER_UNAVAILABLE', 'register');
  const proposed = seenValue(judgedFields(entity)[field] as FieldModel, proposedValue, fact.claims);
  if (proposed === null) return issueRefusal('VALUE_UNREADABLE', 'proposedValue');
  const isRight = (claim: JudgedClaim) => saysProposed({ entity, field, proposed, oldText: claim.raw }, claim);
  const wrong = said.find((claim) => !isRight(claim));
  if (!wrong) return issueRefusal('VALUE_SAME', 'proposedValue');
  const proposedText = proposedValue.normalize('NFC').trim();
  return { entity, key: row.key, field, recordRef: wrong.recordRef, oldText: wrong.raw, proposed, proposedText };
}

/** Whether the register did not answer just now. */
const isUnknown = ({ absence, servedFrom }: JudgedClaim): boolean =>
  absence === 'SOURCE_UNAVAILABLE' || servedFrom !== 'REGISTER';
