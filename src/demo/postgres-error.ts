import type { Text } from '../generated/model.ts';

/**
 * - `UNSUPPORTED`: no binaries for this system are installed, or none exist
 * - `NOT_RUNNABLE`: binaries or directories are there, but the account PostgreSQL runs under cannot use them
 * - `NOT_OURS`: the data directory belongs to another account or holds other things
 * - `IN_USE`: another PostgreSQL runs on the data directory
 * - `START_FAILED`: PostgreSQL itself refused; its last words are in the message
 */
export type PostgresErrorCode = 'UNSUPPORTED' | 'NOT_RUNNABLE' | 'NOT_OURS' | 'IN_USE' | 'START_FAILED';

/** The embedded PostgreSQL cannot be had; the message says what to do, in English, and `messages` in both languages. */
export class PostgresError extends Error {
  readonly code: PostgresErrorCode;
  readonly messages: Text;

  constructor(code: PostgresErrorCode, messages: Text, options?: ErrorOptions) {
    super(messages.en, options);
    this.name = 'PostgresError';
    this.code = code;
    this.messages = messages;
  }
}
