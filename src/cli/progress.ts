import yoctoSpinner from 'yocto-spinner'

import { cutTo, plain } from './output.ts'

/** Says what is going on, of a length where it is known. */
export type Say = (detail: string, done?: number, total?: number) => void

const barWidth = 24
/** Before that, what is left would be a guess. */
const surestAfterMs = 2_000

/** Shows in a terminal that work goes on; in a pipe, or with `--json`, nothing is shown. */
export async function progress<T>(
  doing: string,
  { json = false }: { readonly json?: boolean },
  work: (say: Say) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY || json || process.env.TERM === 'dumb') return work(() => {})
  const spinner = yoctoSpinner({ text: doing, stream: process.stderr, handleSignals: false }).start()
  const columns = (process.stderr.columns || 80) - 3
  const startedAt = performance.now()
  try {
    return await work((given, done, total) => {
      const detail = plain(given)
      const text =
        total === undefined
          ? `${doing}: ${detail}`
          : `${doing} ${bar(done ?? 0, total)} ${detail}${timeLeft(done ?? 0, total, performance.now() - startedAt)}`
      spinner.text = cutTo(text, columns)
    })
  } finally {
    spinner.stop()
  }
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1)
  const full = Math.round(share * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.floor(share * 100)} %`
}

function timeLeft(done: number, total: number, tookMs: number): string {
  if (done === 0 || done >= total || tookMs < surestAfterMs) return ''
  const seconds = Math.ceil(((total - done) / done) * (tookMs / 1_000))
  return seconds < 100 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`
}
