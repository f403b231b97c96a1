import { cosignedAt } from './cosignature.ts';
import { isSignedBy, keyTypes, type Note, readVerifierKey, type VerifierKey } from './note.ts';

/** Whose word a verifier takes: C2SP tlog-policy. */
export interface Policy {
  readonly logs: readonly { readonly key: VerifierKey; readonly url: string | null }[];
  readonly witnesses: readonly Witness[];
  /** Groups in the order in which they are defined. */
  readonly groups: readonly { readonly name: string; readonly least: number; readonly members: readonly string[] }[];
  /** Name of a witness or a group; `none` asks for no witness. */
  readonly quorum: string;
}

export interface Witness {
  readonly name: string;
  readonly key: VerifierKey;
  readonly url: string | null;
}

/** Each is given back with the times at which that witness cosigned. */
export interface Cosigned {
  readonly witness: Witness;
  readonly seconds: readonly number[];
}

/** @throws TypeError naming the line that is wrong */
export function readPolicy(text: string): Policy {
  const logs: Policy['logs'][number][] = [];
  const witnesses: Witness[] = [];
  const groups: Policy['groups'][number][] = [];
  const defined = new Set<string>();
  const taken = new Set<string>();
  let quorum: string | null = null;

  const fresh = (name: string) => {
    if (name === 'none' || defined.has(name)) throw new TypeError(`the name ${name} is taken`);
    defined.add(name);
  };
  const known = (name: string) => {
    if (!defined.has(name)) throw new TypeError(`nothing before it is named ${name}`);
  };
  const once = (key: VerifierKey, others: readonly { readonly key: VerifierKey }[]) => {
    if (others.some((other) => other.key.publicKey.equals(key.publicKey)))
      throw new TypeError('the key is listed twice');
    return key;
  };
  const read = ([word, ...rest]: readonly string[]) => {
    if (word === 'log' && (rest.length === 1 || rest.length === 2)) {
      const [vkey = '', url = null] = rest;
      logs.push({ key: once(keyOf(vkey, keyTypes.ed25519), logs), url });
    } else if (word === 'witness' && (rest.length === 2 || rest.length === 3)) {
      const [name = '', vkey = '', url = null] = rest;
      const key = once(keyOf(vkey, keyTypes.cosignature), witnesses);
      fresh(name);
      witnesses.push({ name, key, url });
    } else if (word === 'group' && rest.length >= 3) {
      const [name = '', how = '', ...members] = rest;
      for (const member of members) {
        known(member);
        if (taken.has(member)) throw new TypeError(`${member} is already in a group`);
        taken.add(member);
      }
      fresh(name);
      groups.push({ name, least: leastOf(how, members.length), members });
    } else if (word === 'quorum' && rest.length === 1) {
      if (quorum !== null) throw new TypeError('there is a second quorum');
      quorum = rest[0] as string;
      if (quorum !== 'none') known(quorum);
    } else {
      throw new TypeError('it is none of log, witness, group and quorum with what belongs to it');
    }
  };

  text.split('\n').forEach((line, at) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a policy may not hold
    const wrong = /[\u0000-\u0008\u000b-\u001f\u007f]/.test(line);
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (!wrong && (words.length === 0 || words[0]?.startsWith('#'))) return;
    try {
      if (wrong) throw new TypeError('it holds a control character');
      read(words);
    } catch (cause) {
      const why = cause instanceof TypeError ? cause.message : String(cause);
      throw new TypeError(`Line ${at + 1} of the policy: ${why}.`, { cause });
    }
  });
  if (quorum === null) throw new TypeError('The policy has no quorum.');
  return { logs, witnesses, groups, quorum };
}

/** The log of the policy that signed a checkpoint under its origin; null where none did. */
export function signedByLog(policy: Policy, note: Note, origin: string): VerifierKey | null {
  const own = policy.logs.map(({ key }) => key).filter(({ name }) => name === origin);
  return own.find((key) => isSignedBy(note, key)) ?? null;
}

/** The witnesses of the policy whose cosignatures hold. */
export function cosignedBy(policy: Policy, note: Note): readonly Cosigned[] {
  return policy.witnesses.flatMap((witness) => {
    const seconds = cosignedAt(note, witness.key);
    return seconds === null ? [] : [{ witness, seconds }];
  });
}

/** Whether these witnesses, by their names in the policy, are as many as it asks for. */
export function isQuorum({ groups, quorum }: Policy, names: readonly string[]): boolean {
  const met = new Set(names);
  for (const { name, least, members } of groups)
    if (members.filter((member) => met.has(member)).length >= least) met.add(name);
  return quorum === 'none' || met.has(quorum);
}

function keyOf(vkey: string, type: number): VerifierKey {
  const key = readVerifierKey(vkey);
  if (key.type !== type) throw new TypeError(`its key is of type ${key.type}, not ${type}`);
  return key;
}

function leastOf(how: string, members: number): number {
  const least = how === 'all' ? members : how === 'any' ? 1 : /^[1-9]\d*$/.test(how) ? Number(how) : 0;
  if (least < 1 || least > members) throw new TypeError(`of ${members} members it asks for "${how}"`);
  return least;
}
