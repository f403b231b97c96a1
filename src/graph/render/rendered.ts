/** `data` of an answer that was written as JSON at once; to whoever looks inside it is the data that is written there. */
export class Rendered {
  /** The whole answer, `{"data":…}`, as it is sent: a text, or as UTF-8. */
  readonly body: string | Buffer;

  constructor(body: string | Buffer) {
    this.body = body;
  }

  toJSON(): unknown {
    return JSON.parse(this.body.toString()).data;
  }
}

/** An answer as it is sent. What stands beside `data` without a value is nothing in JSON. */
export function bodyOf(result: { readonly data?: unknown }): string | Buffer {
  const { data, ...rest } = result;
  const isAlone = Object.values(rest).every((each) => each === undefined);
  return data instanceof Rendered && isAlone ? data.body : JSON.stringify(result);
}
