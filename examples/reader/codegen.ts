import type { CodegenConfig } from '@graphql-codegen/cli'

/** As `npx sofar codegen-config` prints it. */
const config: CodegenConfig = {
  schema: './node_modules/sofar/delivery.graphql',
  // Ours are fragments for yours to spread, such as ...StoryCard.
  documents: ['src/queries/*.ts', './node_modules/sofar/dist/fragments/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { CalendarDay: 'string', DateTime: 'string', JSON: 'unknown', Upload: 'Blob' },
      },
    },
  },
}

export default config
