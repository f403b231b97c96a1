import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import type { Role } from '../access/identity.ts';
import { keptSecret } from './state.ts';

export const demoIssuer = 'urn:lienthong:demo';
export const demoAudience = 'urn:lienthong:demo:hub';
const hoursValid = 12;
const keyId = 'demo';

/** Procedure for which the demo's tokens read facts unless a request says otherwise. */
const defaultPurpose = { procedure: '1.001193', dossier: 'H29.00.00.00-261102-0001' };

/** Unit and official, as tokens name them. */
export interface Holder {
  readonly unit: string;
  readonly maCanBo?: string;
}

/** Those of each role's token; made up, and recognisably so. */
const holders: Readonly<Record<Role, Holder>> = {
  official: { unit: 'DEMO.H29.00.01', maCanBo: 'DEMO-CB-001' },
  supervisor: { unit: 'DEMO.H29.00.01', maCanBo: 'DEMO-LD-001' },
  auditor: { unit: 'DEMO.H29.TTRA', maCanBo: 'DEMO-TT-001' },
  integrator: { unit: 'DEMO.H29.CNTT' },
  frontend: { unit: 'DEMO.H29.CONG', maCanBo: 'DEMO-HT-001' },
  citizen: { unit: 'DEMO.CONGDAN' },
};

/** Issues tokens of the demo: people that do not exist, a key that proves nothing elsewhere. */
export interface DemoIssuer {
  readonly keys: JWTVerifyGetKey;
  /** A token for a role, marked as demo, valid for twelve hours; for its usual holder unless another is named. */
  issue(role: Role, holder?: Holder): Promise<string>;
}

/** The issuer of one copy of the demo; its key is kept in that copy's directory. */
export async function openIssuer(directory: string): Promise<DemoIssuer> {
  const text = await keptSecret(directory, 'token-key.json', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    return JSON.stringify(await exportJWK(privateKey));
  });
  const { d, ...publicPart } = JSON.parse(text) as JWK & { d: string };
  const key = await importJWK({ ...publicPart, d }, 'EdDSA');
  return {
    keys: createLocalJWKSet({ keys: [{ ...publicPart, kid: keyId, alg: 'EdDSA' }] }),
    async issue(role, holder = holders[role]) {
      return new SignJWT({ role, ...holder, ...(holder.maCanBo && defaultPurpose), demo: true })
        .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
        .setIssuer(demoIssuer)
        .setAudience(demoAudience)
        .setSubject(`demo:${role}`)
        .setIssuedAt()
        .setExpirationTime(`${hoursValid} h`)
        .sign(key);
    },
  };
}
