import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { PasskeyErrorCode, PasskeyState, Text } from '../../generated/model.ts';
import type {
  MutationBeginPasskeyArgs,
  MutationConfirmPasskeyArgs,
  MutationRegisterPasskeyArgs,
  MutationRevokePasskeyArgs,
  MutationVouchForPasskeyArgs,
  QueryPasskeysArgs,
} from '../../generated/resolvers.ts';
import type { Passkey } from '../../store/passkeys/passkey-store.ts';
import {
  beginPasskey,
  confirmPasskey,
  type Enrolling,
  isDenied,
  type PasskeyRefusal,
  registerPasskey,
  revokePasskey,
  vouchForPasskey,
} from '../../waiver/passkeys.ts';
import { lifeOf, moverOf } from '../dossier/life-resolvers.ts';
import { requireReader } from '../dossier/seen-dossier.ts';
import { Refusal } from '../errors.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import { receiptView } from './waiver-view.ts';

const PASSKEY = 'Passkey';
const MOST = 200;

const mutation: Record<string, Resolver> = {
  async beginPasskey(_, { input }: MutationBeginPasskeyArgs, context) {
    const begun = await beginPasskey(input, enrollingIn(context));
    return isDenied(begun)
      ? { challenge: null, options: null, expiresAt: null, errors: [errorView(begun)] }
      : { ...begun, errors: [] };
  },
  registerPasskey: (_, { input: { replaces, transports, ...input } }: MutationRegisterPasskeyArgs, context) => {
    const replaced = replaces == null ? null : opened(replaces, context);
    return answered(
      registerPasskey({ ...input, transports: transports ?? [], replaces: replaced }, enrollingIn(context)),
      context,
    );
  },
  vouchForPasskey: (_, { input: { passkey, ...input } }: MutationVouchForPasskeyArgs, context) =>
    answered(vouchForPasskey({ ...input, passkey: opened(passkey, context) }, enrollingIn(context)), context),
  confirmPasskey: (_, { input: { passkey, ...input } }: MutationConfirmPasskeyArgs, context) =>
    answered(confirmPasskey({ ...input, passkey: opened(passkey, context) }, enrollingIn(context)), context),
  revokePasskey: (_, { input: { passkey, ...input } }: MutationRevokePasskeyArgs, context) =>
    answered(revokePasskey({ ...input, passkey: opened(passkey, context) }, enrollingIn(context)), context),
};

/** Passkeys of officials. */
export const passkeyResolvers: TypeResolvers = {
  Query: {
    async passkeys(_, { official }: QueryPasskeysArgs, context) {
      requireReader(context.caller);
      const life = lifeOf(context);
      const { passkeys } = life.work.store;
      const found = await life.inTime(passkeys.list(context.caller.unit, official ?? null, MOST));
      return found.map((passkey) => passkeyView(passkey, context.ids));
    },
  } satisfies Record<string, Resolver>,
  Mutation: mutation,
  Passkey: {
    async receipt({ passkey }: ReturnType<typeof passkeyView>, _args, context) {
      const life = lifeOf(context);
      const receipt = await life.inTime(life.work.store.evidence.receipt(`key-enrolled/${passkey.id}`));
      return receipt && receiptView(receipt);
    },
  } satisfies Record<string, Resolver>,
};

function enrollingIn(context: RequestContext): Enrolling {
  const { caller, now } = context;
  const { store, relyingParty } = lifeOf(context).work;
  const mover = moverOf(caller);
  if (!mover) throw new Refusal('FORBIDDEN');
  if (!relyingParty) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
  return {
    store,
    relyingParty,
    now,
    actor: { ...mover, holder: caller.subject, personalId: caller.personalId ?? null },
  };
}

async function answered(act: Promise<Passkey | PasskeyRefusal>, { ids }: RequestContext) {
  const result = await act;
  return isDenied(result)
    ? { passkey: null, errors: [errorView(result)] }
    : { passkey: passkeyView(result, ids), errors: [] };
}

/** What an id of a passkey names; none that there is for any other. */
function opened(id: string, { ids }: RequestContext): string {
  const parts = ids.open(id) ?? [];
  return parts[0] === PASSKEY ? (parts.at(-1) ?? '0') : '0';
}

const stateTitles: Readonly<Record<PasskeyState, Text>> = {
  REGISTERED: { vi: 'Chờ lãnh đạo xác nhận trực tiếp', en: 'Waits for a supervisor to vouch in person' },
  VOUCHED: { vi: 'Chờ người thứ hai xác nhận', en: 'Waits for a second person' },
  ENROLLED: { vi: 'Đã đăng ký', en: 'Enrolled' },
  REVOKED: { vi: 'Đã thu hồi', en: 'Revoked' },
};

/** As `type Passkey`; its receipt is found by a resolver. */
function passkeyView(passkey: Passkey, ids: OpaqueIds) {
  const { vouchedAt, enrolledAt, revokedAt } = passkey;
  const state: PasskeyState = revokedAt ? 'REVOKED' : enrolledAt ? 'ENROLLED' : vouchedAt ? 'VOUCHED' : 'REGISTERED';
  return { ...passkey, passkey, id: ids.seal([PASSKEY, passkey.id]), state, stateText: stateTitles[state] };
}

/** What to do, for each cause; never with anything that was submitted. */
const sentences: Readonly<Record<PasskeyErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa `idempotencyKey` này đã được dùng cho việc khác. Hãy tạo khóa mới.',
    en: 'This key was used for something else. Make a new key.',
  },
  CHALLENGE_UNKNOWN: {
    vi: 'Thử thách này không cấp cho bạn, đã dùng, hoặc đã quá 10 phút. Hãy bắt đầu lại bằng `beginPasskey`.',
    en: 'This challenge was not given to you, was used, or is older than ten minutes. Begin again with `beginPasskey`.',
  },
  REGISTRATION_INVALID: {
    vi: 'Kết quả của trình duyệt không hợp lệ: sai trang, sai thử thách, chưa xác minh người dùng, hoặc loại khóa không được nhận. Hãy bắt đầu lại.',
    en: 'What the browser gave does not hold: another page or challenge, its holder not verified, or a key of a kind that is not taken. Begin again.',
  },
  PASSKEY_KNOWN: { vi: 'Khóa truy cập này đã được đăng ký.', en: 'This passkey is registered already.' },
  PASSKEY_UNKNOWN: { vi: 'Đơn vị không có khóa truy cập này.', en: 'The unit has no such passkey.' },
  PASSKEY_NOT_IN_THIS_STATE: {
    vi: 'Khóa truy cập không ở trạng thái làm được việc này. Hãy xem lại trạng thái của khóa.',
    en: 'The passkey does not stand so that this can be done. See its state.',
  },
  NOT_BY_HOLDER: {
    vi: 'Người giữ khóa không tự xác nhận khóa của mình.',
    en: 'The holder cannot vouch for or confirm the own passkey.',
  },
  SECOND_PERSON_SAME: {
    vi: 'Người thứ hai phải khác người đã xác nhận trực tiếp.',
    en: 'The second person has to be another than the one who vouched.',
  },
  SUPERVISOR_NEEDED: {
    vi: 'Việc xác nhận trực tiếp do lãnh đạo đơn vị làm.',
    en: 'Vouching in person is for a supervisor of the unit.',
  },
  NOT_BY_YOU: {
    vi: 'Việc thu hồi do người giữ khóa hoặc lãnh đạo đơn vị làm.',
    en: 'Revoking is for the holder or a supervisor of the unit.',
  },
  TEXT_MALFORMED: {
    vi: 'Nội dung trống, quá ngắn, quá dài hoặc có ký tự điều khiển. Hãy viết lại.',
    en: 'The text is empty, too short or too long, or holds control characters. Write it anew.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

/** As `type PasskeyError`. */
function errorView({ denied, part }: PasskeyRefusal) {
  return { code: denied, part, message: (args: InLanguage) => spoken(sentences[denied], args) };
}
