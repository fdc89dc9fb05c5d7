/** Runs what it is given, at most `size` at once, in the order in which it came. */
export function createQueue(size: number): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let free = size
  const waiting: (() => void)[] = []
  return async run => {
    if (free === 0) await new Promise<void>(resolve => waiting.push(resolve))
    else free -= 1
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
