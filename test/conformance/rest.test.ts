import { restSample } from '../../src/connect/kinds/rest-sample.ts';
import { conforms } from './conforms.ts';
import { restRegister } from './rest-register.ts';

const sampleOf = (variant: Parameters<typeof restRegister>[0]) => {
  const { mapping, module } = restRegister(variant);
  return restSample(module, { mapping, token: { id: 'REST_ID', secret: 'REST_SECRET' } });
};

const verdict = { path: 'KetQua.MaLoi', fine: ['0'], codes: {} };

conforms(
  'rest, JSON in base64, in numbered pages',
  sampleOf({
    wrapped: { field: 'DuLieu', format: 'JSON', base64: true },
    verdict,
    items: 'KetQua.DanhSach',
    paging: { by: 'NUMBER', page: 'Trang', size: 'SoDong', limit: 4, total: 'TongSo' },
  }),
  [1, 2, 3],
);
conforms(
  'rest, XML in base64',
  sampleOf({
    wrapped: { field: 'DuLieu', format: 'XML', base64: true },
    verdict,
    items: 'KetQua.DanhSach.Nguoi',
    optional: ['con'],
  }),
);
conforms('rest, in pages by a mark', sampleOf({ paging: { by: 'CURSOR', cursor: 'ConTro', next: 'TiepTheo' } }));
