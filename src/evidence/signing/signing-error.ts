import type { Text } from '../../generated/model.ts';

const problems = {
  NO_STATE: {
    vi: 'không đọc được. Tệp này ghi điểm chốt cuối đã ký; thiếu nó thì không ký, vì có thể ký nhầm một nhật ký đã bị sửa. Hãy phục hồi tệp, hoặc tạo khóa mới bằng "evidence keygen".',
    en: 'cannot be read. It holds the checkpoint signed last; without it nothing is signed, because the log might have been rewritten. Restore it, or make a new key with "evidence keygen".',
  },
  NO_KEY: {
    vi: 'không phải khóa ký do "evidence keygen" tạo cho việc này.',
    en: 'is not a signing key that "evidence keygen" made for this.',
  },
} as const;

/** A signer or a witness cannot start. The message names the file and nothing of what is in it. */
export class SigningError extends Error {
  readonly messages: Text;

  constructor(code: keyof typeof problems, file: string, options?: ErrorOptions) {
    const { vi, en } = problems[code];
    super(`${file} ${en}`, options);
    this.name = 'SigningError';
    this.messages = { vi: `${file} ${vi}`, en: `${file} ${en}` };
  }
}
