import type { Component, LegalBasis, Need, Procedure } from '../../../src/dossier/catalogue/procedure.ts';
import type { PartialDate } from '../../../src/generated/model.ts';

const nothing = { partial: false, uncovered: false, stale: false, lowerAuthority: [], lastKnown: false };

export const need = (of: string, field: string, more: Partial<Need> = {}): Need => ({
  of,
  field,
  at: null,
  over: null,
  expects: null,
  tolerates: nothing,
  shortfall: 'PAPER',
  basis: null,
  ...more,
});

export const component = (code: string, more: Partial<Component> = {}): Component => ({
  code,
  name: { vi: `Giấy ${code}`, en: `Paper ${code}` },
  onlyWith: null,
  basis: null,
  anyOf: [],
  ...more,
});

export const basis = (id: string, more: Partial<LegalBasis> = {}): LegalBasis => ({
  id,
  document: '07/2025/NĐ-CP',
  article: null,
  title: { vi: 'Tra cứu tình trạng hôn nhân', en: 'Marital status is looked up' },
  status: 'IN_FORCE',
  from: '2025-01-09' as PartialDate,
  to: null,
  daysWithoutAnswer: null,
  ...more,
});

/** A procedure without faults that has something of everything. */
export const marriage: Procedure = {
  code: '1.000894',
  name: { vi: 'Đăng ký kết hôn', en: 'Registration of a marriage' },
  level: 'COMMUNE',
  department: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
  timeLimit: { workingDays: 5, pausesFor: ['CITIZEN', 'REGISTRAR'], waitsForRegisters: 0.5 },
  roles: [
    { role: 'husband', name: { vi: 'Bên nam', en: 'Husband' }, required: true, several: false },
    { role: 'wife', name: { vi: 'Bên nữ', en: 'Wife' }, required: true, several: false },
    { role: 'witness', name: { vi: 'Người làm chứng', en: 'Witness' }, required: false, several: true },
  ],
  details: [
    { name: 'residence.from', title: { vi: 'Cư trú từ', en: 'Residence from' }, type: 'DAY', required: true },
    { name: 'place', title: { vi: 'Nơi đăng ký', en: 'Place' }, type: 'TEXT', required: false },
  ],
  representation: [{ relation: 'PARENT', of: 'wife', ageBelow: 18, basis: 'ND07' }],
  bases: [
    basis('ND07'),
    basis('TT04', { document: '04/2020/TT-BTP', from: null, article: 'Điều 12', daysWithoutAnswer: 20 }),
  ],
  offersProposedBases: false,
  components: [
    component('CC', {
      basis: 'ND07',
      anyOf: [
        [
          need('husband', 'personalId'),
          need('husband', 'dateOfBirth', { expects: { age: { from: 20, below: null } } }),
          need('husband', 'sex', { expects: { is: ['MALE'] }, shortfall: 'RECORD_ONLY' }),
        ],
        [need('owner', 'household.address', { at: 'residence.from', expects: { province: '79' } })],
      ],
    }),
    component('TTHN', {
      basis: 'ND07',
      anyOf: [
        [
          need('wife', 'maritalStatus', {
            over: { from: 'residence.from', to: '2026-10-01' },
            expects: { is: ['NEVER_MARRIED', 'DIVORCED'] },
            tolerates: { ...nothing, uncovered: true, lowerAuthority: ['CORROBORATED'] },
            shortfall: 'WAIVER',
            basis: 'TT04',
          }),
        ],
        [need('wife', 'marriages', { expects: { items: 'NONE' } })],
        [need('husband', 'marriages', { expects: { links: 'wife' } })],
      ],
    }),
    component('AN', { onlyWith: 'witness' }),
  ],
  remark: { vi: 'Thời hạn chưa đối chiếu', en: 'Time limit not checked' },
};
