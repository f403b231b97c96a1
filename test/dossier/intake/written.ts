import type { WrittenPerson, WrittenSubmission } from '../../../src/dossier/intake/written.ts';

export const someone: WrittenPerson = {
  personalId: '000190000001',
  formerNumber: null,
  fullName: 'Nguyễn Thị Hòa',
  dateOfBirth: '1990-05-12',
};

/** A marriage, as it is to be taken in; of nobody who exists. */
export function writtenMarriage(more: Partial<WrittenSubmission> = {}): WrittenSubmission {
  return {
    code: 'H29.50.05.13-261126-0001',
    procedure: '1.000894',
    unit: 'U1',
    channel: 'COUNTER',
    submittedAt: '2026-11-26T08:00:00+07:00',
    owner: someone,
    subjects: [
      { role: 'wife', person: someone },
      { role: 'husband', person: { ...someone, personalId: '000090000002', fullName: 'Trần Văn Nam' } },
    ],
    submitter: { person: someone, account: null, claims: 'SELF' },
    attachments: [{ kind: 'FORM', fileName: 'to-khai.pdf', digest: 'A'.repeat(43), signature: 'VALID' }],
    payment: { amount: 8000, reference: 'KB-1', claimedAt: '2026-11-26T08:00:00+07:00', confirmedAt: null },
    details: {},
    ...more,
  };
}
