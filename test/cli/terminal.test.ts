import { exitCodes } from '../../src/cli/exit-codes.ts'
import { versionOrMoment } from '../../src/cli/moment.ts'
import { cutTo, plain, plainLines, table, wrap } from '../../src/cli/output.ts'

describe('What is printed', () => {
  test('keeps to the line, counting columns and not characters', () => {
    const text = '渡し船は正午に出て一時に戻った。 '.repeat(12)
    for (const line of wrap(text, '• ').split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
    const rows = [
      ['渡し船', 'x'.repeat(100)],
      ['ferry', 'z'],
    ]
    const lines = table(['Name', 'Title'], rows).split('\n')
    expect(lines.map(columnsOf).every(columns => columns <= 80)).toBe(true)
    expect(lines[1]?.indexOf('x')).toBe('渡し船'.length + 2)
    expect(lines[2]?.indexOf('z')).toBe('ferry '.length + 2)
  })

  test('is cut between characters, not within one', () => {
    expect(cutTo('日本語', 4)).toBe('日…')
    expect(cutTo('short', 5)).toBe('short')
  })

  test('cannot steer the terminal', () => {
    expect(plain('a\u001B[31mred\u0007\u202Eb\r\nc')).toBe('a [31mred b c')
    expect(plainLines('one\u001B[2J\ntwo\r')).toBe('one [2J\ntwo ')
  })
})

describe('A moment on the command line', () => {
  test.each([
    ['12', 12],
    ['2026-11-25', '2026-11-25T00:00:00.000Z'],
    ['2026-11-25T09:00+01:00', '2026-11-25T08:00:00.000Z'],
  ])('%s', (given, expected) => {
    expect(versionOrMoment(given)).toBe(expected)
  })

  test('is how long ago', () => {
    const ago = Date.now() - Date.parse(String(versionOrMoment('90m')))
    expect(ago).toBeGreaterThanOrEqual(90 * 60_000)
    expect(ago).toBeLessThan(91 * 60_000)
  })

  test.each(['', 'yesterday', '1e3', '-1', '5x', '2026-13-45'])('is not: “%s”', given => {
    expect(() => versionOrMoment(given)).toThrow('Give a version')
  })
})

test('Exit codes are all different', () => {
  expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length)
})

/** East Asian characters take two columns. */
function columnsOf(line: string): number {
  return line.length + line.replaceAll(/[^\u3000-\u9FFF\uFF00-\uFFEF]/g, '').length
}
