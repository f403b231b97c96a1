import type { CodeTable } from '../../src/connect/transforms/code.ts';

/** Purposes of land use by their letters on cadastral maps, those of land that people hold. */
export const purpose: CodeTable = {
  system: 'land-purpose',
  entries: {
    ODT: { vi: 'Đất ở tại đô thị', en: 'Residential land, urban' },
    ONT: { vi: 'Đất ở tại nông thôn', en: 'Residential land, rural' },
    CLN: { vi: 'Đất trồng cây lâu năm', en: 'Land for perennial crops' },
    BHK: { vi: 'Đất bằng trồng cây hằng năm khác', en: 'Land for other annual crops' },
    LUC: { vi: 'Đất chuyên trồng lúa', en: 'Land for paddy rice alone' },
    LUK: { vi: 'Đất trồng lúa còn lại', en: 'Other land for rice' },
    NTS: { vi: 'Đất nuôi trồng thủy sản', en: 'Land for aquaculture' },
    SKC: { vi: 'Đất cơ sở sản xuất phi nông nghiệp', en: 'Land of non-agricultural production' },
    TMD: { vi: 'Đất thương mại, dịch vụ', en: 'Land for trade and services' },
  },
};
