/**
 * How the service behaves.
 *
 * - `up` answers at once; `slow` answers after that long
 * - `hang` accepts and never answers
 * - `down` does not listen: connections are refused, live ones dropped
 * - `wrong` answers at once, and wrongly: bytes that are no JSON, an error in an HTTP 200, values of other types, or
 *   JSON that ends in the middle
 */
export type Mode =
  | { readonly mode: 'up' }
  | { readonly mode: 'slow'; readonly milliseconds: number }
  | { readonly mode: 'hang' }
  | { readonly mode: 'down' }
  | { readonly mode: 'wrong'; readonly how: WrongAnswer };

export type WrongAnswer = 'garbage' | 'error' | 'types' | 'truncated';

/** The right answer, spoilt. */
export function spoil(answer: string, how: WrongAnswer): string {
  switch (how) {
    case 'garbage':
      return '<html><body>502 Bad Gateway \u0000\ufffd';
    case 'error':
      return '{"code":"200","status":0,"correlationId":"0","response":{"MaLoi":"RECORD_UNCOMPLETE","MoTa":"Thiếu thông tin bắt buộc"}}';
    case 'truncated':
      return answer.slice(0, Math.ceil(answer.length / 2));
    case 'types': {
      const envelope = JSON.parse(answer) as { response: object };
      return JSON.stringify({ ...envelope, response: ofOtherTypes(envelope.response) });
    }
  }
}

/** Keeps lists and the keys by which records are told apart; every other value becomes one of another type. */
function ofOtherTypes(value: unknown, field?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => ofOtherTypes(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, ofOtherTypes(inner, name)]));
  }
  if (field === 'SoDinhDanh' || field === 'SoHoSoCuTru' || field === 'So') return value;
  return typeof value === 'string' ? 19900512 : ['?'];
}

/** How a person says it, in a command. */
export const modeWords =
  '--mode up | slow [--milliseconds 5000] | hang | down | wrong [--how garbage|error|types|truncated]';
