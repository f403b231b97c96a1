import type { Text } from '../generated/model.ts';

/** The form of a key by which a repeated act is recognised. */
export const isIdempotencyKey = (text: string): boolean => /^[\w.:-]{8,100}$/.test(text);

/** What to do where a key does not have it. */
export const idempotencyKeyMalformed: Text = {
  vi: 'Khóa `idempotencyKey` phải có 8 đến 100 ký tự gồm chữ cái không dấu, chữ số và - _ . : (ví dụ một UUID).',
  en: '`idempotencyKey` must have 8 to 100 characters, letters without marks, digits and - _ . : (a UUID, for example).',
};
