import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { der, extension, id, integer, sequence, text, time } from './der.ts';

/** A certificate that vouches for itself, and its key, as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

/** For this machine alone, two days long, and its own authority. */
export function selfSigned(): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [day, now] = [86_400_000, Date.now()];
  const withRsaSha256 = sequence(id('2a864886f70d01010b'), der(0x05));
  const name = sequence(der(0x31, sequence(id('550403'), text('lienthong test'))));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const extensions = sequence(
    extension('551d13', sequence(der(0x01, Buffer.from([0xff])))), // an authority
    extension('551d11', sequence(der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))), // of this machine
    extension('551d0e', der(0x04, createHash('sha1').update(key).digest())),
  );
  const content = sequence(
    der(0xa0, integer(2)),
    integer(1),
    withRsaSha256,
    name,
    sequence(time(new Date(now - day)), time(new Date(now + day))),
    name,
    key,
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const base64 = sequence(content, withRsaSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
