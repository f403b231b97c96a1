import { z } from 'zod';
import type { ConnectorModule } from './connect/contract.ts';

/** Settings that are missing or wrong, all of them at once, one line each and without their values. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  readonly messages: { readonly vi: string; readonly en: string };
  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n');
    const messages = {
      vi: 'Thiếu biến môi trường hoặc giá trị chưa đúng; xem giải thích trong .env.example.',
      en: `Settings are missing or wrong; .env.example explains them.\n${list}`,
    };
    super(messages.en);
    this.name = 'ConfigError';
    this.problems = problems;
    this.messages = messages;
  }
}

/** Where one register is; `url` null stands for the simulated one of the demo. */
export interface RegisterAddress {
  readonly module: ConnectorModule;
  readonly url: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

interface CommonConfig {
  readonly port: number;
  readonly deadlines: { readonly operationMs: number; readonly registerMs: number };
  readonly registers: readonly RegisterAddress[];
}
/** The hub's own database, by the two roles that know it; its log is named after the domain of whoever runs the hub. */
export interface StoreConfig {
  /** With the role of the serving process, which cannot alter the evidence log. */
  readonly url: string;
  /** With the role that owns it; whoever has none lets `store migrate` prepare the store. */
  readonly ownerUrl: string | null;
  /** Of the evidence log: its name in every checkpoint. */
  readonly origin: string;
}

export interface DemoConfig extends CommonConfig {
  /** Null for the embedded database. */
  readonly store: StoreConfig | null;
  readonly people: number;
}
export interface ServeConfig extends CommonConfig {
  readonly host: string;
  readonly store: StoreConfig;
  /** Who signs the evidence log, and the file of the policy that names the keys; null: nobody. */
  readonly checkpoints: {
    readonly policyFile: string;
    readonly signerUrl: string;
    readonly signerToken: string;
  } | null;
  /** For whom passkeys are made (WebAuthn); null: officials have none. */
  readonly relyingParty: { readonly id: string; readonly origin: string } | null;
  /** Who signs for officials that have no key at hand; at most one of each class. */
  readonly signingServices: readonly {
    readonly class: 'OFFICIAL_DUTY_CA' | 'PUBLIC_CA';
    readonly url: string;
    readonly token: string;
  }[];
  /** Key of the opaque ids; whoever has it can read numbers out of ids. */
  readonly idKey: Buffer;
  /** The national public service portal; null: nothing is pulled. */
  readonly portal: { readonly url: string; readonly token: string } | null;
  /** From the end of one pull to the next. */
  readonly pullEveryMs: number;
  /** How many dossiers at most are read again in a minute once registers have returned, over all processes. */
  readonly rereadsPerMinute: number;
  /** In whose name that is done: `{unit}` stands for the unit (MaDonVi). */
  readonly serviceAccount: string;
  /** CSV with the days off of years; null: those that the hub knows. */
  readonly daysOffFile: string | null;
  readonly tokens: { readonly issuer: string; readonly audience: string; readonly keys: string };
}

export type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(1).max(65535).default(4000);
const milliseconds = z.coerce.number().int().min(50).max(60_000);
const common = {
  PORT: port,
  OPERATION_DEADLINE_MS: milliseconds.default(3000),
  REGISTER_DEADLINE_MS: milliseconds.default(1000),
};
const postgresUrl = z.string().regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://');
/** That of the demo, which is nobody's. */
const demoDomain = 'demo.invalid';
const domain = z
  .string()
  .regex(
    /^(?=.{1,200}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'must be a domain of yours in small letters, as in hub.example.vn',
  )
  .refine((name) => name !== demoDomain, 'is that of the demo; take a domain of yours');
/** Of the demo's log. */
export const demoOrigin = originOf(demoDomain);
const storeVariables = {
  STORE_URL: postgresUrl,
  EVIDENCE_DOMAIN: domain,
};
const encrypted = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !url.startsWith('http://') || isOnThisMachine(url), 'must be https://, or on this machine');
const sharedWord = z.string().min(16, 'must have 16 characters or more');
const demoVariables = z.object({
  ...common,
  NODE_ENV: z
    .string()
    .refine((value) => value !== 'production', 'is "production"; the demo never runs in production')
    .optional(),
  STORE_URL: postgresUrl.optional(),
  STORE_OWNER_URL: postgresUrl.optional(),
  LIENTHONG_PEOPLE: z.coerce.number().int().min(100).max(1_000_000).default(20_000),
});
const tokenVariables = {
  TOKEN_ISSUER: z.string(),
  TOKEN_AUDIENCE: z.string(),
  TOKEN_JWKS: z
    .string()
    .refine(
      (place) => !place.startsWith('http://') || isOnThisMachine(place),
      'must be https:// or a file; keys that travel unencrypted prove nothing',
    ),
};
const serveVariables = z.object({
  PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORTAL_TOKEN: z.string().optional(),
  PORTAL_PULL_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  REREADS_PER_MINUTE: z.coerce.number().int().min(1).max(60).default(30),
  SERVICE_ACCOUNT: z
    .string()
    .regex(
      /^(?=.*[a-z\d].*\{|.*\}.*[a-z\d])[\w.-]*\{unit\}[\w.-]*$/i,
      'must hold {unit} once, and letters or digits beside it',
    )
    // Registers take 20 characters, and the unit is left out where it does not fit.
    .max(20 + '{unit}'.length)
    .default('SERVICE.{unit}'),
  DAYS_OFF_FILE: z.string().optional(),
  ...common,
  HOST: z.string().default('127.0.0.1'),
  ...storeVariables,
  STORE_OWNER_URL: postgresUrl.optional(),
  EVIDENCE_POLICY: z.string().optional(),
  EVIDENCE_SIGNER_URL: encrypted.optional(),
  EVIDENCE_SIGNER_TOKEN: sharedWord.optional(),
  PASSKEY_RP_ID: z.string().optional(),
  PASSKEY_ORIGIN: encrypted.optional(),
  DUTY_SIGNING_URL: encrypted.optional(),
  DUTY_SIGNING_TOKEN: sharedWord.optional(),
  PUBLIC_SIGNING_URL: encrypted.optional(),
  PUBLIC_SIGNING_TOKEN: sharedWord.optional(),
  ID_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length >= 32, 'must be 32 random bytes or more in base64'),
  ...tokenVariables,
});

/** The port alone, for commands that look for a running hub. @throws ConfigError */
export function portFrom(environment: Environment): number {
  return parse(z.object({ PORT: port }), given(environment)).PORT;
}

/** @throws ConfigError */
export function demoConfig(environment: Environment, modules: readonly ConnectorModule[]): DemoConfig {
  const values = given(environment);
  const registers = modules.map((module) => addressOf(module, values));
  const stores = ['STORE_URL', 'STORE_OWNER_URL'].map((name) => [name, values[name]] as const);
  const faraway = [...stores, ...registers.map(({ module, url }) => [module.urlVariable, url])]
    .filter(([, url]) => typeof url === 'string' && !isOnThisMachine(url))
    .map(
      ([name]) =>
        `${name}: không ở trên máy này · is not on this machine; the demo reads from localhost, 127.0.0.0/8, ::1 or a Unix socket only`,
    );
  const replaced = registers.filter(({ url }) => url !== null);
  const result = parse(demoVariables, values, [...faraway, ...missingSettings(replaced)]);
  const { STORE_URL: url, STORE_OWNER_URL: ownerUrl = null } = result;
  const store = url === undefined ? null : { url, ownerUrl, origin: demoOrigin };
  return { ...commonOf(result, registers), store, people: result.LIENTHONG_PEOPLE };
}

/** @throws ConfigError */
export function serveConfig(environment: Environment, modules: readonly ConnectorModule[]): ServeConfig {
  const values = given(environment);
  const registers = modules.map((module) => addressOf(module, values));
  const unset = registers
    .filter(({ url }) => url === null)
    .map(({ module }) => `${module.urlVariable}: chưa đặt · is not set`);
  const signing = [
    { class: 'OFFICIAL_DUTY_CA', url: 'DUTY_SIGNING_URL', token: 'DUTY_SIGNING_TOKEN' },
    { class: 'PUBLIC_CA', url: 'PUBLIC_SIGNING_URL', token: 'PUBLIC_SIGNING_TOKEN' },
  ] as const;
  const lacking = [
    ...(values.PORTAL_URL === undefined ? [] : missing(values, ['PORTAL_TOKEN'])),
    ...allOrNone(values, ['EVIDENCE_POLICY', 'EVIDENCE_SIGNER_URL', 'EVIDENCE_SIGNER_TOKEN']),
    ...allOrNone(values, ['PASSKEY_RP_ID', 'PASSKEY_ORIGIN']),
    ...signing.flatMap(({ url, token }) => allOrNone(values, [url, token])),
    // Without the issuers that the policy names, nothing that a service signs could be taken.
    ...(signing.some(({ url }) => values[url] !== undefined) ? missing(values, ['EVIDENCE_POLICY']) : []),
  ];
  const result = parse(serveVariables, values, [...unset, ...missingSettings(registers), ...lacking]);
  const { PORTAL_URL: portalUrl, PORTAL_TOKEN: portalToken } = result;
  const { EVIDENCE_POLICY: policyFile, EVIDENCE_SIGNER_URL: signerUrl, EVIDENCE_SIGNER_TOKEN: signerToken } = result;
  const { PASSKEY_RP_ID: id, PASSKEY_ORIGIN: origin } = result;
  return {
    ...commonOf(result, registers),
    host: result.HOST,
    store: {
      url: result.STORE_URL,
      ownerUrl: result.STORE_OWNER_URL ?? null,
      origin: originOf(result.EVIDENCE_DOMAIN),
    },
    checkpoints: policyFile && signerUrl && signerToken ? { policyFile, signerUrl, signerToken } : null,
    relyingParty: id && origin ? { id, origin } : null,
    signingServices: signing.flatMap(({ class: of, url: place, token: word }) => {
      const [url, token] = [result[place], result[word]];
      return url && token ? [{ class: of, url, token }] : [];
    }),
    idKey: Buffer.from(result.ID_KEY, 'base64'),
    portal: portalUrl && portalToken ? { url: portalUrl, token: portalToken } : null,
    pullEveryMs: result.PORTAL_PULL_SECONDS * 1000,
    rereadsPerMinute: result.REREADS_PER_MINUTE,
    serviceAccount: result.SERVICE_ACCOUNT,
    daysOffFile: result.DAYS_OFF_FILE ?? null,
    tokens: { issuer: result.TOKEN_ISSUER, audience: result.TOKEN_AUDIENCE, keys: result.TOKEN_JWKS },
  };
}

/** For the owner of the store. @throws ConfigError */
export function storeConfig(environment: Environment): StoreConfig & { readonly ownerUrl: string } {
  const variables = z.object({ ...storeVariables, STORE_OWNER_URL: postgresUrl });
  const { STORE_URL: url, STORE_OWNER_URL: ownerUrl, EVIDENCE_DOMAIN } = parse(variables, given(environment));
  return { url, ownerUrl, origin: originOf(EVIDENCE_DOMAIN) };
}

/** Who issues tokens, for commands that people do as themselves; null where none of it is set. @throws ConfigError */
export function tokensFrom(environment: Environment): ServeConfig['tokens'] | null {
  const values = given(environment);
  const names = ['TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'TOKEN_JWKS'];
  if (names.every((name) => values[name] === undefined)) return null;
  const { TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS } = parse(z.object(tokenVariables), values);
  return { issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE, keys: TOKEN_JWKS };
}

/** What lets the hub have something signed by its signer. @throws ConfigError */
export function signerTokenFrom(environment: Environment): string {
  return parse(z.object({ EVIDENCE_SIGNER_TOKEN: sharedWord }), given(environment)).EVIDENCE_SIGNER_TOKEN;
}

/** Whether an address leads to this machine: localhost, 127.0.0.0/8, ::1, a Unix socket, or files. */
export function isOnThisMachine(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return false;
  if (url.protocol === 'file:') return url.host === '';
  const isLocal = (host: string) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host) || host.startsWith('/');
  // PostgreSQL clients let the parameter decide over the host of the address, and take several.
  const parameters = ['host', 'hostaddr']
    .flatMap((name) => url.searchParams.getAll(name))
    .flatMap((list) => list.split(','));
  const hosts = [decodeURIComponent(url.hostname), ...parameters].filter((host) => host !== '');
  return hosts.length > 0 && hosts.every(isLocal);
}

function given(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

function addressOf(module: ConnectorModule, values: Environment): RegisterAddress {
  const settings = (module.settings ?? []).flatMap((name) =>
    values[name] === undefined ? [] : [[name, values[name]]],
  );
  return { module, url: values[module.urlVariable] ?? null, settings: Object.fromEntries(settings) };
}

function missingSettings(registers: readonly RegisterAddress[]): readonly string[] {
  return registers.flatMap(({ module, settings }) => missing(settings, module.settings ?? []));
}

function missing(values: Environment, names: readonly string[]): readonly string[] {
  return names.filter((name) => values[name] === undefined).map((name) => `${name}: chưa đặt · is not set`);
}

/** Some variables say something together only. */
function allOrNone(values: Environment, names: readonly string[]): readonly string[] {
  return names.every((name) => values[name] === undefined) ? [] : missing(values, names);
}

function originOf(name: string): string {
  return `${name}/lienthong/decisions`;
}

function parse<T extends z.ZodType>(variables: T, values: Environment, further: readonly string[] = []): z.infer<T> {
  const result = variables.safeParse(values);
  const wrong = result.error?.issues.map(({ path, message }) => {
    const name = path.join('.');
    return values[name] === undefined ? `${name}: chưa đặt · is not set` : `${name}: chưa đúng · ${message}`;
  });
  if (!result.success || further.length > 0) throw new ConfigError([...(wrong ?? []), ...further]);
  return result.data;
}

function commonOf(
  values: { PORT: number; OPERATION_DEADLINE_MS: number; REGISTER_DEADLINE_MS: number },
  registers: readonly RegisterAddress[],
): CommonConfig {
  const { PORT, OPERATION_DEADLINE_MS: operationMs, REGISTER_DEADLINE_MS: registerMs } = values;
  return { port: PORT, deadlines: { operationMs, registerMs }, registers };
}
