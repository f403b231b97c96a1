import { contentKey } from '../dossier/life/content-key.ts';
import { isOutage } from '../dossier/life/outage.ts';
import { entryOf, type Opening, openingOf } from '../dossier/log-opening.ts';
import { type Part, part } from '../evidence/entry.ts';
import type { EvidenceLog, NewEntry } from '../evidence/log/evidence-log.ts';
import { LogError } from '../evidence/log/log-error.ts';
import { coseKey } from '../evidence/verify/cose-key.ts';
import type { PasskeyErrorCode } from '../generated/model.ts';
import type { NewPasskey, Passkey, PasskeyAct, PasskeyStep, PasskeyStore } from '../store/passkeys/passkey-store.ts';
import type { Actor } from './acting.ts';
import { limits, textProblem } from './terms/text.ts';

/** The page on which officials use their passkeys. */
export interface RelyingParty {
  /** A domain: `localhost`, `hub.example.vn`. */
  readonly id: string;
  /** `http://localhost:4000`, `https://hub.example.vn`. */
  readonly origin: string;
  readonly name: string;
}

/** What acts about passkeys take beside their input. */
export interface Enrolling {
  readonly store: { readonly passkeys: PasskeyStore; readonly evidence: EvidenceLog };
  readonly relyingParty: RelyingParty;
  readonly actor: Actor;
  readonly now: Date;
}

export interface PasskeyRefusal {
  readonly denied: PasskeyErrorCode;
  readonly part: string | null;
}
const deny = (denied: PasskeyErrorCode, part: string | null = null): PasskeyRefusal => ({ denied, part });
export const isDenied = (result: object): result is PasskeyRefusal => 'denied' in result;

/** Loaded where the first passkey is made: no start of the hub waits for it. */
const webauthn = () => import('@simplewebauthn/server');

const CHALLENGE_GOOD_MS = 600_000;
/** EdDSA, ES256, RS256: what `passkeyProblem` verifies. */
const ALGORITHMS = [-8, -7, -257];
const transportNames = ['internal', 'usb', 'nfc', 'ble', 'hybrid', 'smart-card', 'cable'];

export interface Begun {
  readonly challenge: string;
  /** JSON. */
  readonly options: string;
  readonly expiresAt: string;
}

/** Gives the caller a challenge, with what the browser makes a passkey from. */
export function beginPasskey(
  input: { readonly idempotencyKey: string },
  { store, relyingParty, actor, now }: Enrolling,
): Promise<Begun | PasskeyRefusal> {
  return orDenied(async () => {
    if (contentKey('BEGIN_PASSKEY', input) === 'MALFORMED') return deny('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
    const known = await store.passkeys.list(actor.unit, actor.official, 200);
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      rpName: relyingParty.name,
      rpID: relyingParty.id,
      userName: `${actor.unit}/${actor.official}`,
      userDisplayName: actor.official,
      attestationType: 'direct',
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      excludeCredentials: known.filter((each) => each.revokedAt === null).map((each) => ({ id: each.credentialId })),
    });
    const expiresAt = new Date(now.getTime() + CHALLENGE_GOOD_MS).toISOString();
    const { challenge } = options;
    await store.passkeys.give(challenge, actor.unit, actor.official, now.toISOString(), expiresAt);
    return { challenge, options: JSON.stringify(options), expiresAt };
  });
}

export interface RegisterInput {
  readonly idempotencyKey: string;
  readonly challenge: string;
  readonly credentialId: string;
  readonly attestationObject: string;
  readonly clientDataJSON: string;
  readonly transports: readonly string[];
  /** Id of a passkey; null: none. */
  readonly replaces: string | null;
}

/** Takes a new passkey of the caller; others have to vouch for it. */
export function registerPasskey(input: RegisterInput, enrolling: Enrolling): Promise<Passkey | PasskeyRefusal> {
  return once('REGISTER_PASSKEY', input, enrolling, async (act) => {
    const { store, relyingParty, actor } = enrolling;
    const replaced = input.replaces === null ? null : await store.passkeys.find(input.replaces);
    if (input.replaces !== null && (!replaced || !isHolder(replaced, actor)))
      return deny('PASSKEY_UNKNOWN', 'replaces');
    if (!(await store.passkeys.take(input.challenge, actor.unit, actor.official, act.at)))
      return deny('CHALLENGE_UNKNOWN', 'challenge');
    const passkey = await verified(input, relyingParty);
    if (!passkey) return deny('REGISTRATION_INVALID');
    const { unit, official, holder } = actor;
    const id = await store.passkeys.register(
      { ...passkey, unit, official, holder, replaces: input.replaces, registeredAt: act.at },
      act,
    );
    return id === 'KNOWN' ? deny('PASSKEY_KNOWN', 'credentialId') : null;
  });
}

type Verified = Omit<NewPasskey, 'unit' | 'official' | 'holder' | 'replaces' | 'registeredAt'>;

async function verified(input: RegisterInput, { id, origin }: RelyingParty): Promise<Verified | null> {
  const { credentialId, attestationObject, clientDataJSON } = input;
  const transports = input.transports.filter((name) => transportNames.includes(name));
  try {
    const { verifyRegistrationResponse } = await webauthn();
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...{ id: credentialId, rawId: credentialId, type: 'public-key', clientExtensionResults: {} },
        response: { attestationObject, clientDataJSON },
      },
      expectedChallenge: input.challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!registrationInfo || registrationInfo.credential.id !== credentialId) return null;
    const { credential, fmt, aaguid, credentialDeviceType, credentialBackedUp } = registrationInfo;
    const publicKey = Buffer.from(credential.publicKey);
    // What could not be verified offline is not taken.
    if (!coseKey(publicKey)) return null;
    return {
      ...{ credentialId, publicKey, aaguid, transports, attestation: fmt, rpId: id, origin },
      attestationObject: Buffer.from(attestationObject, 'base64url'),
      clientData: Buffer.from(clientDataJSON, 'base64url'),
      isBackupEligible: credentialDeviceType === 'multiDevice',
      isBackedUp: credentialBackedUp,
    };
  } catch {
    return null; // the library throws for what does not hold
  }
}

/** A supervisor saw the official and the device. */
export function vouchForPasskey(
  input: { readonly idempotencyKey: string; readonly passkey: string; readonly document: string },
  enrolling: Enrolling,
): Promise<Passkey | PasskeyRefusal> {
  return once('VOUCH_FOR_PASSKEY', input, enrolling, async (act) => {
    const { actor } = enrolling;
    if (textProblem(input.document, limits.document)) return deny('TEXT_MALFORMED', 'document');
    const passkey = await ofUnit(input.passkey, enrolling);
    if (isDenied(passkey)) return passkey;
    if (isHolder(passkey, actor)) return deny('NOT_BY_HOLDER', 'passkey');
    if (actor.role !== 'supervisor') return deny('SUPERVISOR_NEEDED');
    return step(passkey, { vouchedBy: actor.official, vouchedFor: input.document }, act, [], enrolling);
  });
}

/** A second person completes the enrolment: the key is entered into the log, and the one that it replaces is revoked. */
export function confirmPasskey(
  input: { readonly idempotencyKey: string; readonly passkey: string },
  enrolling: Enrolling,
): Promise<Passkey | PasskeyRefusal> {
  return once('CONFIRM_PASSKEY', input, enrolling, async (act) => {
    const { actor, store } = enrolling;
    const passkey = await ofUnit(input.passkey, enrolling);
    if (isDenied(passkey)) return passkey;
    if (isHolder(passkey, actor)) return deny('NOT_BY_HOLDER', 'passkey');
    if (passkey.vouchedBy === actor.official) return deny('SECOND_PERSON_SAME', 'passkey');
    const opening = await openingOf(store.evidence);
    const replaced = passkey.replaces === null ? null : await store.passkeys.find(passkey.replaces);
    const revokes = replaced && replaced.revokedAt === null ? replaced : null;
    const entries = [
      enrolledEntry(opening, passkey, actor, act.at),
      ...(revokes ? [revokedEntry(opening, revokes, actor, 'REPLACED', act.at)] : []),
    ];
    return step(passkey, { confirmedBy: actor.official, revokes: revokes?.id ?? null }, act, entries, enrolling);
  });
}

/** The holder or a supervisor revokes. */
export function revokePasskey(
  input: { readonly idempotencyKey: string; readonly passkey: string; readonly reason: string },
  enrolling: Enrolling,
): Promise<Passkey | PasskeyRefusal> {
  return once('REVOKE_PASSKEY', input, enrolling, async (act) => {
    const { actor, store } = enrolling;
    if (textProblem(input.reason, [3, 500])) return deny('TEXT_MALFORMED', 'reason');
    const passkey = await ofUnit(input.passkey, enrolling);
    if (isDenied(passkey)) return passkey;
    if (!isHolder(passkey, actor) && actor.role !== 'supervisor') return deny('NOT_BY_YOU', 'passkey');
    const opening = await openingOf(store.evidence);
    const entry = revokedEntry(opening, passkey, actor, input.reason, act.at);
    return step(passkey, { revokedBy: actor.official, revokedFor: input.reason }, act, [entry], enrolling);
  });
}

const isHolder = ({ official, unit }: Passkey, actor: Actor) => official === actor.official && unit === actor.unit;

async function ofUnit(id: string, { store, actor }: Enrolling): Promise<Passkey | PasskeyRefusal> {
  const passkey = await store.passkeys.find(id);
  return passkey?.unit === actor.unit ? passkey : deny('PASSKEY_UNKNOWN', 'passkey');
}

async function step(
  { id }: Passkey,
  change: PasskeyStep,
  act: PasskeyAct,
  entries: readonly NewEntry[],
  { store }: Enrolling,
): Promise<PasskeyRefusal | null> {
  const done = await store.passkeys.step(id, change, act, async (transaction) => {
    for (const entry of entries) await store.evidence.append(transaction, entry);
  });
  return done === 'DONE' ? null : deny('PASSKEY_NOT_IN_THIS_STATE', 'passkey');
}

/** Once for each official and key; `act` gives null where it was done. */
function once(
  name: string,
  input: { readonly idempotencyKey: string },
  enrolling: Enrolling,
  act: (act: PasskeyAct) => Promise<PasskeyRefusal | null>,
): Promise<Passkey | PasskeyRefusal> {
  return orDenied(async () => {
    const { store, actor, now } = enrolling;
    const key = contentKey(name, input);
    if (key === 'MALFORMED') return deny('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
    if (key === 'UNWRITABLE') return deny('TEXT_MALFORMED');
    const done = async () => {
      const made = await store.passkeys.done(actor.unit, actor.official, key.idempotencyKey);
      if (!made) return null;
      if (made.contentDigest !== key.contentDigest) return deny('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
      return store.passkeys.find(made.passkey);
    };
    const earlier = await done();
    if (earlier) return earlier;
    const { unit, official } = actor;
    const denied = await act({ ...key, unit, official, at: now.toISOString() });
    return (await done()) ?? denied ?? deny('NOT_STORED');
  });
}

async function orDenied<Result extends object>(act: () => Promise<Result | PasskeyRefusal>) {
  try {
    return await act();
  } catch (error) {
    if (isOutage(error) || (error instanceof LogError && error.code === 'NO_LOG')) return deny('NOT_STORED');
    throw error;
  }
}

function enrolledEntry(opening: Opening, passkey: Passkey, actor: Actor, at: string): NewEntry {
  const { credentialId, publicKey, attestationObject, clientData, rpId, origin, aaguid, attestation } = passkey;
  const parts = [
    part('decision', {
      ...{ credentialId, rpId, origin, aaguid, attestation, at, replaces: passkey.replaces },
      publicKey: publicKey.toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      ...{ isBackupEligible: passkey.isBackupEligible, isBackedUp: passkey.isBackedUp },
    }),
    part('official', {
      ...{ official: passkey.official, unit: passkey.unit, login: passkey.holder },
      ...{ vouchedBy: passkey.vouchedBy, vouchedFor: passkey.vouchedFor, vouchedAt: passkey.vouchedAt },
      confirmedBy: actor.official,
    }),
  ];
  return keyEntry(opening, 'key-enrolled', passkey, parts);
}

function revokedEntry(opening: Opening, passkey: Passkey, actor: Actor, reason: string, at: string): NewEntry {
  const parts = [
    part('decision', { credentialId: passkey.credentialId, enrolment: `key-enrolled/${passkey.id}`, at }),
    part('official', { official: passkey.official, unit: passkey.unit, revokedBy: actor.official }),
    part('statement', { reason }),
  ];
  return keyEntry(opening, 'key-revoked', passkey, parts);
}

function keyEntry(opening: Opening, type: string, { id }: Passkey, parts: readonly Part[]): NewEntry {
  return entryOf(opening, { type, about: id, dossier: null, parts });
}
