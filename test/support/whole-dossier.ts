import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { DossierStories } from './dossier-stories.ts';
import { type Any, type Asking, causes, outcomes } from './dossiers.ts';

/** One dossier from intake to outcome, moved over HTTP by the official who has it. */
export class WholeDossier {
  readonly code: string;
  readonly #stories: DossierStories;
  #assessment: Any = null;

  constructor(stories: DossierStories, code: string) {
    this.#stories = stories;
    this.code = code;
  }

  /** Codes of what it is refused for; empty where it was done. */
  async act(name: string, input: Record<string, unknown>): Promise<readonly string[]> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`;
    const expectedVersion = (await this.read()).version;
    const whole = { idempotencyKey: randomUUID(), dossier: this.code, expectedVersion, ...input };
    const answer = await this.#stories.dossiers.ask(query, { input: whole });
    return answer[name].errors.map(({ code }: Any) => code);
  }

  async done(name: string, input: Record<string, unknown>): Promise<void> {
    expect(await this.act(name, input)).toEqual([]);
  }

  take = () => this.done('assignDossier', { to: 'CB1' });

  /** Expects these outcomes, by code of component. On a busy machine a register may be late at first, and is waited for. */
  async assess(expected: Readonly<Record<string, string>>, asking: Asking = {}): Promise<void> {
    const come = async () => {
      const { assessment, errors } = await this.#stories.dossiers.assess(this.code, asking);
      expect(errors).toEqual([]);
      this.#assessment = assessment;
      return outcomes(assessment);
    };
    await expect.poll(come, { timeout: 40_000, interval: 1_000 }).toEqual(expected);
  }

  /** Why the component came to what it did, as the last assessment says. */
  why = (component: string): readonly string[] => causes(this.#assessment, component);

  accept = () => this.done('acceptComponents', { assessment: this.#assessment.id });

  /** Asks for these papers by post, and gets them. */
  async papers(...components: readonly string[]): Promise<void> {
    await this.done('requestPaper', { assessment: this.#assessment.id, components, channel: 'POST' });
    expect((await this.read()).state).toBe('WAITING_FOR_CITIZEN');
    await this.done('receivePaper', { components, way: 'COUNTER' });
  }

  /** Ends it without a result: nothing could be decided, and the citizen is told why. */
  async giveBack(reason: string): Promise<void> {
    expect(await this.act('concludeDossier', { outcome: 'DECIDED' })).not.toEqual([]);
    await this.done('concludeDossier', { outcome: 'RETURNED', reason });
    const { state, events } = await this.read();
    expect([state, events.edges.at(-1).node]).toEqual(['RETURNED', { kind: 'RETURNED', reason }]);
  }

  async decide(): Promise<void> {
    expect((await this.read()).state).toBe('READY');
    await this.done('concludeDossier', { outcome: 'DECIDED', result: '12/QĐ-UBND' });
    const { state, possibleActs, events } = await this.read();
    expect([state, possibleActs]).toEqual(['DECIDED', ['RECORD_DELIVERY', 'REVOKE_WAIVER']]);
    expect(events.edges.at(-1).node.kind).toBe('DECIDED');
  }

  async read(): Promise<Any> {
    const query = `query ($code: String!) { dossier(code: $code) { version state possibleActs paperRequest { text }
      registrarQuestions { id } events { edges { node { kind reason } } } } }`;
    return (await this.#stories.dossiers.ask(query, { code: this.code })).dossier;
  }
}
