import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers'

import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

interface WasmEngine {
  readonly SchemaEngine: typeof SchemaEngine
  version(): string
}

let loaded: Promise<WasmEngine> | undefined

/** Loads Prisma's schema engine, compiled to WebAssembly, once for the process. */
export function loadWasmEngine(): Promise<WasmEngine> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<WasmEngine> {
  // The package's main entry imports its .wasm file like a module, which only bundlers can do.
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindingsPath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(bindingsPath.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withIdleTimers(bindings) })
  bindings.__wbg_set_wasm(instance.exports)
  reportPanicsAsErrors()

  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') {
    throw new Error('This version of @prisma/schema-engine-wasm cannot be started: install the one in package.json.')
  }
  Reflect.apply(start, undefined, [])
  return bindings
}

/**
 * The engine waits for its lock with a timer of ten seconds, which it leaves running when it has the lock. The
 * timer must not keep a finished process alive that long.
 */
function withIdleTimers(bindings: object): WebAssembly.ModuleImports {
  const imports = { ...bindings }
  for (const name of Object.keys(imports)) {
    if (!name.startsWith('__wbg_setTimeout_')) continue
    Reflect.set(imports, name, (callback: () => void, delayMs: number) => setTimeout(callback, delayMs).unref())
  }
  return imports
}

/** The engine's panic hook calls this registry, which is undefined unless its host makes one. */
function reportPanicsAsErrors(): void {
  const registry = {
    set_message(message: string) {
      throw new Error(`Prisma's schema engine stopped unexpectedly: ${message}`)
    },
  }
  if (!Reflect.has(globalThis, 'PRISMA_WASM_PANIC_REGISTRY')) {
    Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', registry)
  }
}
