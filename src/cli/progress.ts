import yoctoSpinner from 'yocto-spinner'

/** Says what is going on, of a length where it is known. */
export type Say = (detail: string, done?: number, total?: number) => void

const barWidth = 24

/** Shows in a terminal that work goes on; in a pipe, or with `--json`, nothing is shown. */
export async function progress<T>(
  doing: string,
  { json = false }: { readonly json?: boolean },
  work: (say: Say) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY || json) return work(() => {})
  const spinner = yoctoSpinner({ text: doing, stream: process.stderr, handleSignals: false }).start()
  try {
    const result = await work((detail, done, total) => {
      spinner.text = total === undefined ? `${doing}: ${detail}` : `${doing} ${bar(done ?? 0, total)} ${detail}`
    })
    spinner.stop()
    return result
  } catch (error) {
    spinner.stop()
    throw error
  }
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1)
  const full = Math.round(share * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.floor(share * 100)} %`
}
