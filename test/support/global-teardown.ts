/** Stops the PostgreSQL of the run and removes its files. */
export default async function tearDown(): Promise<void> {
  if ('sofarTearDown' in globalThis && typeof globalThis.sofarTearDown === 'function') await globalThis.sofarTearDown()
}
