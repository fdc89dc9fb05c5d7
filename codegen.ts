import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  generates: {
    'src/client/generated/delivery/': {
      schema: 'delivery.graphql',
      documents: 'src/client/operations/delivery/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: { documentMode: 'string', enumType: 'string-literal', useTypeImports: true, importExtension: '.ts', scalars: { DateTime: 'string', CalendarDay: 'string', JSON: 'unknown' }, strictScalars: true },
    },
  },
}
export default config
