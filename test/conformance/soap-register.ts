import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { type SoapMapping, soapConnector } from '../../src/connect/kinds/soap.ts';
import { declareEntities } from '../../src/connect/mapping.ts';
import { personItems, pinging } from '../connect/small-service.ts';

/** The small register behind SOAP, that takes several keys or one, with names and passwords sent one way or another. */
export function soapRegister(variant: Partial<SoapMapping> = {}) {
  const mapping: SoapMapping = {
    wsdl: new URL('soap-register.wsdl', import.meta.url),
    security: 'USERNAME_TOKEN',
    batchLimit: 15,
    caller: 'nguoiGoi',
    faults: { code: 'maLoi', codes: { '404': 'NOT_FOUND', '429': 'OVERLOADED' } },
    ping: { operation: 'TrangThai', purpose: pinging },
    entities: {
      Person: {
        ...personItems,
        optional: ['danToc', 'con'],
        operation: 'TraCuu',
        keys: 'soDinhDanh',
        items: 'nguoi',
        verdict: { path: 'maLoi', fine: ['0'], codes: { '201': 'NOT_FOUND', '503': 'OVERLOADED' } },
      },
    },
    ...variant,
  };
  const declaration: Declaration = {
    id: 'soap-register',
    title: { vi: 'Nguồn SOAP nhỏ', en: 'Small SOAP register' },
    owner: { vi: 'Không ai', en: 'Nobody' },
    authority: { default: 9 },
    scope: [],
    coverage: [],
    entities: declareEntities(mapping.entities),
  };
  const module: ConnectorModule = {
    contract: '1.0',
    urlVariable: 'SOAP_URL',
    settings: ['SOAP_USER', 'SOAP_PASSWORD'],
    declaration,
    create: ({ url, settings: { SOAP_USER: user = '', SOAP_PASSWORD: password = '' } }) =>
      soapConnector(declaration, mapping, { url, user, password }),
  };
  return { mapping, module };
}
