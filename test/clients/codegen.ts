import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from '../../schema/clients/scalars.ts';

/** What a front-end team writes to get types of its operations, from what the project gives it. */
const config: CodegenConfig = {
  schema: 'schema/public.graphql',
  documents: ['schema/clients/facts.graphql', 'src/demo/readme-query.graphql', 'test/clients/operations.graphql'],
  generates: {
    'test/clients/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, dedupeOperationSuffix: true, strictScalars: true, scalars },
    },
  },
};

export default config;
