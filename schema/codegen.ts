import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['../admin/src/**/*.graphql.ts', '!../admin/src/**/*.test.ts'],
  ignoreNoDocuments: true,
  // The generated files are read as they are by Node and by tsc under nodenext, which both want the extension.
  importExtension: '.ts',
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        avoidOptionals: { inputValue: false },
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
