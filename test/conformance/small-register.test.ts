import type { ConnectorModule } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { sqlSample } from '../../src/connect/kinds/sql-sample.ts';
import { declaration, mapping } from '../connect/small-register.ts';
import { conforms } from './conforms.ts';

const small: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'SMALL_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};

conforms('small', sqlSample(small, { mapping, schema: new URL('small-register.sql', import.meta.url) }));
