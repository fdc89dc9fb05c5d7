import { StartupError } from '../../database/startup-error.ts'
import { readSettings } from '../../server/settings.ts'
import type { Finding } from './finding.ts'
import { bad, good, note } from './finding.ts'

/** Whether the environment says what a start can use. */
export async function examineSettings(): Promise<Finding[]> {
  try {
    const { host, address } = readSettings()
    const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(host)
    if (isOpen && !address?.startsWith('https:')) {
      return [
        note(
          'settings',
          `With HOST=${host} others reach the newsroom without encryption, and see passwords.`,
          'Put a proxy with TLS in front, and set SOFAR_URL to its https address.',
        ),
      ]
    }
    return [good('settings', 'The environment variables are right.')]
  } catch (error) {
    if (error instanceof StartupError) return [bad('settings', error.message)]
    throw error
  }
}
