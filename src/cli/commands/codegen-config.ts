import type { Common } from '../command.ts'
import { command } from '../command.ts'
import { print } from '../output.ts'

/** `sofar codegen-config` */
export const codegenConfig = command(
  'codegen-config',
  'a configuration for GraphQL Code Generator, to keep as codegen.ts',
)
  .option('--documents <glob>', 'where your queries are', 'src/**/*.{graphql,ts,tsx}')
  .option('--out <folder>', 'where the types go', 'src/generated/')
  .option('--newsroom', 'for queries to the newsroom API')
  .action((options: Common & { documents: string; out: string; newsroom?: boolean }) => {
    const contract = options.newsroom === true ? 'schema.graphql' : 'delivery.graphql'
    const config = {
      // As a frontend that installed the package finds it.
      schema: `./node_modules/sofar/${contract}`,
      documents: [options.documents],
      generates: {
        [options.out]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
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
    print(config, options, () => source(config))
  })

function source(config: object): string {
  return `import type { CodegenConfig } from '@graphql-codegen/cli'

// npm i -D @graphql-codegen/cli @graphql-codegen/client-preset; then npx graphql-codegen --config codegen.ts
const config: CodegenConfig = ${JSON.stringify(config, null, 2)}

export default config`
}
