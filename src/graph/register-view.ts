import type DataLoader from 'dataloader';
import { classificationOf } from '../connect/classification.ts';
import type { Connector, Declaration } from '../connect/contract.ts';
import type { OpaqueIds } from './opaque-id.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** As `type RegisterState`. */
export interface RegisterState {
  readonly available: boolean;
  readonly problem: string | null;
  readonly checkedAt: string;
  readonly latencyMs: number | null;
}

/** Whether a register answers now, by its code; asked once per operation. */
export interface StateLoader {
  readonly states: DataLoader<string, RegisterState>;
}

/** A register, as `type Register`. */
export class RegisterView {
  readonly __typename = 'Register';
  readonly id: string;
  readonly #declaration: Declaration;

  constructor(declaration: Declaration, ids: OpaqueIds) {
    this.#declaration = declaration;
    this.id = ids.seal(['Register', declaration.id]);
  }

  get code(): string {
    return this.#declaration.id;
  }
  title(args: InLanguage): string {
    return spoken(this.#declaration.title, args);
  }
  owner(args: InLanguage): string {
    return spoken(this.#declaration.owner, args);
  }
  state(context: StateLoader): Promise<RegisterState> {
    return context.states.load(this.code);
  }
  get scope() {
    return this.#declaration.scope;
  }
  get coverage() {
    return this.#declaration.coverage.map((entry) => ({
      ...entry,
      registrars: (args: InLanguage) => spoken(entry.registrars, args),
    }));
  }
  get fields() {
    const { entities, authority } = this.#declaration;
    return Object.entries(entities).flatMap(([entity, { fields }]) =>
      Object.keys(fields).map((field) => {
        const path = `${entity}.${field}` as keyof NonNullable<typeof authority.fields>;
        return {
          field: path,
          authority: authority.fields?.[path] ?? authority.default,
          classification: classificationOf(this.#declaration, path),
        };
      }),
    );
  }
}

/** Whether a register answers within the time given. Never rejects. */
export async function stateOf(connector: Connector, timeoutMs: number): Promise<RegisterState> {
  const started = performance.now();
  const answer = await connector
    .ping({ signal: AbortSignal.timeout(timeoutMs), deadline: Date.now() + timeoutMs })
    .catch(() => ({ ok: false, code: 'UNREACHABLE' }) as const);
  return {
    available: answer.ok,
    problem: answer.ok ? null : answer.code,
    checkedAt: new Date().toISOString(),
    latencyMs: answer.ok ? Math.round((performance.now() - started) * 10) / 10 : null,
  };
}
