import type { CodeTable } from '../../src/connect/transforms/code.ts';

/** Clauses of Article 5 of Decree 20/2021/NĐ-CP, shortened; configuration, not legal advice. */
export const category: CodeTable = {
  system: 'social-assistance-category-20-2021',
  entries: {
    '1': { vi: 'Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng', en: 'Child under 16 without support' },
    '2': {
      vi: 'Người từ 16 đến 22 tuổi đang học, trước đó thuộc nhóm 1',
      en: 'Student of 16 to 22, formerly in group 1',
    },
    '3': { vi: 'Trẻ em thuộc hộ nghèo nhiễm HIV', en: 'Child of a poor household living with HIV' },
    '4': {
      vi: 'Người đơn thân thuộc hộ nghèo, cận nghèo nuôi con',
      en: 'Single parent of a poor or near-poor household',
    },
    '5': { vi: 'Người cao tuổi', en: 'Older person' },
    '6': { vi: 'Người khuyết tật nặng, đặc biệt nặng', en: 'Person with a severe or extreme disability' },
    '7': { vi: 'Trẻ em dưới 3 tuổi thuộc hộ nghèo, cận nghèo', en: 'Child under 3 of a poor or near-poor household' },
    '8': { vi: 'Người thuộc hộ nghèo nhiễm HIV không có thu nhập', en: 'Person living with HIV, poor, without income' },
  },
};

/** Law 51/2010/QH12, Article 3. */
export const disabilityType: CodeTable = {
  system: 'disability-type-51-2010',
  entries: {
    '1': { vi: 'Khuyết tật vận động', en: 'Physical' },
    '2': { vi: 'Khuyết tật nghe, nói', en: 'Hearing or speech' },
    '3': { vi: 'Khuyết tật nhìn', en: 'Sight' },
    '4': { vi: 'Khuyết tật thần kinh, tâm thần', en: 'Nervous or mental' },
    '5': { vi: 'Khuyết tật trí tuệ', en: 'Intellectual' },
    '6': { vi: 'Khuyết tật khác', en: 'Other' },
  },
};

export const disabilityLevel: CodeTable = {
  system: 'disability-level-51-2010',
  entries: {
    '1': { vi: 'Đặc biệt nặng', en: 'Extreme' },
    '2': { vi: 'Nặng', en: 'Severe' },
    '3': { vi: 'Nhẹ', en: 'Slight' },
  },
};

export const householdClass: CodeTable = {
  system: 'poor-household-class',
  entries: {
    HN: { vi: 'Hộ nghèo', en: 'Poor household' },
    HCN: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  },
};
