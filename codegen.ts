import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { outputs } from './src/graph/contract/outputs.ts';
import { rulesPage } from './src/quality/rules-page.ts';

const { sdl, files, labels } = outputs(new URL('./schema/', import.meta.url));

/** A file that is already written out, as an output of the code generator. */
function written(content: string): Types.ConfiguredOutput {
  const plugin = { plugin: () => content };
  return {
    preset: {
      buildGeneratesSection: async ({ baseOutputDir, ...options }) => [
        { ...options, filename: baseOutputDir, plugins: [{ written: {} }], pluginMap: { written: plugin } },
      ],
    },
  };
}

const config: CodegenConfig = {
  // The text, not schema/public.graphql: that file is written in the same run.
  schema: sdl,
  generates: {
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [path, written(content)])),
    'src/quality/rules/RULES.md': written(rulesPage(labels)),
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: './model.ts#DateTime',
          FactRef: './model.ts#FactRef',
          PartialDate: './model.ts#PartialDate',
          PersonalId: './model.ts#PersonalId',
        },
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
