import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['../admin/src/**/*.graphql.ts', '!../admin/src/**/*.test.ts'],
  ignoreNoDocuments: true,
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
