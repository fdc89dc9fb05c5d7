/** A process of its own that does what is due in the database of `DATABASE_URL`, as a server does; says `ready`. */
import { getContext } from '@keystone-6/core/context'

import type { TypeInfo } from '../../generated/keystone/types.ts'
import * as prismaModule from '../../generated/prisma/client.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import keystone from '../../keystone.ts'

const worker = await startWorker(getContext<TypeInfo>(keystone, prismaModule), {
  url: process.env.DATABASE_URL ?? '',
  onError: error => process.stderr.write(`${String(error)}\n`),
})
process.stdout.write('ready\n')
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)))
