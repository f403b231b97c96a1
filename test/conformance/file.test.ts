import type { ConnectorModule } from '../../src/connect/contract.ts';
import { fileConnector } from '../../src/connect/kinds/file.ts';
import { fileSample } from '../../src/connect/kinds/file-sample.ts';
import { declaration, mapping } from '../connect/small-register.ts';
import { conforms } from './conforms.ts';

const small: ConnectorModule = {
  contract: '1.1',
  urlVariable: 'SMALL_URL',
  declaration,
  create: ({ url }) => fileConnector(declaration, mapping, url),
};

for (const format of ['csv', 'json', 'parquet', 'xlsx'] as const) {
  const formats = { birth: format, death: format, correction: format, card: format };
  conforms(`small, delivered as ${format}`, fileSample(small, { mapping, formats }), [1, 2, 3]);
}
