import type { CodeTable } from '../../src/connect/transforms/code.ts';

/** Health facilities by their five-digit code. Those of the demo; none exists. */
export const facility: CodeTable = {
  system: 'health-facility',
  entries: {
    '79901': { vi: 'Bệnh viện Đa khoa mô phỏng Bến Thành', en: 'Simulated General Hospital Bến Thành' },
    '79902': { vi: 'Bệnh viện Đa khoa mô phỏng Gia Định', en: 'Simulated General Hospital Gia Định' },
    '79903': { vi: 'Bệnh viện Phụ sản mô phỏng Sài Gòn', en: 'Simulated Maternity Hospital Sài Gòn' },
    '79904': { vi: 'Bệnh viện Đa khoa mô phỏng Thủ Đức', en: 'Simulated General Hospital Thủ Đức' },
    '79905': { vi: 'Trung tâm Y tế mô phỏng Củ Chi', en: 'Simulated Medical Centre Củ Chi' },
    '79906': { vi: 'Trung tâm Y tế mô phỏng Vũng Tàu', en: 'Simulated Medical Centre Vũng Tàu' },
  },
};
