import { writeFile } from 'node:fs/promises'

import { printSchema } from 'graphql'

import * as prismaModule from '../../generated/prisma/client.ts'
import { databaseUrl } from '../database/database-url.ts'
import { createDeliveryContext, deliverySchema } from './context.ts'

const header = `# The contract of the delivery API. Generated from the lists and schema/published.ts; do not edit.\n\n`

// No connection is made: the schema follows from the lists alone.
const context = createDeliveryContext(prismaModule, { url: databaseUrl() })
await writeFile('delivery.graphql', `${header}${printSchema(deliverySchema(context))}\n`)
