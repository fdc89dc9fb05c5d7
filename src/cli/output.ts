import { styleText } from 'node:util'

import stringWidth from 'string-width'

/** How wide a line may be: the terminal, or 80 columns where there is none. */
export const lineWidth = Math.min(process.stdout.columns || 80, 100)

/** Prints a result: as one JSON value when asked to, otherwise in words. */
export function print(result: unknown, { json = false }: { readonly json?: boolean }, inWords: () => string): void {
  const text = json ? JSON.stringify(result, null, 2) : inWords()
  process.stdout.write(text === '' ? '' : `${text}\n`)
}

/** Prints one of many results as it comes: as a line of JSON, or in words. */
export function printNext(result: unknown, { json = false }: { readonly json?: boolean }, inWords: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : inWords()}\n`)
}

/** Bold in a terminal, plain in a pipe or a file, or with `NO_COLOR`. */
export function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}

/** Text that came from elsewhere, on one line and without characters that could steer the terminal. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/** The same for text of several lines, which stay lines. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' '))
    .join('\n')
}

/** Breaks a text at the width of a line, the first after a bullet. A word that is longer than a line stays whole. */
export function wrap(text: string, bullet = ''): string {
  const indent = stringWidth(bullet)
  const lines: { text: string; width: number }[] = []
  for (const word of plain(text).split(' ')) {
    const width = stringWidth(word)
    const line = lines.at(-1)
    if (line !== undefined && indent + line.width + 1 + width <= lineWidth) {
      line.text += ` ${word}`
      line.width += 1 + width
    } else lines.push({ text: word, width })
  }
  return lines.map((line, index) => (index === 0 ? bullet : ' '.repeat(indent)) + line.text).join('\n')
}

/** Rows in aligned columns under their headings; the last one is cut to what is left of the line. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headings, ...rows].map(row => row.map(plain))
  const widths = headings.map((_, column) => Math.max(...cells.map(row => stringWidth(row[column] ?? ''))))
  const lines = cells.map(row => {
    const padded = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
    )
    return cutTo(padded.join('  ').trimEnd(), lineWidth)
  })
  return [bold(lines[0] ?? ''), ...lines.slice(1)].join('\n')
}

/** The beginning of a text that fits in so many columns; characters that belong together stay together. */
export function cutTo(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let [kept, width] = ['', 0]
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth(segment)
    if (width > columns - 1) break
    kept += segment
  }
  return `${kept}…`
}
