import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalize } from '../../../src/evidence/canonical.ts';
import type { Language } from '../../../src/generated/model.ts';
import { effectTitles, signatureTitles, waiverTitle } from '../../../src/waiver/terms/titles.ts';
import { wordings, wordingText } from '../../../src/waiver/terms/wording.ts';
import { asked, component, inForce, proposed, terms } from './case.ts';

const said = {
  ...{ asked, assessment: terms.assessment, digest: 'D'.repeat(43), component, official: 'CB1', unit: 'U1' },
  ...{ effect: 'EXEMPTION_BASIS_INVOKED' as const, bases: [inForce], needsCountersignature: false },
};

describe('what an official declares', () => {
  it('names dossier, assessment, every flag, basis and effect, in Vietnamese', () => {
    expect(wordingText(said, 'VI').split('\n')).toEqual([
      'Ghi nhận căn cứ sử dụng dữ liệu (miễn trừ trách nhiệm)',
      'Hồ sơ H29.50-261123-0001; thủ tục 1.001193 “Hỗ trợ chi phí hỏa táng”, phiên bản 1 của danh mục; thành phần hồ sơ KT “Trích lục khai tử”.',
      `Tôi, cán bộ mang mã CB1 của đơn vị U1, đã xem kết quả đánh giá lập lúc 2026-11-23T02:00:00.000Z, mã kiểm tra ${'D'.repeat(43)}.`,
      'Dữ liệu chưa đạt mức mà thành phần hồ sơ này yêu cầu. Tôi đã xem và ghi nhận từng điểm:',
      '– [NOT_IN_SCOPE] Không chia sẻ',
      '– [NOT_COVERED] Chưa số hóa',
      'Lý do vẫn sử dụng dữ liệu: Cơ quan quản lý dữ liệu không chia sẻ thông tin này.',
      'Việc đã làm trước đó: không có.',
      'Căn cứ được viện dẫn: Điều 4, 04/2020/TT-BTP (đang có hiệu lực): Quá hạn trả lời.',
      'Nội dung ghi nhận: Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét.',
      'Bản ghi này không kết luận về trách nhiệm của bất kỳ ai; việc đó do cơ quan có thẩm quyền quyết định.',
      'Ghi nhận cho đến khi hồ sơ kết thúc.',
    ]);
  });

  it('says in English, too, that it exempts nobody where a basis is only proposed, and that it waits', () => {
    const own = {
      ...asked,
      ownWords: 'Nhà xa, mẹ già.',
      validUntil: '2026-12-31',
      checks: [{ kind: 'CITIZEN_ASKED' as const, note: null }],
    };
    const text = wordingText(
      { ...said, asked: own, effect: 'ACKNOWLEDGEMENT', bases: [proposed], needsCountersignature: true },
      'EN',
    );
    expect(text).toContain('This record exempts nobody from liability');
    expect(text).toContain('What is recorded: Recorded; no exemption.');
    expect(text).toContain('no effect before another official has countersigned');
    expect(text).toContain('up to and including 2026-12-31');
    // Own words are a part that can be withheld.
    expect(text).not.toContain('Nhà xa');
  });

  it('has all that it names filled in, in both languages and every version', () => {
    for (const version of wordings)
      for (const language of ['VI', 'EN'] satisfies Language[])
        expect(wordingText(said, language, version)).not.toMatch(/[{}]|undefined|null/);
  });

  it('has versions that never change: a correction is a new one', () => {
    const digests = wordings.map((each) => createHash('sha256').update(canonicalize(each)).digest('base64url'));
    expect(digests).toEqual(['dssgBDB_QT4FnhCy21UqMzkMc9-pMq_rVNz1_pVBlus']);
    expect(wordings.map(({ version }) => version)).toEqual(wordings.map((_, at) => at + 1));
  });
});

describe('words that are firm', () => {
  it('are those of the design', () => {
    expect(waiverTitle.vi).toBe('Ghi nhận căn cứ sử dụng dữ liệu (miễn trừ trách nhiệm)');
    expect(effectTitles.ACKNOWLEDGEMENT.vi).toBe('Đã ghi nhận, không phải miễn trừ');
    expect(effectTitles.EXEMPTION_BASIS_INVOKED.vi).toBe(
      'Có viện dẫn căn cứ miễn trừ đang có hiệu lực, chờ cơ quan có thẩm quyền xem xét',
    );
  });

  it('call nothing but a certificate’s signature a digital one', () => {
    const digital = Object.entries(signatureTitles).filter(([, { vi }]) => /chữ ký số/i.test(vi));
    expect(digital.map(([name]) => name)).toEqual(['PUBLIC_CA', 'OFFICIAL_DUTY_CA']);
  });
});
