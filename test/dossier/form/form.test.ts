import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/dossier/deadline/working-calendar.ts';
import { dateInForm, momentInForm } from '../../../src/dossier/form/date-in-form.ts';
import { type FormKind, formOf } from '../../../src/dossier/form/form.ts';
import type { DossierEvent } from '../../../src/store/dossiers/dossier-record.ts';
import { filled } from './filled.ts';

const kinds: readonly FormKind[] = ['RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY'];
const plain = filled('Nguyễn Thị Hòa', 'Người hưởng không thường trú tại Thành phố.\nThiếu người giải quyết.');
/** What is read, without tags and style. */
const words = (page: string | null) =>
  (page ?? '')
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('one-stop forms', () => {
  it('receipt: what was handed in, when it came, when the result is due', () => {
    expect(words(formOf('RECEIPT', plain))).toEqual([
      'Giấy tiếp nhận hồ sơ và hẹn trả kết quả - H29.50.05.13-261123-0001',
      'Mẫu số 01 (Thông tư 03/2025/TT-VPCP)',
      ...['Đơn vị:', 'U1', 'Mã hồ sơ:', 'H29.50.05.13-261123-0001'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ngày 23 tháng 11 năm 2026'],
      'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      ...['Chủ hồ sơ', 'Nguyễn Thị Hòa', 'Người nộp', 'Nguyễn Thị Hòa'],
      ...['Thủ tục', 'Hỗ trợ chi phí hỏa táng (1.001193)'],
      ...['Thời gian giải quyết', '4 ngày làm việc'],
      ...['Thời gian tiếp nhận', '08 giờ 05 phút, ngày 23 tháng 11 năm 2026'],
      ...['Hẹn trả kết quả', 'ngày 27 tháng 11 năm 2026'],
      ...['Phí, lệ phí', '8.000 đồng'],
      ...['STT', 'Thành phần hồ sơ', 'Giấy tờ kèm theo'],
      ...['1', 'Trích lục khai tử', 'Chưa nộp giấy tờ'],
      ...['2', 'Xác nhận thông tin cư trú', 'Chưa nộp giấy tờ'],
      ...['3', 'Hóa đơn hỏa táng', '1 tệp'],
      ...['Người nộp hồ sơ', 'Người tiếp nhận hồ sơ', 'CB1'],
    ]);
  });

  it('supplement: the words that the citizen was told', () => {
    const said = words(formOf('SUPPLEMENT', plain));
    expect(said).toContain('Mẫu số 02 (Thông tư 03/2025/TT-VPCP)');
    expect(said).toContain('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ');
    expect(said).toContain('1. Trích lục khai tử. Ngày chết chỉ có năm.');
    expect(said).toContain('ngày 24 tháng 11 năm 2026');
  });

  it('refusal and apology: the reason, and the new day', () => {
    const refused = words(formOf('REFUSAL', plain));
    expect(refused).toContain('Mẫu số 03 (Thông tư 03/2025/TT-VPCP)');
    expect(refused).toContain('ngày 06 tháng 12 năm 2026');
    expect(refused.slice(refused.indexOf('Lý do từ chối:') + 1).slice(0, 2)).toEqual([
      'Người hưởng không thường trú tại Thành phố.',
      'Thiếu người giải quyết.',
    ]);
    const sorry = words(formOf('APOLOGY', plain));
    expect(sorry).toContain('Mẫu số 04 (Thông tư 03/2025/TT-VPCP)');
    expect(sorry.slice(sorry.indexOf('Ngày hẹn trước'), sorry.indexOf('Hẹn lại') + 2)).toEqual([
      'Ngày hẹn trước',
      'ngày 27 tháng 11 năm 2026',
      'Hẹn lại',
      'ngày 03 tháng 02 năm 2027',
    ]);
  });

  it('are there only where there is an occasion', () => {
    const fresh = { ...plain, events: plain.events.slice(0, 2), request: null };
    expect(kinds.map((kind) => formOf(kind, fresh) === null)).toEqual([false, true, true, true]);
  });

  it('receipt says where a day off may still move the day, and is the same whatever happened since', () => {
    const hint = 'Ngày hẹn có thể thay đổi theo lịch nghỉ lễ, Tết được công bố.';
    const receipt = formOf('RECEIPT', plain);
    expect(words(receipt)).not.toContain(hint);
    expect(words(formOf('RECEIPT', { ...plain, calendar: new WorkingCalendar([]) }))).toContain(hint);
    const { happened } = plain.standing;
    const asked = {
      day: '2026-11-24',
      state: 'WAITING_FOR_CITIZEN' as const,
      components: { KT: 'REQUESTED' as const },
    };
    const standing = { ...plain.standing, happened: [...happened.slice(0, 2), asked] };
    expect(formOf('RECEIPT', { ...plain, standing })).toBe(receipt);
  });

  it('apology names the day promised last', () => {
    const [first, , extended] = plain.events;
    const again = { ...extended, seq: 4, data: { ...extended?.data, until: '2027-03-01' } } as DossierEvent;
    const sorry = words(formOf('APOLOGY', { ...plain, events: [first, extended, again] as DossierEvent[] }));
    expect(sorry.slice(sorry.indexOf('Ngày hẹn trước'), sorry.indexOf('Hẹn lại') + 2)).toEqual([
      ...['Ngày hẹn trước', 'ngày 03 tháng 02 năm 2027', 'Hẹn lại', 'ngày 01 tháng 3 năm 2027'],
    ]);
  });

  it('write dates as official papers do', () => {
    expect(dateInForm('2026-03-05')).toBe('ngày 05 tháng 3 năm 2026');
    expect(dateInForm('2026-02-15')).toBe('ngày 15 tháng 02 năm 2026');
    expect(momentInForm('2026-12-31T17:30:00Z')).toBe('00 giờ 30 phút, ngày 01 tháng 01 năm 2027');
  });
});
