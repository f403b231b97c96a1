import type { Text } from '../generated/model.ts';

/** One line that says how far the start is: rewritten on a terminal, plain lines elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  #open = false;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  step({ vi, en }: Text): void {
    const line = `${vi} · ${en} …`;
    this.#out.write(this.#out.isTTY ? `\r\u001b[2K${line.slice(0, this.#out.columns - 1)}` : `${line}\n`);
    this.#open = this.#out.isTTY;
  }

  /** The share of a long step; elsewhere than on a terminal only the step itself is a line. */
  share(step: Text, done: number, total: number): void {
    if (!this.#out.isTTY) return;
    const percent = Math.floor((100 * done) / total);
    this.step({ vi: `${step.vi} ${percent} %`, en: `${step.en} ${percent} %` });
  }

  /** Makes room for what is printed next. */
  done(): void {
    if (this.#open) this.#out.write('\r\u001b[2K');
    this.#open = false;
  }
}
