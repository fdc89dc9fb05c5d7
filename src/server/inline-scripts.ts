import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a policy names the scripts by that Next has written into the pages of the Admin UI: the pages are made when it is
 * built, so no nonce of a request can stand in them (CSP Level 3, hash-source).
 */
export function inlineScriptHashes(pages = path.resolve('.keystone/admin/.next/server/pages')): string[] {
  const hashes = globSync('**/*.html', { cwd: pages }).flatMap(page => {
    const scripts = readFileSync(path.join(pages, page), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)
    return Array.from(scripts, ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  })
  return [...new Set(hashes)].toSorted()
}
