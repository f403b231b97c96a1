/** Shorter ones stand in too many words to be taken out of them. */
const shortest = 4;

/**
 * A text without what an environment and words of a command hold in secret, in whichever way it is written: passwords and
 * everything behind the `?` of addresses, tokens, secrets and keys. For what goes out when something broke of which
 * nobody knows what it says.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((kept, secret) => kept.replaceAll(secret, '…'), text);
}

/** The secrets, the longest first. */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[],
): readonly string[] {
  const found = [
    ...Object.entries(environment).flatMap(([name, value = '']) =>
      /(TOKEN|SECRET|PASSWORD|_KEY)$/.test(name) ? [value] : /_URL$/.test(name) ? inAddress(value) : [],
    ),
    ...words.flatMap((word) => (/^[a-z]+:\/\//i.test(word) ? inAddress(word) : [])),
  ];
  const all = new Set(found.flatMap(spellings).filter((each) => each.length >= shortest));
  return [...all].sort((a, b) => b.length - a.length);
}

/** Its password and its parameters; of a text that is no address, everything between `//` and the last `@`. */
function inAddress(address: string): readonly string[] {
  const account = /^[a-z]+:\/\/(.*)@/is.exec(address)?.[1] ?? '';
  const password = account.slice(account.indexOf(':') + 1);
  const parameters = (/\?([^#]*)/.exec(address)?.[1] ?? '').split('&').map((each) => each.slice(each.indexOf('=') + 1));
  return [password, ...parameters];
}

/** As it stands, and encoded or decoded as addresses are. */
function spellings(secret: string): readonly string[] {
  let decoded = secret;
  try {
    decoded = decodeURIComponent(secret);
  } catch {
    // a % that encodes nothing
  }
  return [
    secret,
    decoded,
    encodeURIComponent(secret),
    encodeURIComponent(decoded),
    JSON.stringify(decoded).slice(1, -1),
  ];
}
