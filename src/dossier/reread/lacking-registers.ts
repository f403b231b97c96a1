import { absenceOfFailure } from '../../gather/absence.ts';
import { isUnavailability } from '../../gather/register-call.ts';
import type { Assessment } from '../assess/assessment.ts';

/** Registers that did not answer for an assessment, or of which it has an earlier answer only. */
export function lackingRegisters({ attempts, components, submitter }: Assessment): readonly string[] {
  const silent = attempts.flatMap(({ register, failure }) =>
    failure !== null && isUnavailability(failure) ? [register] : [],
  );
  const facts = [...components, submitter].flatMap((part) => part.facts);
  const lastKnown = facts
    .flatMap(({ claims }) => claims)
    .flatMap(({ register, servedFrom }) => (servedFrom === 'LAST_KNOWN' ? [register] : []));
  return [...new Set([...silent, ...lastKnown])].sort();
}

/**
 * Registers for which a dossier is read again: those, and as long as a component waits also those that are there but
 * gave no answer. Once the time is up nothing waits, so that a register that refuses for good is not asked for ever.
 */
export function registersAwaited(assessment: Assessment): readonly string[] {
  const lacking = lackingRegisters(assessment);
  if (!assessment.components.some(({ outcome }) => outcome === 'WAIT')) return lacking;
  const refusing = assessment.attempts.flatMap(({ register, failure }) =>
    failure !== null && absenceOfFailure[failure] === 'SOURCE_UNAVAILABLE' ? [register] : [],
  );
  return [...new Set([...lacking, ...refusing])].sort();
}
