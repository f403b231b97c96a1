import type { AssessedComponent, Assessment } from '../dossier/assess/assessment.ts';
import { type PersonOfDossier, personsOf } from '../dossier/assess/persons.ts';
import type { Submission } from '../dossier/dossier.ts';
import type { Json } from '../evidence/canonical.ts';
import { type Part, part } from '../evidence/entry.ts';
import { plainJson as json } from '../evidence/plain-json.ts';
import type { Prepared } from '../store/waivers/draft-store.ts';
import type { Actor } from './acting.ts';
import { flagName } from './terms/asked.ts';

/** What a record of basis consists of. */
export interface Recorded {
  readonly id: string;
  readonly prepared: Prepared;
  readonly assessment: Assessment;
  /** SHA-256 of the assessment, base64url. */
  readonly digest: string;
  readonly component: AssessedComponent;
  readonly submission: Submission;
  readonly actor: Actor;
  /** What went to the registers for the assessment and came back, as the log has it. */
  readonly exchanges: Json;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** The parts of its statement; each can be withheld by itself, and all that names a person is outside `decision`. */
export function partsOf(recorded: Recorded): readonly Part[] {
  const { prepared, assessment, digest, component, submission, actor, at, exchanges } = recorded;
  const { terms } = prepared;
  const persons = personsOf(submission);
  return [
    part('decision', {
      ...{ waiver: recorded.id, dossier: assessment.dossier, preparedAt: at, assessment: digest },
      procedure: { code: prepared.procedure, version: terms.procedureVersion },
      component: { code: component.code, name: json(component.name) },
      ...{ effect: prepared.effect, bases: json(terms.bases), validUntil: prepared.validUntil },
      ...{ flags: terms.flags.map(flagName), reason: terms.reason },
      wording: { version: terms.wording.version, language: terms.wording.language, digest: terms.wording.digest },
      needsCountersignature: prepared.needsCountersignature,
    }),
    part('official', { official: actor.official, unit: actor.unit, role: actor.role, login: actor.holder }),
    part('statement', { ownWords: terms.ownWords, checks: json(terms.checks) }),
    ...persons.map((person) => part(subjectName(person), json({ role: person.of, person: person.written }))),
    part('exchanges', exchanges),
    part('display', {
      assessment: { digest, at: assessment.at, official: assessment.official, unit: assessment.unit },
      submitter: json(assessment.submitter),
      component: json(component),
      wording: json(terms.wording),
    }),
  ];
}

/** `heir 2` is `subject-heir-2`. */
const subjectName = ({ of }: PersonOfDossier): string =>
  `subject-${of.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`.slice(0, 64);
