import { tokenVerifier, type VerifyToken } from '../access/token.ts';
import { tokensFrom } from '../config.ts';
import { demoAudience, demoIssuer, openIssuer } from '../demo/issuer.ts';
import type { Actor } from '../waiver/acting.ts';
import { CommandError } from './command.ts';
import { runningDemo } from './running-demo.ts';

/**
 * The official whose token stands in OFFICIAL_TOKEN: one that the issuer of the hub's tokens gave them, or in the demo one of
 * the demo's.
 * @throws CommandError, ConfigError
 */
export async function officialFrom(environment: NodeJS.ProcessEnv): Promise<Actor> {
  const { OFFICIAL_TOKEN: token } = environment;
  if (!token)
    throw new CommandError({
      vi: 'OFFICIAL_TOKEN: chưa đặt. Người thực hiện đăng nhập bằng tài khoản của chính mình và đặt mã thông báo (token) của mình vào biến này.',
      en: 'OFFICIAL_TOKEN: is not set. Whoever does this signs in as themselves and puts their own token there.',
    });
  const verify = await verifier(environment);
  const identity = await verify(token.trim()).catch((cause) => {
    throw new CommandError(
      {
        vi: `OFFICIAL_TOKEN: mã thông báo không được chấp nhận (${cause.code ?? cause.message}).`,
        en: `OFFICIAL_TOKEN: the token is not accepted (${cause.code ?? cause.message}).`,
      },
      { cause },
    );
  });
  const { official, unit, role, subject: holder, personalId = null } = identity;
  if (official === null || (role !== 'official' && role !== 'supervisor'))
    throw new CommandError({
      vi: 'OFFICIAL_TOKEN: mã thông báo không phải của cán bộ hoặc lãnh đạo đơn vị.',
      en: 'OFFICIAL_TOKEN: the token is not that of an official or a supervisor.',
    });
  return { official, unit, role, holder, personalId };
}

async function verifier(environment: NodeJS.ProcessEnv): Promise<VerifyToken> {
  const tokens = tokensFrom(environment);
  if (tokens) return tokenVerifier({ ...tokens, demo: false });
  const { directory } = await runningDemo();
  const { keys } = await openIssuer(directory);
  return tokenVerifier({ issuer: demoIssuer, audience: demoAudience, keys, demo: true });
}
