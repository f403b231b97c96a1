import type { Submission } from '../../../src/dossier/dossier.ts';
import type { PartialDate } from '../../../src/generated/model.ts';

/** A well-formed submission of nobody who exists. */
export function submissionOf(code: string, more: Partial<Submission> = {}): Submission {
  const owner = {
    personalId: '000190000001',
    formerNumber: null,
    fullName: 'Nguyễn Thị Hòa',
    dateOfBirth: '1990-05-12' as PartialDate,
  };
  return {
    code,
    procedure: '1.001193',
    unit: 'U1',
    channel: 'PORTAL',
    submittedAt: '2026-11-26T01:00:00.000Z',
    owner,
    subjects: [],
    submitter: { person: owner, account: 'vneid-1', claims: 'SELF' },
    attachments: [{ kind: 'FORM', fileName: 'to-khai.pdf', digest: 'A'.repeat(43), signature: 'VALID' }],
    payment: { amount: 8000, reference: 'P1', claimedAt: null, confirmedAt: null },
    details: {},
    ...more,
  };
}
