/** `data` of an answer that was written as text at once; to whoever looks inside it is the data that the text says. */
export class Rendered {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** An answer as it is sent. What stands beside `data` without a value is nothing in JSON. */
export function textOf(result: { readonly data?: unknown }): string {
  const { data, ...rest } = result;
  const isAlone = Object.values(rest).every((each) => each === undefined);
  return data instanceof Rendered && isAlone ? `{"data":${data.text}}` : JSON.stringify(result);
}
