import { inspect } from 'node:util';
import type { Connector } from '../contract.ts';

/** Everything that came out of a connector: its answers, what it threw, and what was printed meanwhile. */
export class Overheard {
  readonly #parts: string[] = [];
  #restore: (() => void) | null = null;

  /** The same connector, listened to. */
  of(connector: Connector): Connector {
    const heard = this;
    return new Proxy(connector, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const answer: unknown = Reflect.apply(value, target, args);
          if (answer instanceof Promise) answer.then(heard.#hear, heard.#hear);
          return answer;
        };
      },
    });
  }

  /** Listens to what is printed, too, until `end`. */
  begin(): void {
    const outs = [process.stdout, process.stderr];
    const logs = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const writes = outs.map((out) => out.write);
    const kept = logs.map((name) => console[name]);
    for (const [at, out] of outs.entries()) {
      const write = writes[at] as (...args: unknown[]) => boolean;
      out.write = ((...args: unknown[]) => {
        this.#parts.push(String(args[0]));
        return Reflect.apply(write, out, args);
      }) as typeof out.write;
    }
    for (const [at, name] of logs.entries()) {
      console[name] = (...args: unknown[]) => {
        this.#hear(args);
        kept[at]?.(...args);
      };
    }
    this.#restore = () => {
      for (const [at, out] of outs.entries()) out.write = writes[at] as typeof out.write;
      for (const [at, name] of logs.entries()) console[name] = kept[at] as (typeof console)[typeof name];
    };
  }

  end(): void {
    this.#restore?.();
    this.#restore = null;
  }

  /** A stretch of what was heard around a text; null if it was not heard. */
  around(text: string): string | null {
    for (const part of this.#parts) {
      const at = part.indexOf(text);
      if (at >= 0) return part.slice(Math.max(0, at - 60), at + text.length + 20);
    }
    return null;
  }

  #hear = (thing: unknown): void => {
    if (this.#parts.length > 20_000) return;
    const parts: readonly unknown[] = Array.isArray(thing) ? loudest(thing) : [thing];
    for (const part of parts) this.#parts.push(inspect(part, { depth: 4, maxArrayLength: 5, breakLength: 9_999 }));
  };
}

/** Of a list of answers some of each kind: the rest says what these say. */
function loudest(answers: readonly { readonly outcome?: unknown; readonly code?: unknown }[]): readonly unknown[] {
  const byKind = new Map<string, unknown>();
  for (const answer of answers) byKind.set(`${answer?.outcome}${answer?.code}`, answer);
  return [...byKind.values()];
}
