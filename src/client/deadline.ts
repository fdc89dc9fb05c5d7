/** Runs something that `signal` can stop, and stops it with the reason `tooLate` when `timeoutMs` are over. */
export async function withDeadline<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
  { timeoutMs, signal, tooLate }: { timeoutMs: number; signal: AbortSignal | undefined; tooLate: () => Error },
): Promise<Result> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tooLate()), timeoutMs)
  try {
    return await run(signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]))
  } finally {
    clearTimeout(timer)
  }
}
