import type { Common } from '../command.ts'
import { command, examples } from '../command.ts'
import { print } from '../output.ts'

type Options = Common & { documents: string; out: string; nodes?: boolean; newsroom?: boolean }

/** `sofar codegen-config` */
export const codegenConfig = command(
  'codegen-config',
  'a configuration for GraphQL Code Generator, to keep as codegen.ts',
)
  .option('--documents <glob>', 'where your queries are', 'src/**/*.{graphql,ts,tsx}')
  .option('--out <folder>', 'where the types go', 'src/generated/')
  .option('--nodes', 'for Apollo Client and urql, which take parsed documents')
  .option('--newsroom', 'for queries to the newsroom API')
  .addHelpText('after', examples(['sofar codegen-config > codegen.ts', 'sofar codegen-config --nodes > codegen.ts']))
  .action((options: Options) => {
    const config = configFor(options)
    print(config, options, () => source(config))
  })

/** With paths as a frontend that installed the package finds them. */
function configFor({ documents, out, nodes = false, newsroom = false }: Options): object {
  const folder = out.endsWith('/') ? out : `${out}/`
  return {
    schema: `./node_modules/sofar/${newsroom ? 'schema.graphql' : 'delivery.graphql'}`,
    // Ours are fragments for yours to spread, such as ...StoryCard.
    documents: [documents, `!${folder}**`, ...(newsroom ? [] : ['./node_modules/sofar/dist/fragments/*.graphql'])],
    generates: {
      [folder]: {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          // The hash by which the delivery API may know an operation, so that caches on the way can answer it.
          ...(!nodes && !newsroom && { persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } }),
        },
        config: {
          ...(!nodes && { documentMode: 'string' }),
          enumType: 'string-literal',
          immutableTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { CalendarDay: 'string', DateTime: 'string', JSON: 'unknown', Upload: 'Blob' },
        },
      },
    },
  }
}

function source(config: object): string {
  return `import type { CodegenConfig } from '@graphql-codegen/cli'

// npm i -D @graphql-codegen/cli @graphql-codegen/client-preset; then npx graphql-codegen --config codegen.ts
const config: CodegenConfig = ${JSON.stringify(config, null, 2)}

export default config`
}
