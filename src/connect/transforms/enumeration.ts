import type {
  AdoptionKind,
  ChangedRegistration,
  ChangeKind,
  ConfirmationPurpose,
  CourtDecisionKind,
  DivorceKind,
  GuardianshipKind,
  IdentityPaperKind,
  IdentityPaperState,
  LandHolderKind,
  LifeStatus,
  MarriageStatus,
  RecognitionKind,
  RegisteredMaritalStatus,
  RegistrationKind,
  ResidenceKind,
  Sex,
  SocialInsuranceStatus,
} from '../../generated/model.ts';
import { composed } from '../composed.ts';
import type { Transform } from '../contract.ts';

type ClosedSet =
  | Sex
  | LifeStatus
  | MarriageStatus
  | RegistrationKind
  | ResidenceKind
  | IdentityPaperKind
  | IdentityPaperState
  | RegisteredMaritalStatus
  | DivorceKind
  | CourtDecisionKind
  | ConfirmationPurpose
  | RecognitionKind
  | AdoptionKind
  | GuardianshipKind
  | ChangeKind
  | ChangedRegistration
  | LandHolderKind
  | SocialInsuranceStatus;

/**
 * A closed set, from the register's own codes. `null` is the register's code for "not recorded" and reads as empty; a
 * code that the map lacks is unreadable.
 */
export function enumeration<T extends ClosedSet>(codes: Readonly<Record<string, T | null>>): Transform<T> {
  return {
    name: `one of ${Object.keys(codes).join(', ')}`,
    examples: Object.keys(codes).map((each) => [each]),
    read: (columns) => {
      const raw = columns[0];
      if (!raw) return { state: 'EMPTY' };
      const written = composed(raw);
      if (!Object.hasOwn(codes, written)) return { state: 'UNREADABLE' };
      const value = codes[written];
      return value ? { state: 'VALUE', value } : { state: 'EMPTY' };
    },
  };
}
