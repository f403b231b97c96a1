import type { Text } from '../generated/model.ts';

/**
 * - `STORE_IS_DEMO`: production was pointed at a store that belongs to a demo
 * - `STORE_IS_PRODUCTION`: a demo was pointed at a production store
 * - `STORE_NOT_MIGRATED`: the store has not the tables of this version, and the process may not make them
 * - `ROLE_MISSING`: the database has no role for the serving process
 * - `ROLE_NOT_GRANTED`: the owner may not give what it owns to the role of the serving process
 * - `ROLE_TOO_STRONG`: the role of the serving process could alter the evidence log
 */
export type StoreErrorCode =
  | 'STORE_IS_DEMO'
  | 'STORE_IS_PRODUCTION'
  | 'STORE_NOT_MIGRATED'
  | 'ROLE_MISSING'
  | 'ROLE_NOT_GRANTED'
  | 'ROLE_TOO_STRONG';

/** The hub must not work with this store; the message says what to do, in English, and `messages` in both languages. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly messages: Text;

  constructor(code: StoreErrorCode, messages: Text, options?: ErrorOptions) {
    super(messages.en, options);
    this.name = 'StoreError';
    this.code = code;
    this.messages = messages;
  }
}

/** The store has not the tables of this version, and this role may not make them. */
export function notMigrated(): StoreError {
  return new StoreError('STORE_NOT_MIGRATED', {
    vi: 'STORE_URL: cơ sở dữ liệu chưa được chuẩn bị cho phiên bản này; hãy đặt STORE_OWNER_URL là chủ của cơ sở dữ liệu rồi chạy "npm run -s hub -- store migrate".',
    en: 'STORE_URL: the database is not prepared for this version; set STORE_OWNER_URL to the owner of the database and run "npm run -s hub -- store migrate".',
  });
}
