import { ForbiddenError, newsroom } from '../../client/index.ts'
import type { Server } from '../connect.ts'
import { connect, serverUrl } from '../connect.ts'
import type { Finding } from './finding.ts'
import { bad, good, note } from './finding.ts'

const patienceMs = 10_000

/** Whether the server that commands talk to is one, is ready, and lets us in. */
export async function examineServer(server: Server): Promise<Finding[]> {
  const url = serverUrl(server)
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    return [
      bad('server', `“${url}” is no web address.`, 'Correct --url or SOFAR_URL: it looks like https://news.example'),
    ]
  }
  const response = await ask(url)
  if (response === undefined)
    return [bad('server', `Nothing answers at ${url}.`, 'Start it with `sofar start`, or set SOFAR_URL.')]
  const status = await statusOf(response)
  if (status === undefined) {
    return [
      bad('server', `What answers at ${url} is not Sofar.`, 'Stop it or choose another PORT, or correct SOFAR_URL.'),
    ]
  }
  if (!response.ok) return [bad('server', `The server at ${url} is not ready: ${status}.`, 'Look at its log.')]
  return [good('server', `The server at ${url} is ready.`), await signedIn(server)]
}

async function ask(url: string): Promise<Response | undefined> {
  try {
    return await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(patienceMs), redirect: 'manual' })
  } catch {
    return undefined
  }
}

/** As Sofar says it, in JSON; undefined of anything else. */
async function statusOf(response: Response): Promise<string | undefined> {
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return undefined
  return typeof answer.status === 'string' ? answer.status : undefined
}

async function signedIn(server: Server): Promise<Finding> {
  try {
    const client = await connect(server, 'newsroom')
    await client.request(newsroom.FindStoryDocument, { slug: '' })
    return good('signed-in', 'The newsroom API lets you in.')
  } catch (error) {
    if (error instanceof ForbiddenError) {
      return note('signed-in', 'The newsroom API does not let you in.', 'Run `sofar login`, or set SOFAR_TOKEN.')
    }
    return note('signed-in', `The newsroom API cannot be asked: ${error instanceof Error ? error.message : ''}`)
  }
}
