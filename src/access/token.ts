import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Identity, roles } from './identity.ts';
import { isDossierCode, isProcedureCode } from './purpose.ts';

/** What is wrong with a token, in as many words as its holder may know. */
export class TokenRefused extends Error {
  readonly code: 'TOKEN_MISSING' | 'TOKEN_EXPIRED' | 'TOKEN_INVALID';
  constructor(code: TokenRefused['code'], options?: ErrorOptions) {
    super(code, options);
    this.name = 'TokenRefused';
    this.code = code;
  }
}

/** The keys by which tokens are verified could not be had; nothing is known about the token. */
export class KeysUnavailable extends Error {
  constructor(options: ErrorOptions) {
    super('The keys of the token issuer could not be read.', options);
    this.name = 'KeysUnavailable';
  }
}

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's public keys are (JWKS): an http(s) address or a file. */
  readonly keys: string | JWTVerifyGetKey;
  /** Whether tokens marked as demo are accepted, and only they. */
  readonly demo: boolean;
}

/** @throws TokenRefused, KeysUnavailable */
export type VerifyToken = (token: string) => Promise<Identity>;

/** Seconds by which the issuer's clock may differ from ours. */
const clockTolerance = 10;

/** Lengths are those of the registers’ own logs (MaDonVi, MaCanBo). */
const claims = z
  .object({
    sub: z.string().min(1).max(128),
    role: z.enum(roles),
    unit: z.string().min(1).max(35),
    maCanBo: z.string().min(1).max(20).optional(),
    soDinhDanh: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    procedure: z.string().refine(isProcedureCode).optional(),
    dossier: z.string().refine(isDossierCode).optional(),
    demo: z.literal(true).optional(),
  })
  .refine(({ role, maCanBo }) => maCanBo !== undefined || (role !== 'official' && role !== 'supervisor'))
  .refine(({ procedure, dossier }) => dossier === undefined || procedure !== undefined);

/** A verifier of bearer tokens: signature (EdDSA or ES256 only), issuer, audience, times and the claims of this hub. */
export async function tokenVerifier(rules: TokenRules): Promise<VerifyToken> {
  const keys = typeof rules.keys === 'string' ? await keysAt(rules.keys) : rules.keys;
  const known = new VerifiedTokens();
  return async (token) => {
    const remembered = known.get(token);
    if (remembered) return remembered;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['EdDSA', 'ES256'],
        issuer: rules.issuer,
        audience: rules.audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance,
      });
      const { sub, role, unit, maCanBo, soDinhDanh, procedure, dossier, demo } = claims.parse(payload);
      if ((demo ?? false) !== rules.demo) throw new TokenRefused('TOKEN_INVALID');
      return known.keep(token, (payload.exp ?? 0) * 1000, {
        subject: sub,
        role,
        unit,
        official: maCanBo ?? null,
        ...(soDinhDanh !== undefined && { personalId: soDinhDanh }),
        defaultPurpose: procedure === undefined ? null : { procedure, dossier: dossier ?? null },
        demo: rules.demo,
      });
    } catch (cause) {
      throw refusal(cause);
    }
  };
}

/** Tokens whose signature was found good a moment ago, so that a screen's next request need not prove it again. */
class VerifiedTokens {
  static readonly most = 1_000;
  /** After so long a key that its issuer withdrew is withdrawn here too; milliseconds. */
  static readonly longest = 30_000;
  readonly #known = new Map<string, { readonly identity: Identity; readonly until: number }>();

  get(token: string): Identity | null {
    const found = this.#known.get(token);
    if (found && found.until > Date.now()) return found.identity;
    this.#known.delete(token);
    return null;
  }

  /** `expires`: milliseconds since the epoch; the token is never good for longer. */
  keep(token: string, expires: number, identity: Identity): Identity {
    const [oldest] = this.#known.size >= VerifiedTokens.most ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(token, { identity, until: Math.min(expires, Date.now() + VerifiedTokens.longest) });
    return identity;
  }
}

/** The token of an `Authorization: Bearer …` header. @throws TokenRefused */
export function bearerToken(header: string | undefined): string {
  if (header === undefined) throw new TokenRefused('TOKEN_MISSING');
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (token === undefined) throw new TokenRefused('TOKEN_INVALID');
  return token;
}

async function keysAt(place: string): Promise<JWTVerifyGetKey> {
  if (/^https?:/.test(place)) return createRemoteJWKSet(new URL(place), { timeoutDuration: 3000 });
  try {
    return createLocalJWKSet(JSON.parse(await readFile(place, 'utf8')));
  } catch (cause) {
    throw new KeysUnavailable({ cause });
  }
}

function refusal(cause: unknown): TokenRefused | KeysUnavailable {
  if (cause instanceof TokenRefused) return cause;
  if (cause instanceof errors.JWTExpired) return new TokenRefused('TOKEN_EXPIRED', { cause });
  const aboutKeys = cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid;
  const aboutToken =
    cause instanceof z.ZodError || (cause instanceof errors.JOSEError && cause.code !== 'ERR_JOSE_GENERIC');
  return aboutToken && !aboutKeys ? new TokenRefused('TOKEN_INVALID', { cause }) : new KeysUnavailable({ cause });
}
