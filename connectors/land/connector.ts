import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import type { FieldPath } from '../../src/generated/model.ts';
import { entities, mapping } from './mapping.ts';

const ofCertificates = Object.keys(entities.LandCertificate?.fields ?? {});

const registered = {
  event: 'LIFETIME',
  fromYear: null,
  toYear: null,
  isLocal: true,
  registrars: {
    vi: 'Văn phòng đăng ký đất đai và các chi nhánh trên địa bàn Thành phố Hồ Chí Minh hiện nay',
    en: 'The land registration office and its branches within today’s Ho Chi Minh City',
  },
} as const;

const declaration: Declaration = {
  id: 'land',
  title: { vi: 'CSDL đất đai', en: 'Land register' },
  owner: {
    vi: 'Sở Nông nghiệp và Môi trường Thành phố Hồ Chí Minh',
    en: 'Department of Agriculture and Environment of Ho Chi Minh City',
  },
  authority: {
    // Who a holder is, others say first: a certificate repeats what a paper said on the day of issue.
    default: 6,
    fields: Object.fromEntries(
      ['Person.landCertificates', ...ofCertificates.map((field) => `LandCertificate.${field}`)].map((field) => [
        field as FieldPath,
        1,
      ]),
    ),
  },
  scope: [], // its owner has not published one: the fields mapped are taken as agreed with it
  // Which books were entered into the database is not known year by year: that nothing is found denies nothing.
  coverage: [
    { records: 'land-certificates', ...registered },
    { records: 'land-certificates-of-co-holders', ...registered },
  ],
  entities,
};

const land: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'LAND_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};
export default land;
