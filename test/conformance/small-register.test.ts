import type { ConnectorModule } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { sqlSample } from '../../src/connect/kinds/sql-sample.ts';
import { declaration, mapping } from '../connect/small-register.ts';
import { conforms, conformsOnMariaDb } from './conforms.ts';

const small: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'SMALL_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};

const schema = {
  postgres: new URL('small-register.sql', import.meta.url),
  mariadb: new URL('small-register.mariadb.sql', import.meta.url),
};
const sample = sqlSample(small, { mapping, schema });

conforms('small', sample);
await conformsOnMariaDb('small', sample, [1, 2, 3]);
