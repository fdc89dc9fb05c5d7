import { styleText } from 'node:util'

/** How wide a line may be: the terminal, or 80 columns where there is none. */
export const width = Math.min(process.stdout.columns ?? 80, 100)

/** Prints a result: as JSON when asked to, otherwise in words. */
export function print(result: unknown, { json = false }: { readonly json?: boolean }, inWords: () => string): void {
  const text = json ? JSON.stringify(result, null, 2) : inWords()
  process.stdout.write(text === '' ? '' : `${text}\n`)
}

/** Bold in a terminal, plain in a pipe or a file. */
export function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}

/** Text that came from elsewhere, on one line and without characters that could steer the terminal. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/** Breaks a text at `width`, the first line after a bullet. A word that is longer than a line stays whole. */
export function wrap(text: string, bullet = ''): string {
  const lines: string[] = []
  for (const word of plain(text).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && bullet.length + line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line).join('\n')
}

/** Rows in aligned columns; the last one is cut to what is left of the line. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map(plain))
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row => {
      const line = row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      return truncate(line.join('  ').trimEnd())
    })
    .join('\n')
}

function truncate(line: string): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`
}
