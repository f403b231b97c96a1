import { randomUUID } from 'node:crypto';
import type { Answered, PersistentCaller } from './persistent-caller.ts';

/** A dossier as the official sees it in a list, and again after each act. */
export interface SeenDossier {
  readonly code: string;
  readonly version: number;
  readonly state: string;
  readonly submitter: { readonly claims: string };
  readonly attachments: readonly {
    readonly kind: string;
    readonly signature: string;
    readonly signatureIsFinal: boolean;
  }[];
  readonly payment: { readonly confirmedAt: string | null } | null;
}

/** What is to be done about a dossier later, and when (milliseconds since the epoch); null: nothing more. */
export type Later = { readonly at: number; readonly what: 'ASSESS' | 'PAPERS_COME' | 'DECIDE' } | null;

const MINUTE = 60_000;
const fields = `code version state submitter { claims } attachments { kind signature signatureIsFinal }
  payment { confirmedAt }`;
const listed = `query ($first: Int!) { dossiers(state: RECEIVED, first: $first) { edges { node { ${fields} } } } }`;
const read = `query ($code: String!) { dossier(code: $code) { ${fields} } }`;
const assess = `mutation ($input: AssessDossierInput!) { assessDossier(input: $input) {
  assessment { id components { code outcome nextSteps tryAgainAt } } submitter { outcome } errors { code tryAgainAt } } }`;
const settle = `mutation ($input: SettleSubmitterInput!) { settleSubmitter(input: $input) {
  settlement { how } errors { code } } }`;
const moving = (act: string) =>
  `mutation ($input: ${act[0]?.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) {
    dossier { ${fields} } errors { code } } }`;

/** One official at work: takes what has come in, and does with each dossier what the hub's answer to it allows. */
export class Official {
  readonly #caller: PersistentCaller;
  readonly #maCanBo: string;
  readonly #now: () => Date;

  constructor(caller: PersistentCaller, maCanBo: string, now: () => Date) {
    this.#caller = caller;
    this.#maCanBo = maCanBo;
    this.#now = now;
  }

  /** What has come in for the unit and nobody has taken, most urgent first. */
  async inbox(first: number): Promise<readonly SeenDossier[]> {
    const { dossiers } = await this.#caller.ask(listed, { first });
    return dossiers.edges.map(({ node }: Answered) => node);
  }

  /** Takes a dossier and deals with it as far as that goes today. */
  async take(seen: SeenDossier): Promise<Later> {
    const taken = await this.#act('assignDossier', seen, { to: this.#maCanBo });
    const forged = taken.attachments.some(({ signatureIsFinal }) => signatureIsFinal);
    if (forged) return this.#giveBack(taken, 'Chữ ký số không hợp lệ; đề nghị ký lại và nộp lại.');
    return this.#assess(taken);
  }

  /** Goes on with one that was left. */
  async goOn(code: string, what: NonNullable<Later>['what']): Promise<Later> {
    const seen = await this.#read(code);
    if (what === 'ASSESS') return this.#assess(seen);
    if (what === 'DECIDE') return this.#decide(seen);
    const { dossier } = await this.#caller.ask(
      'query ($code: String!) { dossier(code: $code) { paperRequest { components { code } } } }',
      { code },
    );
    const components = dossier.paperRequest.components.map((asked: Answered) => asked.code);
    return this.#decide(await this.#act('receivePaper', seen, { components, way: 'COUNTER' }));
  }

  async #assess(seen: SeenDossier): Promise<Later> {
    const input = { idempotencyKey: randomUUID(), dossierCode: seen.code };
    const { assessDossier } = await this.#caller.ask(assess, { input });
    const { assessment, submitter, errors } = assessDossier;
    if (errors[0]?.code === 'SUBMITTER_NOT_SETTLED') return this.#settle(seen, submitter.outcome);
    if (!assessment) return this.#inMinutes(15, 'ASSESS');
    return this.#actOn(assessment, await this.#read(seen.code));
  }

  /** What data replaces is accepted; the papers that are needed are asked for once, when nothing waits any more. */
  async #actOn({ id, components }: Answered, seen: SeenDossier): Promise<Later> {
    const outcome = (...of: readonly string[]) => components.filter((each: Answered) => of.includes(each.outcome));
    let dossier = seen;
    if (outcome('REPLACED', 'NOT_REQUIRED').length > 0) {
      const accepted = await this.#tryAct('acceptComponents', dossier, { assessment: id });
      // The hub itself has read again what a register was silent about.
      if (accepted === 'ASSESSMENT_SUPERSEDED') return this.#assess(seen);
      if (accepted !== 'NOTHING_TO_ACCEPT') dossier = accepted;
    }
    const waits = outcome('WAIT');
    if (waits.length > 0) return { at: Date.parse(waits[0].tryAgainAt), what: 'ASSESS' };
    const needed = outcome('PAPER_NEEDED', 'REPLACEABLE_WITH_WAIVER');
    if (needed.length === 0) return this.#decide(dossier);
    const asked = { assessment: id, components: needed.map(({ code }: Answered) => code), channel: 'PORTAL' };
    const advised = needed.every(({ nextSteps }: Answered) => nextSteps.includes('REQUEST_PAPER'));
    const reason = advised ? null : 'Dữ liệu chưa thay được giấy tờ này.';
    const requested = await this.#tryAct('requestPaper', dossier, { ...asked, reason });
    if (typeof requested === 'string') return this.#assess(dossier);
    const { code } = dossier;
    // Seven of ten citizens bring them, one to four hours later.
    return share(code, 'papers') < 0.7 ? this.#inMinutes(60 + 180 * share(code, 'hours'), 'PAPERS_COME') : null;
  }

  /** Mandates that are attached are looked at; of other people, half have the owner come. */
  async #settle(seen: SeenDossier, outcome: string): Promise<Later> {
    const isMandated = outcome === 'REPRESENTATIVE_CLAIMED' && seen.submitter.claims === 'MANDATE';
    if (!isMandated && share(seen.code, 'owner') < 0.5) {
      const dossier = await this.#read(seen.code);
      return this.#giveBack(dossier, 'Chưa chứng minh quyền nộp hồ sơ; đề nghị chủ hồ sơ nộp lại.');
    }
    const how = isMandated
      ? { how: 'MANDATE', document: 'Giấy ủy quyền kèm hồ sơ' }
      : { how: 'OWNER_PRESENT', document: 'Thẻ căn cước, đã đối chiếu', identityChecked: true };
    for (;;) {
      const input = { idempotencyKey: randomUUID(), dossierCode: seen.code, ...how };
      const { settleSubmitter } = await this.#caller.ask(settle, { input });
      const [error] = settleSubmitter.errors;
      if (!error) {
        this.#caller.told({ dossier: seen.code, key: input.idempotencyKey });
        return this.#assess(seen);
      }
      if (error.code === 'NO_REPRESENTATION') {
        const dossier = await this.#read(seen.code);
        return this.#giveBack(dossier, 'Thủ tục này không được ủy quyền; đề nghị người có yêu cầu tự nộp.');
      }
      // The portal told of something meanwhile.
      if (error.code !== 'DOSSIER_MOVED') throw new Error(`settleSubmitter was refused: ${error.code}`);
    }
  }

  /** What is to be paid has to be paid. */
  async #decide(seen: SeenDossier): Promise<Later> {
    const isPaid = seen.payment === null || seen.payment.confirmedAt !== null;
    if (!isPaid) return this.#inMinutes(60, 'DECIDE');
    await this.#act('concludeDossier', seen, { outcome: 'DECIDED', result: `${seen.code.slice(-4)}/KQ` });
    return null;
  }

  async #giveBack(seen: SeenDossier, reason: string): Promise<Later> {
    await this.#act('concludeDossier', seen, { outcome: 'RETURNED', reason });
    return null;
  }

  async #act(act: string, seen: SeenDossier, input: Readonly<Record<string, unknown>>): Promise<SeenDossier> {
    const done = await this.#tryAct(act, seen, input);
    if (typeof done === 'string') throw new Error(`${act} was refused: ${done}`);
    return done;
  }

  /** The dossier after it, or why there was nothing to do. What came between is read, and the act done on that. */
  async #tryAct(
    act: string,
    seen: SeenDossier,
    input: Readonly<Record<string, unknown>>,
  ): Promise<SeenDossier | 'NOTHING_TO_ACCEPT' | 'ASSESSMENT_SUPERSEDED'> {
    for (let { version } = seen; ; ) {
      const key = randomUUID();
      const asked = { ...input, idempotencyKey: key, dossier: seen.code, expectedVersion: version };
      const answer = (await this.#caller.ask(moving(act), { input: asked }))[act];
      const [error] = answer.errors;
      if (!error) {
        this.#caller.told({ dossier: seen.code, key });
        return answer.dossier;
      }
      if (error.code === 'NOTHING_TO_ACCEPT' || error.code === 'ASSESSMENT_SUPERSEDED') return error.code;
      if (error.code !== 'DOSSIER_CHANGED') throw new Error(`${act} was refused: ${error.code}`);
      version = (await this.#read(seen.code)).version;
    }
  }

  async #read(code: string): Promise<SeenDossier> {
    return (await this.#caller.ask(read, { code })).dossier;
  }

  #inMinutes(minutes: number, what: NonNullable<Later>['what']): Later {
    return { at: this.#now().getTime() + minutes * MINUTE, what };
  }
}

/** A number from 0 to 1, the same for the same dossier: how its people behave is no matter of chance. */
function share(code: string, of: string): number {
  let hash = 2_166_136_261;
  for (const char of `${of} ${code}`) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
  return hash / 0x1_0000_0000;
}
