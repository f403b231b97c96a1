import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import type { FormSource } from '../../../src/dossier/form/form.ts';
import { standingOf } from '../../../src/dossier/life/standing.ts';
import type { DossierEvent } from '../../../src/store/dossiers/dossier-record.ts';
import { submissionOf } from '../../store/dossiers/submission.ts';
import { procedure } from '../life/procedure.ts';

const code = 'H29.50.05.13-261123-0001';
const event = (seq: number, kind: string, at: string, data: DossierEvent['data']): DossierEvent => ({
  ...{ dossier: code, seq, kind, at, data, key: null },
  by: { unit: 'U1', official: 'CB1' },
});

/** A dossier received on 23 November 2026 in the morning, with everything that forms are made of. */
export function filled(owner: string, reason: string): FormSource {
  const person = { personalId: null, formerNumber: null, fullName: owner, dateOfBirth: null };
  const submission = submissionOf(code, {
    owner: person,
    submitter: { person, account: null, claims: 'SELF' },
    attachments: [{ kind: 'HD', fileName: 'hd.pdf', digest: 'A'.repeat(43), signature: 'VALID' }],
  });
  const events = [
    event(1, 'RECEIVED', '2026-11-23T01:05:00.000Z', {}),
    event(2, 'ASSIGNED', '2026-11-23T02:00:00.000Z', { state: 'ASSIGNED' }),
    event(3, 'EXTENDED', '2026-11-30T02:00:00.000Z', { state: 'ASSIGNED', until: '2027-02-03', reason }),
    event(4, 'REFUSED', '2026-12-05T20:00:00.000Z', { state: 'REFUSED', reason }),
  ];
  const record = {
    ...{ id: '1', submission, digest: 'D', receivedAt: '2026-11-23T01:05:00.000Z', portalReference: null, seq: 4 },
    ...{ state: 'REFUSED' as const, assignedTo: 'CB1', dueOn: null, signatures: [], payment: null },
  };
  const standing = standingOf(record, events, procedure);
  return {
    standing,
    events,
    calendar: new WorkingCalendar(),
    request: {
      ...{ dossier: code, seq: 3, requestedAt: '2026-11-24T02:00:00.000Z', unit: 'U1', official: 'CB1', reason: null },
      ...{ assessment: 'A', components: [], leftOut: [], wording: 1, digest: '', channel: 'PORTAL' as const },
      text: { vi: `Kính gửi ông/bà ${owner},\n1. Trích lục khai tử. Ngày chết chỉ có năm.`, en: '' },
      delivery: { state: 'PENDING', at: null, note: null },
    },
  };
}
