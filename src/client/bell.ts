export type Bell = {
  ring(): void
  /** Settles when it rings, rang since the last time, or `timeoutMs` are over: whether it rang. Throws the reason of `signal`. */
  rung(timeoutMs: number, signal: AbortSignal): Promise<boolean>
}

/** Wakes whoever waits; a ring that nobody waited for is kept for the next who does. */
export function createBell(): Bell {
  let isRung = false
  let wake = () => {}
  return {
    ring: () => {
      isRung = true
      wake()
    },
    rung: async (timeoutMs, signal) => {
      signal.throwIfAborted()
      if (!isRung) await sleep(timeoutMs, signal, stop => (wake = stop))
      signal.throwIfAborted()
      const wasRung = isRung
      isRung = false
      return wasRung
    },
  }
}

/** Waits until the time is over, the signal is aborted or `stop`, handed to `begin`, is called. */
export function sleep(timeoutMs: number, signal: AbortSignal, begin: (stop: () => void) => void = () => {}) {
  return new Promise<void>(resolve => {
    const stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve()
    }
    const timer = setTimeout(stop, timeoutMs)
    signal.addEventListener('abort', stop)
    begin(stop)
    if (signal.aborted) stop()
  })
}
