import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { type GraphqlMapping, graphqlConnector } from '../../src/connect/kinds/graphql.ts';
import type { GraphqlAsk } from '../../src/connect/kinds/graphql-document.ts';
import { declareEntities } from '../../src/connect/mapping.ts';
import { personItems } from '../connect/small-service.ts';

export const byList: GraphqlAsk = { by: 'LIST', field: 'congDan', argument: 'soDinhDanh', type: '[ID!]!' };
export const byAliases: GraphqlAsk = { by: 'ALIASES', field: 'congDan', argument: 'soDinhDanh', type: 'ID!' };

/** The small register behind GraphQL, asked by a list of keys or by an alias for each. */
export function graphqlRegister(ask: GraphqlAsk = byList) {
  const mapping: GraphqlMapping = {
    batchLimit: 15,
    caller: { MaYeuCau: 'x-request-id', MaDVC: 'x-procedure', MaCanBo: 'x-official', MaDonVi: 'x-unit' },
    entities: { Person: { ...personItems, ask } },
  };
  const declaration: Declaration = {
    id: 'graphql-register',
    title: { vi: 'Nguồn GraphQL nhỏ', en: 'Small GraphQL register' },
    owner: { vi: 'Không ai', en: 'Nobody' },
    authority: { default: 9 },
    scope: [],
    coverage: [],
    entities: declareEntities(mapping.entities),
  };
  const module: ConnectorModule = {
    contract: '1.0',
    urlVariable: 'GRAPHQL_URL',
    settings: ['GRAPHQL_TOKEN'],
    declaration,
    create: ({ url, settings }) =>
      graphqlConnector(declaration, mapping, { url, authorization: `Bearer ${settings.GRAPHQL_TOKEN}` }),
  };
  return { mapping, module };
}
