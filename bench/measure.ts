/** Something to measure: `prepare` makes what a run starts from, outside the time that counts. */
export type Contender<Start> = {
  readonly name: string
  readonly prepare: () => Start
  readonly run: (start: Start) => unknown
}

/** How long each of the contenders takes, in milliseconds: the median of `rounds`, taken in turn, after one that does not count. */
export function measure<Start>(contenders: readonly Contender<Start>[], rounds = 9): Map<string, number> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, prepare, run } of contenders) {
      const start = prepare()
      const from = performance.now()
      run(start)
      const tookMs = performance.now() - from
      if (round > 0) times.get(name)?.push(tookMs)
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

/** Rows as lines of text, every column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map(row => `  ${line(row)}\n`).join('')
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
