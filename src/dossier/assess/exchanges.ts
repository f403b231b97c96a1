import { createHash } from 'node:crypto';
import type { Json } from '../../evidence/canonical.ts';
import { plainJson } from '../../evidence/plain-json.ts';
import type { SeenCall } from '../../gather/register-call.ts';

/** Bytes (UTF-8) of one text that are kept at most, and of all texts of one assessment. Of what is longer: its digest alone. */
export const MOST_OF_TEXT = 65_536;
export const MOST_OF_ALL = 262_144;

/**
 * What went to the registers for an assessment and what came back, as content of the part `exchanges`. No register has
 * signed it: that it was so is the hub's word, and the part says so.
 *
 * @param connectorOf digest of what a register's connector declares, base64url
 */
export function exchangesOf(calls: readonly SeenCall[], connectorOf: (register: string) => string): Json {
  let left = MOST_OF_ALL;
  const kept = (text: string) => {
    const bytes = Buffer.byteLength(text);
    const isKept = bytes <= MOST_OF_TEXT && bytes <= left;
    if (isKept) left -= bytes;
    return { ...digestOf(text), text: isKept ? text : null };
  };
  return plainJson({
    signedByRegisters: false,
    says: {
      vi: 'Do hệ thống ghi lại; cơ quan quản lý dữ liệu không ký.',
      en: 'Recorded by the hub; no register has signed it.',
    },
    limits: { text: MOST_OF_TEXT, all: MOST_OF_ALL },
    calls: calls.map(({ register, requestId, askedAt, endedAt, code, asked, received }) => ({
      ...{ register, connector: connectorOf(register), requestId, failure: code },
      ...{ askedAt: new Date(askedAt).toISOString(), endedAt: new Date(endedAt).toISOString() },
      ...{ entity: asked?.entity ?? null, keys: asked?.keys ?? null, by: asked?.by ?? 'KEY' },
      exchanged: received.map(({ request, parts, whole }) => ({
        request: kept(request),
        answer: parts.map(({ key, text }) => ({ key, ...kept(text) })),
        ...(whole !== undefined && { whole: digestOf(whole) }),
      })),
    })),
  });
}

const digestOf = (text: string) => ({
  digest: createHash('sha256').update(text).digest('base64url'),
  bytes: Buffer.byteLength(text),
});
