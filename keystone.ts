import path from 'node:path'

import { config } from '@keystone-6/core'

import type { TypeInfo } from './generated/keystone/types.ts'
import { lists } from './schema/index.ts'
import { largestPicture } from './src/images/clean-picture.ts'
import { prismaOptions } from './src/database/prisma.ts'
import { databaseUrl } from './src/database/database-url.ts'
import { extendNewsroomSchema } from './src/newsroom/extend-schema.ts'
import { signedInOnly } from './src/newsroom/signed-in-only.ts'
import { withSignIn } from './src/newsroom/sign-in.ts'
import { extendExpressApp, extendHttpServer } from './src/server/express-app.ts'

export default withSignIn(
  config<TypeInfo>({
    db: {
      provider: 'postgresql',
      idField: { kind: 'uuid' },
      prismaClientOptions: () => prismaOptions(databaseUrl(), 'newsroom'),
    },
    lists,
    ui: {
      getAdditionalFiles: () => [
        { mode: 'copy', inputPath: path.resolve('admin/next.config.js'), outputPath: 'next.config.js' },
      ],
    },
    graphql: {
      extendGraphqlSchema: extendNewsroomSchema,
      playground: false,
      // What one import sends at most: see src/transfer/send/limits.ts.
      bodyParser: { limit: '8mb' },
      // Open to whoever is signed in; the plugin sees to that.
      apolloConfig: { introspection: true, plugins: [signedInOnly] },
    },
    server: {
      options: { host: '127.0.0.1', port: 3000 },
      // A file above it is refused while it comes in.
      maxFileSize: largestPicture.bytes,
      extendExpressApp,
      extendHttpServer,
    },
    telemetry: false,
  }),
)
