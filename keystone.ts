import path from 'node:path'

import { config } from '@keystone-6/core'

import type { TypeInfo } from './generated/keystone/types.ts'
import { lists } from './schema/index.ts'
import { keystoneDatabase } from './src/database/prisma.ts'
import { largestPicture } from './src/images/clean-picture.ts'
import { databaseUrl } from './src/database/database-url.ts'
import { maxTokens } from './src/graphql/limits.ts'
import { extendNewsroomSchema } from './src/newsroom/extend-schema.ts'
import { answerStatus } from './src/newsroom/answer-status.ts'
import { limitCost } from './src/newsroom/limit-cost.ts'
import { presentError } from './src/newsroom/present-error.ts'
import { signedInOnly } from './src/newsroom/signed-in-only.ts'
import { withSignIn } from './src/newsroom/sign-in.ts'
import { extendExpressApp, extendHttpServer } from './src/server/express-app.ts'

export default withSignIn(
  config<TypeInfo>({
    db: keystoneDatabase(databaseUrl, 'newsroom'),
    lists,
    ui: {
      getAdditionalFiles: () => [
        { mode: 'copy', inputPath: path.resolve('admin/next.config.js'), outputPath: 'next.config.js' },
      ],
    },
    graphql: {
      extendGraphqlSchema: extendNewsroomSchema,
      playground: false,
      debug: false,
      apolloConfig: {
        // Open to whoever is signed in; a plugin sees to that.
        introspection: true,
        plugins: [signedInOnly, limitCost, answerStatus],
        parseOptions: { maxTokens },
        persistedQueries: false,
        formatError: presentError,
      },
    },
    server: {
      // Which other origins may ask is a setting: see src/newsroom/http/allow-origins.ts.
      cors: false,
      options: { host: '127.0.0.1', port: 3000 },
      // A file above it is refused while it comes in.
      maxFileSize: largestPicture.bytes,
      extendExpressApp,
      extendHttpServer,
    },
    telemetry: false,
  }),
)
