/** A service that keeps keys of officials and signs with them once they agree, on their phone for example. */
export interface SigningService {
  readonly class: 'PUBLIC_CA' | 'OFFICIAL_DUTY_CA';
  /** Where it is asked: POST, JSON. */
  readonly url: string;
  readonly token: string;
}

/** Whose signature over what. `digest`: base64url. */
export interface ToSign {
  readonly digest: string;
  readonly official: string;
  readonly unit: string;
  readonly personalId: string;
}

/** Milliseconds for an answer. Who takes longer to agree signs later. */
const PATIENCE = 2_000;
/** A chain of certificates takes some kilobytes. */
const MOST_BYTES = 65_536;

/**
 * Asks for `{"jws"}`: a detached JWS with `x5c` over the digest. UNREACHABLE: no answer in time, or none that says anything
 * of the signature (HTTP 5xx, 429). REFUSED: it will not sign, or what it gave is not of this form.
 */
export async function askToSign(
  { url, token }: SigningService,
  toSign: ToSign,
): Promise<{ readonly jws: string } | 'UNREACHABLE' | 'REFUSED'> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(toSign),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    if (response.status >= 500 || response.status === 429) return 'UNREACHABLE';
    return (response.ok && text.length <= MOST_BYTES && jwsIn(text)) || 'REFUSED';
  } catch {
    return 'UNREACHABLE';
  }
}

function jwsIn(text: string): { readonly jws: string } | null {
  try {
    const { jws } = JSON.parse(text) as { readonly jws?: unknown };
    return typeof jws === 'string' ? { jws } : null;
  } catch {
    return null;
  }
}
