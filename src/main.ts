import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from './cli/command.ts';
import { type CommandName, commandList } from './cli/command-list.ts';
import { secretsOf, withoutSecrets } from './cli/secrets-kept.ts';
import type { Text } from './generated/model.ts';

/** Loaded one by one, so that production never has the demo's code in memory. */
const commands: Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>> = {
  start: () => import('./cli/start.ts'),
  serve: () => import('./cli/serve.ts'),
  reset: () => import('./cli/reset.ts'),
  token: () => import('./cli/token.ts'),
  'store migrate': () => import('./cli/store-migrate.ts'),
  'evidence keygen': () => import('./cli/evidence-keygen.ts'),
  'evidence signer': () => import('./cli/evidence-signer.ts'),
  'evidence witness': () => import('./cli/evidence-witness.ts'),
  'admin-units import': () => import('./cli/admin-units-import.ts'),
  'catalogue import': () => import('./cli/catalogue-import.ts'),
  'catalogue export': () => import('./cli/catalogue-export.ts'),
  'catalogue list': () => import('./cli/catalogue-list.ts'),
  'readiness export': () => import('./cli/readiness-export.ts'),
  'evidence export': () => import('./cli/evidence-export.ts'),
  'evidence erase': () => import('./cli/evidence-erase.ts'),
  'evidence hold': () => import('./cli/evidence-hold.ts'),
  'evidence verify': () => import('./cli/evidence-verify.ts'),
  'evidence verifier': () => import('./cli/evidence-verifier.ts'),
  'demo residence': () => import('./cli/demo-residence.ts'),
  'demo portal': () => import('./cli/demo-portal.ts'),
  'demo social-insurance': () => import('./cli/demo-social-insurance.ts'),
  'demo day': () => import('./cli/demo-day.ts'),
  'demo population': () => import('./cli/demo-population.ts'),
  assess: () => import('./cli/assess.ts'),
  'connector restart': () => import('./cli/connector-restart.ts'),
  'connector explain': () => import('./cli/connector-explain.ts'),
  'connector introspect': () => import('./cli/connector-introspect.ts'),
  'connector new': () => import('./cli/connector-new.ts'),
  'connector try': () => import('./cli/connector-try.ts'),
  'connector check': () => import('./cli/connector-check.ts'),
  'evidence succeed': () => import('./cli/evidence-succeed.ts'),
  'evidence audit': () => import('./cli/evidence-audit.ts'),
  score: () => import('./cli/score.ts'),
  'side-by-side': () => import('./cli/side-by-side.ts'),
};

async function main(words: readonly string[]): Promise<void> {
  const environmentFile = fileURLToPath(new URL('../.env', import.meta.url));
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile);
  const names = Object.keys(commands) as CommandName[];
  const name = names.find((known) => `${words.join(' ')} `.startsWith(`${known} `));
  if (name !== undefined) {
    const { command } = await commands[name]();
    return command.run(words.slice(name.split(' ').length));
  }
  printHelp();
  if (words.length > 0 && words[0] !== 'help' && words[0] !== '--help') process.exitCode = 2;
}

function printHelp(): void {
  const all = Object.values(commandList);
  const lines = all.map(({ usage, purpose }) => `  npm run -s hub -- ${usage}\n      ${purpose}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** People get sentences, where an error has them; a stack only where the program itself is at fault. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { messages, code } = error as { messages?: Text; code?: unknown };
  if (messages) return `${messages.vi}\n${messages.en}`;
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) return error.stack ?? error.message;
  const help = 'npm run -s hub -- help';
  return `Tham số không đúng; xem cách dùng: ${help}\n${error.message}. How it is used: ${help}`;
}

/** What nobody has foreseen may say anything, addresses among it. */
function fail(error: unknown): never {
  const secrets = secretsOf(process.env, process.argv.slice(2));
  process.stderr.write(`${withoutSecrets(explain(error), secrets)}\n`);
  process.exit(1);
}

process.on('uncaughtException', fail);
main(process.argv.slice(2)).catch(fail);
