/** DER: a tag, the length, what is in it. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
export const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
export const integer = (...bytes: readonly number[]) => der(0x02, Buffer.from(bytes));
export const id = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
export const text = (words: string) => der(0x0c, Buffer.from(words));
export const time = (moment: Date) =>
  der(0x17, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
export const extension = (oid: string, value: Buffer) => sequence(id(oid), der(0x04, value));
