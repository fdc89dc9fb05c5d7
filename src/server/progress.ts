import yoctoSpinner from 'yocto-spinner'

/** Says what is being done, shows that it goes on, and how long it took. On no terminal: one plain line when done. */
export async function step<T>(doing: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
  const spinner = process.stderr.isTTY ? yoctoSpinner({ text: doing, stream: process.stderr }).start() : undefined
  const startedAt = performance.now()
  const timer = setInterval(() => {
    if (spinner) spinner.text = `${doing} (${Math.round((performance.now() - startedAt) / 1000)} s)`
  }, 1000)
  try {
    const result = await work(detail => {
      if (spinner) spinner.text = `${doing}: ${detail}`
    })
    const seconds = (performance.now() - startedAt) / 1000
    const done = `${doing}${seconds >= 0.95 ? ` (${seconds.toFixed(seconds < 9.5 ? 1 : 0)} s)` : ''}`
    if (spinner) spinner.success(done)
    else console.log(`✓ ${done}`)
    return result
  } catch (error) {
    spinner?.error(doing)
    throw error
  } finally {
    clearInterval(timer)
  }
}
