import type { Knex } from 'knex';
import { onceFor } from '../dossiers/dossier-store.ts';

/** A passkey as it was registered. Times RFC 3339, UTC. */
export interface NewPasskey {
  readonly unit: string;
  readonly official: string;
  /** Subject of the login. */
  readonly holder: string;
  /** base64url */
  readonly credentialId: string;
  /** COSE. */
  readonly publicKey: Buffer;
  readonly attestationObject: Buffer;
  readonly clientData: Buffer;
  readonly attestation: string;
  readonly aaguid: string;
  readonly isBackupEligible: boolean;
  readonly isBackedUp: boolean;
  readonly transports: readonly string[];
  readonly rpId: string;
  readonly origin: string;
  /** Id of the passkey that it takes the place of. */
  readonly replaces: string | null;
  readonly registeredAt: string;
}

export interface Passkey extends NewPasskey {
  readonly id: string;
  readonly vouchedBy: string | null;
  readonly vouchedFor: string | null;
  readonly vouchedAt: string | null;
  readonly confirmedBy: string | null;
  readonly enrolledAt: string | null;
  readonly revokedBy: string | null;
  readonly revokedFor: string | null;
  readonly revokedAt: string | null;
}

/** Who does a step of a passkey, recognised when it is repeated. */
export interface PasskeyAct {
  readonly unit: string;
  readonly official: string;
  readonly idempotencyKey: string;
  readonly contentDigest: string;
  readonly at: string;
}

export type PasskeyStep =
  | { readonly vouchedBy: string; readonly vouchedFor: string }
  | { readonly confirmedBy: string; readonly revokes: string | null }
  | { readonly revokedBy: string; readonly revokedFor: string };

export interface PasskeyStore {
  /** Gives a challenge to an official; those of the day before are forgotten. */
  give(challenge: string, unit: string, official: string, at: string, expiresAt: string): Promise<void>;
  /** Whether it was given to this official, is not over and was not used; it is used then. */
  take(challenge: string, unit: string, official: string, at: string): Promise<boolean>;
  /** KNOWN: the credential is registered. REPEATED: the official did this with the same key. */
  register(passkey: NewPasskey, act: PasskeyAct): Promise<string | 'KNOWN' | 'REPEATED'>;
  /**
   * One step on, with what has to be written with it; CHANGED where it does not stand any more as `from` has it, or the
   * official did something with this key.
   */
  step(
    id: string,
    step: PasskeyStep,
    act: PasskeyAct,
    along: (transaction: Knex.Transaction) => Promise<void>,
  ): Promise<'DONE' | 'CHANGED'>;
  /** What the official did with this key. */
  done(unit: string, official: string, key: string): Promise<{ contentDigest: string; passkey: string } | null>;
  find(id: string): Promise<Passkey | null>;
  byCredential(credentialId: string): Promise<Passkey | null>;
  /** Of a unit, or of one official of it; newest first. */
  list(unit: string, official: string | null, most: number): Promise<readonly Passkey[]>;
  /** Those that may sign, of all units, behind an id. */
  signing(after: string, most: number): Promise<readonly Passkey[]>;
}

const KEPT_MS = 86_400_000;

export function passkeyStore(database: Knex): PasskeyStore {
  const found = async (condition: (query: Knex.QueryBuilder) => void): Promise<readonly Passkey[]> =>
    (await database('passkey').modify(condition)).map(passkeyOf);
  return {
    async give(challenge, unit, official, at, expiresAt) {
      await database('passkey_challenge')
        .where('given_at', '<', new Date(Date.parse(at) - KEPT_MS))
        .delete();
      await database('passkey_challenge').insert({ challenge, unit, official, given_at: at, expires_at: expiresAt });
    },
    async take(challenge, unit, official, at) {
      const taken = await database('passkey_challenge')
        .where({ challenge, unit, official })
        .whereNull('used_at')
        .where('expires_at', '>=', at)
        .update({ used_at: at });
      return taken === 1;
    },
    async register(passkey, act) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const [added] = await transaction('passkey')
            .insert(passkeyRow(passkey))
            .onConflict('credential_id')
            .ignore()
            .returning('id');
          if (!added) return 'KNOWN';
          await transaction('passkey_act').insert(actRow(added.id, act));
          return added.id as string;
        }),
      );
    },
    async step(id, step, act, along) {
      const done = await onceFor(() =>
        database.transaction(async (transaction) => {
          const moved = await moveOn(transaction, id, step, act.at);
          if (!moved) return 'CHANGED' as const;
          await transaction('passkey_act').insert(actRow(id, act));
          await along(transaction);
          return 'DONE' as const;
        }),
      );
      return done === 'REPEATED' ? 'CHANGED' : done;
    },
    async done(unit, official, key) {
      const row = await database('passkey_act').where({ unit, official, idempotency_key: key }).first();
      return row ? { contentDigest: row.content_digest, passkey: row.passkey } : null;
    },
    find: async (id) => (await found((query) => query.where({ id })))[0] ?? null,
    byCredential: async (credentialId) =>
      (await found((query) => query.where({ credential_id: credentialId })))[0] ?? null,
    list: (unit, official, most) =>
      found((query) => {
        query.where({ unit }).orderBy('id', 'desc').limit(most);
        if (official !== null) query.where({ official });
      }),
    signing: (after, most) =>
      found((query) => {
        query.whereNotNull('enrolled_at').whereNull('revoked_at').where('id', '>', after).orderBy('id').limit(most);
      }),
  };
}

/** Only from where the step begins. */
async function moveOn(transaction: Knex.Transaction, id: string, step: PasskeyStep, at: string): Promise<boolean> {
  const standing = transaction('passkey').where({ id }).whereNull('revoked_at');
  if ('vouchedBy' in step) {
    const { vouchedBy, vouchedFor } = step;
    const change = { vouched_by: vouchedBy, vouched_for: vouchedFor, vouched_at: at };
    return (await standing.whereNull('vouched_at').update(change)) === 1;
  }
  if ('revokedBy' in step) {
    const { revokedBy, revokedFor } = step;
    return (await standing.update({ revoked_by: revokedBy, revoked_for: revokedFor, revoked_at: at })) === 1;
  }
  const { confirmedBy, revokes } = step;
  const enrolled = await standing
    .whereNotNull('vouched_at')
    .whereNull('enrolled_at')
    .update({ confirmed_by: confirmedBy, enrolled_at: at });
  if (enrolled === 1 && revokes !== null)
    await transaction('passkey')
      .where({ id: revokes })
      .whereNull('revoked_at')
      .update({ revoked_by: confirmedBy, revoked_for: 'REPLACED', revoked_at: at });
  return enrolled === 1;
}

const actRow = (passkey: string, { unit, official, idempotencyKey, contentDigest, at }: PasskeyAct) => ({
  ...{ unit, official, idempotency_key: idempotencyKey, content_digest: contentDigest, passkey, at },
});

function passkeyRow(passkey: NewPasskey) {
  const { unit, official, holder, attestation, aaguid, transports, origin, replaces } = passkey;
  return {
    ...{ unit, official, holder, attestation, aaguid, transports, origin, replaces },
    ...{ credential_id: passkey.credentialId, public_key: passkey.publicKey, rp_id: passkey.rpId },
    ...{ attestation_object: passkey.attestationObject, client_data: passkey.clientData },
    ...{ backup_eligible: passkey.isBackupEligible, backed_up: passkey.isBackedUp },
    registered_at: passkey.registeredAt,
  };
}

interface PasskeyRow
  extends Pick<
    Passkey,
    'id' | 'unit' | 'official' | 'holder' | 'attestation' | 'aaguid' | 'transports' | 'origin' | 'replaces'
  > {
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly attestation_object: Buffer;
  readonly client_data: Buffer;
  readonly backup_eligible: boolean;
  readonly backed_up: boolean;
  readonly rp_id: string;
  readonly registered_at: Date;
  readonly vouched_by: string | null;
  readonly vouched_for: string | null;
  readonly vouched_at: Date | null;
  readonly confirmed_by: string | null;
  readonly enrolled_at: Date | null;
  readonly revoked_by: string | null;
  readonly revoked_for: string | null;
  readonly revoked_at: Date | null;
}

function passkeyOf(row: PasskeyRow): Passkey {
  const { id, unit, official, holder, attestation, aaguid, transports, origin, replaces } = row;
  return {
    ...{ id, unit, official, holder, attestation, aaguid, transports, origin, replaces },
    ...{ credentialId: row.credential_id, publicKey: row.public_key, rpId: row.rp_id },
    ...{ attestationObject: row.attestation_object, clientData: row.client_data },
    ...{ isBackupEligible: row.backup_eligible, isBackedUp: row.backed_up },
    registeredAt: row.registered_at.toISOString(),
    ...{ vouchedBy: row.vouched_by, vouchedFor: row.vouched_for, vouchedAt: row.vouched_at?.toISOString() ?? null },
    ...{ confirmedBy: row.confirmed_by, enrolledAt: row.enrolled_at?.toISOString() ?? null },
    ...{ revokedBy: row.revoked_by, revokedFor: row.revoked_for, revokedAt: row.revoked_at?.toISOString() ?? null },
  };
}
