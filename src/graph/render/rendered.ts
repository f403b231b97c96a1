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

/** An answer as it is sent. */
export function textOf(result: { readonly data?: unknown }): string {
  const { data } = result;
  if (!(data instanceof Rendered)) return JSON.stringify(result);
  const { data: _, ...rest } = result;
  return Object.keys(rest).length === 0 ? `{"data":${data.text}}` : JSON.stringify(result);
}
