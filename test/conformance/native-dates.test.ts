import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { sqlSample } from '../../src/connect/kinds/sql-sample.ts';
import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { notTold } from '../../src/connect/transforms/not-told.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { conforms, conformsOnMariaDb } from './conforms.ts';

/** A register whose only typed fields lie in native DATE columns: no text of another type, and nothing to search as text. */
const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        name: 'vaccinations',
        table: 'vaccination',
        key: ['pid'],
        ref: 'no',
        recordedAt: { column: 'pid', date: notTold },
        search: {},
        subject: true,
        linkedBy: 'PID',
        fields: {
          personalId: { from: ['pid'], transform: personalId },
          fullName: { from: ['name'], transform: personName },
          dateOfBirth: { from: ['born'], transform: partialDate('yyyy-mm-dd|yyyy') },
        },
      },
    ],
  },
};

const declaration: Declaration = {
  id: 'native-dates',
  title: { vi: 'Sổ tiêm chủng', en: 'Vaccinations' },
  owner: { vi: 'Sở Y tế', en: 'Department of Health' },
  authority: { default: 9 },
  scope: [],
  coverage: [],
  entities: declareEntities(mapping),
};

const module: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'NATIVE_DATES_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};

const schema = new URL('native-dates.sql', import.meta.url);
const sample = sqlSample(module, { mapping, schema: { postgres: schema, mariadb: schema } });

conforms('native dates', sample, [1]);
await conformsOnMariaDb('native dates', sample, [1]);
