import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { type RestEntity, type RestMapping, restConnector } from '../../src/connect/kinds/rest.ts';
import { declareEntities } from '../../src/connect/mapping.ts';
import { personItems, pinging } from '../connect/small-service.ts';

/** The small register behind HTTP, its items in pages or wrapped as the variant says, with tokens that are renewed. */
export function restRegister(variant: Partial<RestEntity<'Person'>>) {
  const mapping: RestMapping = {
    batchLimit: 15,
    tokens: { path: '/oauth2/token' },
    ping: { path: '/ngsp/TrangThai', purpose: pinging },
    entities: {
      Person: { ...personItems, path: '/ngsp/TraCuu', keys: 'DanhSachSo', items: 'DanhSach', ...variant },
    },
  };
  const declaration: Declaration = {
    id: 'rest-register',
    title: { vi: 'Nguồn REST nhỏ', en: 'Small REST register' },
    owner: { vi: 'Không ai', en: 'Nobody' },
    authority: { default: 9 },
    scope: [],
    coverage: [],
    entities: declareEntities(mapping.entities),
  };
  const module: ConnectorModule = {
    contract: '1.0',
    urlVariable: 'REST_URL',
    settings: ['REST_ID', 'REST_SECRET'],
    declaration,
    create: ({ url, settings: { REST_ID: id = '', REST_SECRET: secret = '' } }) =>
      restConnector(declaration, mapping, { url, client: { id, secret } }),
  };
  return { mapping, module };
}
