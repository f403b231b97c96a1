import type { Text } from '../generated/model.ts';

/**
 * - `STORE_IS_DEMO`: production was pointed at a store that belongs to a demo
 * - `STORE_IS_PRODUCTION`: a demo was pointed at a production store
 */
export type StoreErrorCode = 'STORE_IS_DEMO' | 'STORE_IS_PRODUCTION';

/** The hub must not work with this store; the message says what to do, in English, and `messages` in both languages. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly messages: Text;

  constructor(code: StoreErrorCode, messages: Text) {
    super(messages.en);
    this.name = 'StoreError';
    this.code = code;
    this.messages = messages;
  }
}
