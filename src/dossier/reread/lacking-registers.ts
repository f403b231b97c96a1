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
