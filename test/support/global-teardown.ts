import { running } from './running.ts'

/** Stops the PostgreSQL of the run and removes its files. */
export default async function tearDown(): Promise<void> {
  await running.stop()
}
