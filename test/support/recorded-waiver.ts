import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import type { City } from './city.ts';
import { type Any, type DossierHub, writtenFrom } from './dossiers.ts';

const day = 86_400_000;
const began = Date.parse('2026-11-23T02:00:00Z');

/** Runs a mutation with an idempotency key of its own. */
export async function actOn(
  dossiers: DossierHub,
  name: string,
  input: Readonly<Record<string, unknown>>,
  selected: string,
  claims: Readonly<Record<string, string>> = {},
): Promise<Any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const errors = 'errors { code message part }';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selected} ${errors} } }`;
  const data = await dossiers.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, { claims });
  return data[name];
}

/** A dossier about whose one component a registrar has been silent for twenty days. */
export async function unanswered(city: City, dossiers: DossierHub): Promise<{ dossier: string; assessment: Any }> {
  dossiers.clock.now = began;
  const owner = await writtenFrom(city, examples.conflictingBirthDate.father ?? '');
  const details = [
    { name: 'residence.from', value: '1975-01-01' },
    { name: 'residence.to', value: '2026-11-01' },
    { name: 'purpose', value: 'Vay vốn' },
  ];
  const dossier = await dossiers.submit('1.004873', owner, { details });
  const moved = 'dossier { version }';
  const question = { components: ['TTHN'], registrar: 'UBND xã', question: 'Còn độc thân?', dueOn: '2026-11-25' };
  for (const [name, input] of [
    ['assignDossier', { dossier, expectedVersion: 1, to: 'CB1' }],
    ['askRegistrar', { dossier, expectedVersion: 2, ...question }],
  ] as const)
    expect((await actOn(dossiers, name, input, moved)).errors).toEqual([]);
  dossiers.clock.now = began + 20 * day;
  const { assessment } = await dossiers.assess(dossier);
  return { dossier, assessment };
}

/** What would be recorded about it, and its digest. */
export async function preparedOn(
  dossiers: DossierHub,
  { dossier, assessment }: { readonly dossier: string; readonly assessment: Any },
): Promise<{ id: string; statementDigest: string }> {
  const { causes } = assessment.components.find(({ code }: Any) => code === 'TTHN');
  const prepared = await actOn(
    dossiers,
    'prepareWaiver',
    {
      ...{ dossier, assessment: assessment.id, component: 'TTHN', reason: 'REGISTRAR_SILENT', bases: ['TT04'] },
      checks: [{ kind: 'REGISTRAR_ASKED', note: 'Hai mươi ngày không trả lời.' }],
      acknowledged: causes
        .filter(({ isShort }: Any) => isShort)
        .map(({ code, role, field }: Any) => ({ code, role, field })),
    },
    'prepared { id statementDigest }',
  );
  expect(prepared.errors).toEqual([]);
  return prepared.prepared;
}

/** A record of basis under a login alone: its dossier and its `id`. */
export async function recordedWaiver(
  city: City,
  dossiers: DossierHub,
): Promise<{ dossier: string; id: string; entry: string }> {
  const made = await unanswered(city, dossiers);
  const { id: preparedId } = await preparedOn(dossiers, made);
  const input = { preparedId, signature: { class: 'LOGIN_ONLY' } };
  const { waiver, errors } = await actOn(dossiers, 'recordWaiver', input, 'waiver { id entry }');
  expect(errors).toEqual([]);
  return { dossier: made.dossier, ...waiver };
}
