import { code, type Expected, secret, taken } from './submissions.ts';

/** What the dossier that is there has. */
export interface Ids {
  /** Its id: where one of another type is asked for, a wrong one. */
  readonly dossier: string;
  readonly assessment: string;
  /** Assessment of another dossier. */
  readonly other: string;
  readonly version: number;
}

/** What is done about the dossier that is there: the mutation, what it is told, and why it is refused. */
export const acts: readonly (readonly [string, string, (ids: Ids) => object, Expected])[] = [
  [
    'assessing',
    'assessDossier',
    () => ({ dossierCode: 'H29-260230-4000' }),
    [['DOSSIER_CODE_MALFORMED', 'dossierCode']],
  ],
  ['assessing what is not there', 'assessDossier', () => ({ dossierCode: code }), [['DOSSIER_UNKNOWN', 'dossierCode']]],
  [
    'assessing under a short key',
    'assessDossier',
    () => ({ idempotencyKey: '1', dossierCode: taken }),
    [['IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey']],
  ],
  [
    'settling',
    'settleSubmitter',
    () => ({ dossierCode: secret, how: 'MANDATE', document: 'x' }),
    [['DOSSIER_CODE_MALFORMED', 'dossierCode']],
  ],
  [
    'settling what is not there',
    'settleSubmitter',
    () => ({ dossierCode: code, how: 'MANDATE', document: 'x' }),
    [['DOSSIER_UNKNOWN', 'dossierCode']],
  ],
  [
    'settling without a document',
    'settleSubmitter',
    () => ({ dossierCode: taken, how: 'MANDATE', document: ' ' }),
    [['DOCUMENT_INCOMPLETE', 'document']],
  ],
  [
    'settling with too long a document',
    'settleSubmitter',
    () => ({ dossierCode: taken, how: 'MANDATE', document: 'x'.repeat(201) }),
    [['DOCUMENT_INCOMPLETE', 'document']],
  ],
  [
    'settling by a mandate to marry',
    'settleSubmitter',
    () => ({ dossierCode: taken, how: 'MANDATE', document: secret }),
    [['NO_REPRESENTATION', 'how']],
  ],
  [
    'settling by a dossier that is not there',
    'settleSubmitter',
    () => ({ dossierCode: taken, how: 'FILED_AGAIN', document: code }),
    [['NOT_FILED_AGAIN', 'document']],
  ],
  ['taking what is not there', 'assignDossier', () => ({ dossier: code, to: 'CB1' }), [['DOSSIER_UNKNOWN', 'dossier']]],
  [
    'taking under no code',
    'assignDossier',
    () => ({ dossier: `${taken}\u0000`, to: 'CB1' }),
    [['DOSSIER_UNKNOWN', 'dossier']],
  ],
  ['giving to nobody', 'assignDossier', () => ({ to: secret }), [['OFFICIAL_MALFORMED', 'to']]],
  ['giving to others', 'assignDossier', () => ({ to: 'CB2' }), [['ONLY_FOR_YOURSELF', 'to']]],
  [
    'taking as it was seen before',
    'assignDossier',
    ({ version }) => ({ to: 'CB1', expectedVersion: version - 1 }),
    [['DOSSIER_CHANGED', 'expectedVersion']],
  ],
  [
    'accepting on the id of a dossier',
    'acceptComponents',
    ({ dossier }) => ({ assessment: dossier }),
    [['ASSESSMENT_UNKNOWN', 'assessment']],
  ],
  [
    'accepting on the assessment of another',
    'acceptComponents',
    ({ other }) => ({ assessment: other }),
    [['ASSESSMENT_UNKNOWN', 'assessment']],
  ],
  [
    'accepting on what is no id',
    'acceptComponents',
    () => ({ assessment: secret }),
    [['ASSESSMENT_UNKNOWN', 'assessment']],
  ],
  [
    'accepting what the procedure lacks',
    'acceptComponents',
    ({ assessment }) => ({ assessment, components: [secret] }),
    [['COMPONENT_UNKNOWN', 'components']],
  ],
  [
    'asking for papers on no assessment',
    'requestPaper',
    ({ dossier }) => ({ assessment: dossier, components: ['TK'], channel: 'POST' }),
    [['ASSESSMENT_UNKNOWN', 'assessment']],
  ],
  [
    'asking for no paper',
    'requestPaper',
    ({ assessment }) => ({ assessment, components: [], channel: 'POST' }),
    [['COMPONENTS_EMPTY', 'components']],
  ],
  [
    'asking a registrar about nothing',
    'askRegistrar',
    () => ({ components: [], registrar: 'UBND', question: 'Có?', dueOn: '2026-11-30' }),
    [['COMPONENTS_EMPTY', 'components']],
  ],
  [
    'asking a registrar about what is none',
    'askRegistrar',
    () => ({ components: [secret], registrar: 'UBND', question: 'Có?', dueOn: '2026-11-30' }),
    [['COMPONENT_UNKNOWN', 'components']],
  ],
  [
    'asking nobody',
    'askRegistrar',
    () => ({ components: ['TTHN-NU'], registrar: ' ', question: 'Có?', dueOn: '2026-11-30' }),
    [['TEXT_MALFORMED', 'registrar']],
  ],
  [
    'asking too long',
    'askRegistrar',
    () => ({ components: ['TTHN-NU'], registrar: 'UBND', question: 'x'.repeat(2001), dueOn: '2026-11-30' }),
    [['TEXT_MALFORMED', 'question']],
  ],
  [
    'asking until yesterday',
    'askRegistrar',
    () => ({ components: ['TTHN-NU'], registrar: 'UBND', question: 'Có?', dueOn: '2026-11-22' }),
    [['DAY_MALFORMED', 'dueOn']],
  ],
  [
    'asking until some month',
    'askRegistrar',
    () => ({ components: ['TTHN-NU'], registrar: 'UBND', question: 'Có?', dueOn: '2026-12' }),
    [['DAY_MALFORMED', 'dueOn']],
  ],
  [
    'an answer to the id of a dossier',
    'recordRegistrarAnswer',
    ({ dossier }) => ({ question: dossier, outcome: 'CONFIRMED', answer: 'Có' }),
    [['QUESTION_UNKNOWN', 'question']],
  ],
  [
    'papers that nobody asked for',
    'receivePaper',
    () => ({ components: ['TK'], way: 'COUNTER' }),
    [['COMPONENT_UNKNOWN', 'components']],
  ],
  [
    'a delivery of nothing',
    'recordDelivery',
    () => ({ state: 'SENT', at: '2026-11-23T01:00:00Z' }),
    [['PAPER_NOT_REQUESTED', 'dossier']],
  ],
  [
    'a new day that is past',
    'extendDossier',
    () => ({ until: '2026-11-22', reason: 'x' }),
    [['DAY_MALFORMED', 'until']],
  ],
  ['a refusal without a reason', 'concludeDossier', () => ({ outcome: 'REFUSED' }), [['REASON_REQUIRED', 'reason']]],
  [
    'a refusal with too long a reason',
    'concludeDossier',
    () => ({ outcome: 'REFUSED', reason: 'x'.repeat(2001) }),
    [['TEXT_MALFORMED', 'reason']],
  ],
  [
    'a decision before anything is there',
    'concludeDossier',
    () => ({ outcome: 'DECIDED' }),
    [['MOVE_NOT_POSSIBLE', null]],
  ],
  ['a hand-over to oneself', 'reassign', () => ({ from: 'CB1', to: 'CB1' }), [['ALREADY_THEIRS', 'to']]],
  ['a hand-over to nobody', 'reassign', () => ({ from: 'CB1', to: secret }), [['OFFICIAL_MALFORMED', 'to']]],
  [
    'a hand-over of what is no dossier',
    'reassign',
    () => ({ from: 'CB1', to: 'CB2', dossiers: [taken, secret] }),
    [['DOSSIER_UNKNOWN', 'dossiers']],
  ],
  [
    'a hand-over of somebody else’s',
    'reassign',
    () => ({ from: 'CB2', to: 'CB1', dossiers: [taken] }),
    [['DOSSIERS_NOT_THEIRS', 'dossiers']],
  ],
  [
    'the review of a procedure that nobody has',
    'moveProcedureReview',
    () => ({ procedureCode: '1.999999', from: 'NOT_STARTED', to: 'IN_REVIEW' }),
    [['PROCEDURE_UNKNOWN', 'procedureCode']],
  ],
  [
    'a review that leaps',
    'moveProcedureReview',
    () => ({ procedureCode: '1.000894', from: 'NOT_STARTED', to: 'IN_FORCE' }),
    [['MOVE_NOT_ALLOWED', 'to']],
  ],
  [
    'a review due last month',
    'moveProcedureReview',
    () => ({ procedureCode: '1.000894', from: 'NOT_STARTED', to: 'IN_REVIEW', dueOn: '2026-10-01' }),
    [['DUE_DATE_PAST', 'dueOn']],
  ],
  [
    'an issue about the id of a dossier',
    'reportDataIssue',
    ({ dossier }) => ({ dossier: taken, ref: dossier, register: 'health', proposedValue: 'x', evidence: 'x' }),
    [['FACT_UNKNOWN', 'ref']],
  ],
  [
    'an issue about a dossier that is not there',
    'reportDataIssue',
    ({ dossier }) => ({ dossier: code, ref: dossier, register: 'health', proposedValue: 'x', evidence: 'x' }),
    [['DOSSIER_UNKNOWN', 'dossier']],
  ],
  [
    'closing what is no review',
    'closeReview',
    ({ dossier }) => ({ review: dossier, closing: 'DECISION_STANDS', note: 'x' }),
    [['REVIEW_UNKNOWN', 'review']],
  ],
  [
    'trying again what does not wait',
    'retryIntake',
    () => ({ reference: secret }),
    [['INTAKE_ITEM_UNKNOWN', 'reference']],
  ],
];
