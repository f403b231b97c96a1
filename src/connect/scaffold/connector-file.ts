import { camel, kindOf, literal } from './source-text.ts';

/** \`connector.ts\`: what nobody has said yet is said to be so. */
export function connectorFile(
  name: string,
  urlVariable: string,
  kind: 'sql' | 'file',
  tables: readonly string[],
): string {
  const id = camel(name);
  const covered = tables.map(
    (table) => `    {
      records: ${literal(kindOf(table))},
      event: 'LIFETIME',
      fromYear: null,
      toYear: null,
      isLocal: true,
      registrars: { vi: 'Chưa khai báo', en: 'Not declared yet' },
    },`,
  );
  return `import type { ConnectorModule, Declaration } from '../../src/connect/contract.ts';
import { ${kind}Connector } from '../../src/connect/kinds/${kind}.ts';
import { entities, mapping } from './mapping.ts';

const declaration: Declaration = {
  id: ${literal(name)},
  // Written by \`connector new\`: the name for people, and who answers for the data.
  title: { vi: ${literal(`CSDL ${name}`)}, en: ${literal(`Register ${name}`)} },
  owner: { vi: 'Chưa khai báo', en: 'Not declared yet' },
  // Behind every other register until somebody says where statute puts it; 1 is first.
  authority: { default: 9 },
  scope: [], // not published: the fields mapped are taken as agreed with the owner
  // Until somebody says what is digitised, for which years, and that nobody else keeps such records, not finding one denies nothing.
  coverage: [
${covered.join('\n')}
  ],
  entities,
};

const ${id}: ConnectorModule = {
  contract: '1.0',
  urlVariable: ${literal(urlVariable)},
  declaration,
  create: ({ url }) => ${kind}Connector(declaration, mapping, url),
};
export default ${id};
`;
}
