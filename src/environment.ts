import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where Sofar keeps what is its own: the embedded database, images, the session secret. */
export function dataDirectory(environment: Environment = process.env): string {
  return path.resolve(environment.SOFAR_DATA_DIR || 'data')
}

/** Where uploaded images are kept. */
export function imageDirectory(environment: Environment = process.env): string {
  return path.join(dataDirectory(environment), 'images')
}

/** Where the secret that seals sessions is kept when `SOFAR_SESSION_SECRET` is not set. */
export function sessionSecretFile(environment: Environment = process.env): string {
  return path.join(dataDirectory(environment), 'session-secret')
}

/** The secret that seals sessions; undefined before the first start. */
export function findSessionSecret(environment: Environment = process.env): string | undefined {
  if (environment.SOFAR_SESSION_SECRET) return environment.SOFAR_SESSION_SECRET
  const file = sessionSecretFile(environment)
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  // A file that was cut short by a crash is as good as none.
  return kept.length < 32 ? undefined : kept
}

/** Where this server is for whoever is given a link to it: its public address, or this machine. */
export function ownAddress(environment: Environment = process.env): string {
  return publicAddress(environment) ?? `http://localhost:${environment.PORT || 3000}`
}

/** The address that people and frontends reach this server at, without a slash at the end; undefined: only this machine. */
export function publicAddress(environment: Environment = process.env): string | undefined {
  return environment.SOFAR_URL?.replace(/\/+$/, '') || undefined
}

/** Whether the server looks at a page whose address somebody pastes, to propose its title; the page's owner sees that it does. */
export function looksAtPages(environment: Environment = process.env): boolean {
  return environment.SOFAR_LOOK_AT_PAGES !== '0'
}

/**
 * Where readers find a story: `SOFAR_READER_URL` with `{slug}` in it, such as https://news.example/stories/{slug}, or the
 * site alone, which has its stories below /stories. Undefined when there is no site.
 */
export function storyAddress(slug: string, environment: Environment = process.env): string | undefined {
  const site = environment.SOFAR_READER_URL?.replace(/\/+$/, '')
  if (!site) return undefined
  const pattern = site.includes('{slug}') ? site : `${site}/stories/{slug}`
  return pattern.replaceAll('{slug}', encodeURIComponent(slug))
}
