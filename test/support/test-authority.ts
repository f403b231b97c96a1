import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { der, extension, id, integer, sequence, text, time } from './der.ts';

/** A certificate authority for tests alone. */
export interface TestAuthority {
  readonly certificate: X509Certificate;
  /** A certificate of somebody and the signing key that belongs to it. */
  issue(personalId: string, until?: Date): TestSigner;
}

export interface TestSigner {
  readonly certificate: X509Certificate;
  /** A detached JWS over bytes, with the chain in its header. */
  sign(payload: Buffer): string;
}

const from = new Date('2026-01-01T00:00:00Z');
const years = new Date('2029-01-01T00:00:00Z');
const withEcdsaSha256 = sequence(id('2a8648ce3d040302'));
const [commonName, userId] = ['550403', '0992268993f22c640101'];

const nameOf = (...parts: readonly (readonly [oid: string, value: string])[]) =>
  sequence(...parts.map(([oid, value]) => der(0x31, sequence(id(oid), text(value)))));

let serial = 0;
interface Issued {
  readonly subject: Buffer;
  readonly issuer: Buffer;
  readonly key: KeyObject;
  readonly by: KeyObject;
  readonly isAuthority: boolean;
  readonly until: Date;
}

function certificate({ subject, issuer, key, by, isAuthority, until }: Issued): X509Certificate {
  const spki = key.export({ type: 'spki', format: 'der' });
  const constraints = isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence();
  const keyId = createHash('sha1').update(spki).digest();
  const extensions = sequence(extension('551d13', constraints), extension('551d0e', der(0x04, keyId)));
  serial += 1;
  const content = sequence(
    ...[der(0xa0, integer(2)), integer(serial), withEcdsaSha256, issuer, sequence(time(from), time(until))],
    ...[subject, spki, der(0xa3, extensions)],
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, by));
  return new X509Certificate(sequence(content, withEcdsaSha256, signature));
}

export function testAuthority(name: string): TestAuthority {
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = nameOf([commonName, name]);
  const own = certificate({
    ...{ subject: issuer, issuer, key: root.publicKey, by: root.privateKey, isAuthority: true, until: years },
  });
  return {
    certificate: own,
    issue(personalId, until = years) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const subject = nameOf([userId, `CCCD:${personalId}`], [commonName, 'Cán bộ thử nghiệm']);
      const issued = certificate({
        ...{ subject, issuer, key: publicKey, by: root.privateKey, isAuthority: false, until },
      });
      const x5c = [issued, own].map(({ raw }) => raw.toString('base64'));
      const header = Buffer.from(JSON.stringify({ alg: 'ES256', x5c })).toString('base64url');
      return {
        certificate: issued,
        sign(payload) {
          const content = Buffer.from(`${header}.${payload.toString('base64url')}`);
          const signature = sign('sha256', content, { key: privateKey, dsaEncoding: 'ieee-p1363' });
          return `${header}..${signature.toString('base64url')}`;
        },
      };
    },
  };
}
