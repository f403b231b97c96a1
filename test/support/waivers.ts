import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import type { City } from './city.ts';
import { type Any, type DossierHub, writtenFrom } from './dossiers.ts';

export type Claims = Readonly<Record<string, string>>;
/** An assessed dossier. */
export interface Made {
  readonly dossier: string;
  readonly assessment: Any;
}
/** Acts about records of basis, over HTTP. */
export interface WaiverActs {
  ask(query: string, variables?: unknown, claims?: Claims): Promise<Any>;
  act(name: string, input: Readonly<Record<string, unknown>>, claims?: Claims, selected?: string): Promise<Any>;
  /**
   * A confirmation of marital status over a time that no register covers, of which a registrar was asked and is silent for
   * so many days.
   */
  unanswered(days?: number): Promise<Made>;
  prepare(input: Readonly<Record<string, unknown>>, claims?: Claims): Promise<Any>;
  recorded(signature?: unknown): Promise<Made & { readonly waiver: Any; readonly receipt: Any }>;
}

export const day = 86_400_000;
export const began = Date.parse('2026-11-23T02:00:00Z');
export const login = { class: 'LOGIN_ONLY' };
export const codes = (answer: Any): string[] => answer.errors.map(({ code }: Any) => code);
export const errors = 'errors { code message en: message(lang: EN) part concerns }';
const shown = `id title dossierCode component effect effectText state stateText signatureClass signatureText ownWords
  acknowledged { code role field text } bases { code status } wording { version language text digest } statementDigest
  receipt { origin index state } history { id kind text official outcome note signatureClass receipt { index } }`;
const payload = `waiver { ${shown} } receipt { origin index leafHash statementDigest state stateText } ${errors}`;
const moved = `dossier { version } ${errors}`;
const prepared = `prepared { id expiresAt effect effectText needsCountersignature statement statementDigest
  wording { version language text digest } parts { name commitment content } } ${errors}`;

/** What is asked for about the flagged component of `unanswered`. */
export const inputFor = ({ dossier, assessment }: Made) => ({
  ...{ dossier, assessment: assessment.id, component: 'TTHN', reason: 'REGISTRAR_SILENT', bases: ['TT04'] },
  checks: [{ kind: 'REGISTRAR_ASKED', note: 'Hai mươi ngày không trả lời.' }],
  acknowledged: assessment.components
    .find(({ code }: Any) => code === 'TTHN')
    .causes.filter(({ isShort }: Any) => isShort)
    .map(({ code, role, field }: Any) => ({ code, role, field })),
});

/** Both are there once the tests begin. */
export function waiverActs(city: () => City, dossiers: () => DossierHub): WaiverActs {
  const ask: WaiverActs['ask'] = (query, variables = {}, claims = {}) => dossiers().ask(query, variables, { claims });
  const act: WaiverActs['act'] = async (name, input, claims = {}, selected = payload) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selected} } }`;
    return (await ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, claims))[name];
  };
  const unanswered: WaiverActs['unanswered'] = async (days = 20) => {
    dossiers().clock.now = began;
    const owner = await writtenFrom(city(), examples.conflictingBirthDate.father ?? '');
    const details = [
      { name: 'residence.from', value: '1975-01-01' },
      { name: 'residence.to', value: '2026-11-01' },
      { name: 'purpose', value: 'Vay vốn' },
    ];
    const dossier = await dossiers().submit('1.004873', owner, { details });
    expect(codes(await act('assignDossier', { dossier, expectedVersion: 1, to: 'CB1' }, {}, moved))).toEqual([]);
    const question = {
      components: ['TTHN'],
      registrar: 'UBND xã Đất Mũi',
      question: 'Còn độc thân?',
      dueOn: '2026-11-25',
    };
    expect(codes(await act('askRegistrar', { dossier, expectedVersion: 2, ...question }, {}, moved))).toEqual([]);
    dossiers().clock.now = began + days * day;
    const { assessment } = await dossiers().assess(dossier);
    return { dossier, assessment };
  };
  const prepare: WaiverActs['prepare'] = (input, claims = {}) => act('prepareWaiver', input, claims, prepared);
  return {
    ...{ ask, act, unanswered, prepare },
    async recorded(signature = login) {
      const made = await unanswered();
      const { id: preparedId } = (await prepare(inputFor(made))).prepared;
      const { waiver, receipt, errors: refused } = await act('recordWaiver', { preparedId, signature });
      expect(refused).toEqual([]);
      return { ...made, waiver, receipt };
    },
  };
}
