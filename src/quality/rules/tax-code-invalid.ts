import { faultOf } from '../number-check.ts';
import type { ClaimRule } from '../rule.ts';

export const taxCodeInvalid: ClaimRule = {
  stage: 'CLAIM',
  code: 'TAX_CODE_INVALID',
  severity: 'ERROR',
  title: { vi: 'Mã số thuế không hợp lệ', en: 'Invalid tax code' },
  description: {
    vi: 'Mã số thuế có 10 chữ số, chữ số cuối là chữ số kiểm tra tính từ chín chữ số đầu; đơn vị phụ thuộc thêm 3 chữ số. Từ ngày 01/07/2025 số định danh cá nhân 12 chữ số dùng thay mã số thuế của cá nhân và không có chữ số kiểm tra. Áp dụng cho trường được khai là mã số thuế trong lược đồ hoặc trong fields.json, hay cột mà các giá trị cho thấy là mã số thuế.',
    en: 'A tax code has ten digits, of which the last checks the others; a branch adds three. Since 1 July 2025 the personal number of twelve is the tax code of a citizen, and has no check digit. Applies to fields that the schema or fields.json says are tax codes, and to columns of a table whose values show that they are.',
  },
  text: {
    vi: '{registers} ghi mã số thuế “{raw}”: {fault}.',
    en: '{registers}: tax code “{raw}”: {fault}.',
  },
  nextStep: {
    vi: 'Tra mã số thuế trên Cổng thông tin của cơ quan thuế theo tên hoặc số định danh; đề nghị nguồn sửa mã đã ghi.',
    en: 'Look the code up on the tax authority’s portal by name or personal number, and have the register correct it.',
  },
  fields: [],
  passes: ({ value }, _type, _now, obeys) => obeys !== 'TAX_CODE' || faultOf(obeys, value) === null,
  check: ({ claims, obeys }) =>
    obeys !== 'TAX_CODE'
      ? []
      : claims.flatMap((claim) => {
          const fault = faultOf(obeys, claim.value);
          if (!fault) return [];
          return [{ claims: [claim], words: { raw: claim.raw ?? '', fault }, effect: 'DISQUALIFIES' }];
        }),
  examples: {
    passing: {
      field: 'HealthInsuranceCard.cardNumber',
      obeys: 'TAX_CODE',
      key: '1',
      claims: { cardNumber: [{ register: 'health', value: '0100112437' }] },
    },
    failing: {
      field: 'HealthInsuranceCard.cardNumber',
      obeys: 'TAX_CODE',
      key: '1',
      claims: { cardNumber: [{ register: 'health', value: '0100112473' }] },
    },
  },
};
