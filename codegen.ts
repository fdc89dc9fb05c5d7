import type { CodegenConfig } from '@graphql-codegen/cli'
import { preset as clientPreset } from '@graphql-codegen/client-preset'

type Output = Extract<NonNullable<CodegenConfig['generates'][string]>, { preset?: unknown }>

/** The client preset without its look-up table for operations written inside the code: ours are files, imported by name. */
const preset: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async options =>
    (await clientPreset.buildGeneratesSection(options)).filter(({ filename }) => !filename.endsWith('/gql.ts')),
}

/** Typed documents from `src/client/operations/<api>`, checked against the committed contract of that API. */
function documentsFor(api: string, schema: string): Output {
  return {
    schema,
    documents: `src/client/operations/${api}/*.graphql`,
    preset,
    presetConfig: {
      // A fragment is plain data to whoever reads a result; masking would ask them to unwrap it first.
      fragmentMasking: false,
      skipIndexFile: true,
      ...(api === 'delivery' && { persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } }),
    },
    config: {
      // Strings, so that a client needs neither `graphql` nor a printer at run time.
      documentMode: 'string',
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { CalendarDay: 'string', DateTime: 'string', JSON: 'unknown', Upload: 'Blob' },
    },
  }
}

/** As `examples/reader/codegen.ts` does in a copy of that folder, where the client is a package. */
function documentsOfReader(): Output {
  const { schema, config, presetConfig } = documentsFor('delivery', 'delivery.graphql')
  const fragments = 'src/client/operations/delivery/*-{card,line,page}.graphql'
  const { skipIndexFile: _skip, ...asPrinted } = presetConfig ?? {}
  return {
    schema,
    config,
    documents: ['examples/reader/src/queries/*.ts', fragments],
    preset: clientPreset,
    presetConfig: asPrinted,
  }
}

/** Writes `src/client/generated`: from committed files alone, without a server, the same bytes every time. */
const config: CodegenConfig = {
  hooks: {
    // What a program does not ask with, its bundler leaves out.
    beforeOneFileWrite: (_file: string, content: string) =>
      content.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
  },
  generates: {
    'src/client/generated/delivery/': documentsFor('delivery', 'delivery.graphql'),
    'src/client/generated/newsroom/': documentsFor('newsroom', 'schema.graphql'),
    'examples/reader/src/generated/': documentsOfReader(),
  },
}

export default config
