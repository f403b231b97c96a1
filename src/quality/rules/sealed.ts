import type { FactRule } from '../rule.ts';

export const sealed: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'SEALED',
  severity: 'WARNING',
  title: { vi: 'Thông tin được bảo mật', en: 'Sealed' },
  description: {
    vi: 'Thông tin này được bảo mật, ví dụ việc nuôi con nuôi, và chỉ được đọc để giải quyết những thủ tục cần đến. Với thủ tục khác, hệ thống không tra cứu nguồn dữ liệu, nên cũng không biết có bản ghi hay không.',
    en: 'This is confidential, such as an adoption, and is read for the procedures that need it alone. For any other the register is not asked, so that it is not even known whether there is a record.',
  },
  text: {
    vi: 'Thông tin này của {registers} được bảo mật; hệ thống không tra cứu vì thủ tục đang giải quyết không thuộc diện được đọc.',
    en: '{registers}: sealed, and not asked for, because the procedure is none of those that may read it.',
  },
  nextStep: {
    vi: 'Kiểm tra mã thủ tục của lần tra cứu. Không kết luận có hay không có từ việc thông tin không được hiển thị.',
    en: 'Check the procedure for which you ask. Conclude nothing from its not being shown.',
  },
  fields: [],
  check: ({ claims }) => {
    const unasked = claims.filter((claim) => claim.absence === 'WITHHELD' && claim.failure === null);
    return unasked.length > 0 ? [{ claims: unasked, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.adoptions',
      key: '000190000017',
      claims: { adoptions: [{ register: 'civil-registry', absence: 'WITHHELD', failure: 'FORBIDDEN' }] },
    },
    failing: {
      field: 'Person.adoptions',
      key: '000190000017',
      claims: { adoptions: [{ register: 'civil-registry', absence: 'WITHHELD' }] },
    },
  },
};
