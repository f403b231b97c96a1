/**
 * Standard output for lines that come by the hundred: written together, a moment after the first, for each write costs
 * as much as a small query. Nothing is lost when the process ends by itself, by an error, or by `process.exit`.
 */
export class LogOutput {
  /** Milliseconds for which a line is kept back, and characters that are not kept back. */
  static readonly longest = 100;
  static readonly most = 16_384;
  #lines = '';
  #timer: NodeJS.Timeout | null = null;
  readonly #flush = () => this.flush();

  constructor() {
    process.on('exit', this.#flush);
  }

  write(line: string): void {
    this.#lines += line;
    if (this.#lines.length >= LogOutput.most) this.flush();
    else this.#timer ??= setTimeout(this.#flush, LogOutput.longest).unref();
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#lines !== '') process.stdout.write(this.#lines);
    this.#lines = '';
  }

  close(): void {
    process.off('exit', this.#flush);
    this.flush();
  }
}
