import type { ConnectorModule } from '../../src/connect/contract.ts';
import { fileConnector } from '../../src/connect/kinds/file.ts';
import { fileSample } from '../../src/connect/kinds/file-sample.ts';
import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { declaration, mapping } from '../connect/small-register.ts';
import { conforms } from './conforms.ts';

const small: ConnectorModule = {
  contract: '1.1',
  urlVariable: 'SMALL_URL',
  declaration,
  create: ({ url }) => fileConnector(declaration, mapping, url),
};

/** The same, with records that say nothing of when they were written: their file does. */
const dated: TableMapping = {
  ...mapping,
  Person: {
    findsByKey: true,
    sources: (mapping.Person?.sources ?? []).map((source) => ({ ...source, recordedAt: { column: '_written' } })),
  },
};
const datedDeclaration = { ...declaration, entities: declareEntities(dated) };
const datedByFile: ConnectorModule = {
  ...small,
  declaration: datedDeclaration,
  create: ({ url }) => fileConnector(datedDeclaration, dated, url),
};

/** The formats differ in how they are loaded, which every seed tries; all else is the same for all. */
const seeds = { csv: [1, 2, 3], json: [1], parquet: [2], xlsx: [3] };

for (const format of ['csv', 'json', 'parquet', 'xlsx'] as const) {
  const formats = { birth: format, death: format, correction: format, card: format };
  conforms(`small, delivered as ${format}`, fileSample(small, { mapping, formats }), seeds[format]);
}

conforms(
  'small, dated by its files',
  fileSample(datedByFile, { mapping: dated, formats: { birth: 'csv', death: 'csv', card: 'csv' } }),
);
