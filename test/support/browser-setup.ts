import { running } from './running.ts'
import { makeDataDirectory, startServer } from './server.ts'

/** One server for all browser tests of the run, with the sample story on it, as `npm start` would give. */
export default async function setUp(): Promise<void> {
  const directory = await makeDataDirectory()
  const server = await startServer({ SOFAR_DATA_DIR: directory.path })
  process.env.SOFAR_TEST_NEWSROOM = server.url
  running.stop = async () => {
    await server.end()
    // What went wrong within, which its answers do not tell.
    const failures = server
      .output()
      .split('\n')
      .filter(line => line.includes('"level":50'))
    if (failures.length > 0) process.stderr.write(`${failures.join('\n')}\n`)
    await directory.remove()
  }
}
