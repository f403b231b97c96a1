import { createHash } from 'node:crypto';
import type { PersonWritten, Submission } from '../dossier.ts';

/**
 * SHA-256 of what a submission says, base64url. The states of signatures and of the payment are not part of it: they
 * come late, and a dossier does not become another by them. Nor is the order in which entries of the form stand.
 */
export function contentDigest(submission: Submission): string {
  const { code, procedure, unit, channel, submittedAt, owner, subjects, submitter, attachments, payment, details } =
    submission;
  const content = [
    [code, procedure, unit, channel, submittedAt],
    person(owner),
    subjects.map((subject) => [subject.role, person(subject.person)]),
    [person(submitter.person), submitter.account, submitter.claims],
    attachments.map(({ kind, fileName, digest }) => [kind, fileName, digest]),
    payment && [payment.amount, payment.reference],
    Object.entries(details).sort(([left], [right]) => (left < right ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

const person = ({ personalId, formerNumber, fullName, dateOfBirth }: PersonWritten) => [
  personalId,
  formerNumber,
  fullName,
  dateOfBirth,
];
