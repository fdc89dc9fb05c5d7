import { createHash } from 'node:crypto'
import path from 'node:path'

import { build } from 'esbuild'

export type Asset = { readonly path: string; readonly type: string; readonly content: string }
export type Assets = { readonly style: Asset; readonly script: Asset; readonly icon: Asset }

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1b1a17"/>
<g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M8 10h16"/><path d="M8 16h11"/><path d="M8 22h5"/></g>
<circle cx="22" cy="22" r="2.4" fill="#e8b04a"/></svg>`

/** Bundles style and script. Their addresses follow from their content, so that browsers may keep them for good. */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: ['browser/main.ts', 'styles/site.css'].map(file => path.join(import.meta.dirname, file)),
    outdir: '.',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const built = (ending: string) => outputFiles.find(file => file.path.endsWith(ending))?.text ?? ''
  return {
    style: asset('site.css', 'text/css; charset=utf-8', built('.css')),
    script: asset('site.js', 'text/javascript; charset=utf-8', built('.js')),
    icon: asset('icon.svg', 'image/svg+xml', icon),
  }
}

function asset(name: string, type: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12)
  return { path: `/assets/${hash}/${name}`, type, content }
}
