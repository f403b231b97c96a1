/** The form of a key by which a repeated act is recognised. */
export const isIdempotencyKey = (text: string): boolean => /^[\w.:-]{8,100}$/.test(text);
