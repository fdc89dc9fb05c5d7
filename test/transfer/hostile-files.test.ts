import fc from 'fast-check'

import { FileFaultError } from '../../src/transfer/file/fault.ts'
import { openContent } from '../../src/transfer/file/open-content.ts'
import { validateLine } from '../../src/transfer/format/validate-line.ts'
import { buildPicture } from '../support/picture.ts'
import type { Scratch } from './files.ts'
import { exportOf, makeScratch } from './files.ts'
import { pictureLine, richContent, richPictures } from './newsroom-content.ts'

let scratch: Scratch

beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

/** What is said of a file: `line: field: message`, a line for each fault. */
async function faultsOf(content: string | Buffer, name = 'file.jsonl'): Promise<string> {
  const file = await scratch.file(name, content)
  try {
    await (await openContent(file)).close()
    return ''
  } catch (error) {
    if (!(error instanceof FileFaultError)) throw error
    return error.message.replaceAll(`${file}:`, '')
  }
}

const topic = { type: 'topic', slug: 'a', name: 'A' }
const source = (key: string, ...derivedFrom: string[]) => ({ type: 'source', key, title: key, derivedFrom })
const shore = buildPicture(60, 40)
const story = { type: 'story', slug: 'a', title: 'A', body: ['BODY'] }
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const polluting = exportOf({ ...topic, pollutes: { isAdmin: true } }).replace('"pollutes"', '"__proto__"')
const whole = exportOf(...richContent, ...richPictures)

describe('A file that cannot be imported', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'is empty'],
    ['not JSON', 'slug,title\n', '1: is not JSON, or not all of it'],
    ['something else in JSON', '[]\n', '1: has to be a JSON object'],
    ['of a later version', '{"format":"sofar-export","version":2}\n', '1: version: is not one that this Sofar reads'],
    ['without a header', '{"type":"topic","slug":"a","name":"A"}\n', '1: is not the header'],
    ['cut off within a line', whole.slice(0, 900), 'is not JSON, or not all of it'],
    ['cut off between lines', whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1), 'the file was cut off'],
    ['with lines lost', exportOf(topic).replace('"records":1', '"records":2'), '3: records: says 2, but there are 1'],
    ['with more after its end', `${exportOf(topic)}{}\n`, '4: follows the last line'],
    ['with an unknown type', exportOf({ type: 'film' }), '2: type: has to be one of: publisher, topic'],
    ['with a wrong type', exportOf({ ...topic, name: 3 }), '2: name: has to be string'],
    [
      'with a wrong value',
      exportOf({ type: 'claim', slug: 'a', text: 'A', kind: 'rumour' }),
      '2: kind: has to be one of: fact',
    ],
    ['with an unknown field', exportOf({ ...topic, secret: 1 }), '2: secret: is no field of this'],
    ['without what it needs', exportOf({ type: 'topic', slug: 'a' }), '2: name: is missing'],
    ['with a bad slug', exportOf({ ...topic, slug: 'A b' }), '2: slug: has to match'],
    ['with a NUL byte', exportOf({ ...topic, name: 'a\u0000b' }), '2: name: has to match'],
    [
      'with a script as address',
      exportOf({ type: 'entity', slug: 'a', name: 'A', url: 'javascript:x' }),
      '2: url: has to match',
    ],
    ['with nothing but brackets', `${'['.repeat(5e6)}\n`, '1: is not JSON, or not all of it'],
    [
      'with a tree that is too deep',
      exportOf(story).replace('"BODY"', deep(100_000)),
      '2: is nested more than 200 levels deep',
    ],
    ['with a key that would change every object', polluting, '2: __proto__: is no field of this'],
    ['with a field that every object has', exportOf({ ...topic, constructor: 'x' }), '2: constructor: is no field'],
    ['with duplicate slugs', exportOf(topic, topic), '3: slug: topic:a is in line 2 already'],
    [
      'with a source that is not there',
      exportOf({ type: 'claim', slug: 'a', text: 'A', citations: [{ source: 'x' }] }),
      '2: citations[0].source: names source:x, which is not in this file',
    ],
    [
      'with a cyclic lineage',
      exportOf(source('a', 'c'), source('b', 'a'), source('c', 'b')),
      'derivedFrom: rests on itself: source:a → source:c → source:b → source:a',
    ],
    [
      'with a source that repeats itself',
      exportOf(source('a', 'a')),
      '2: derivedFrom: rests on itself: source:a → source:a',
    ],
    [
      'with a picture that is not there',
      exportOf({ type: 'story', slug: 'a', title: 'A', heroImage: 'x.png' }),
      '2: shows the picture x.png, which is not in this file',
    ],
    [
      'with a picture that lacks a part',
      exportOf(pictureLine('x.png', shore, shore.subarray(0, 9)), topic),
      `2: bytes: says ${shore.length}, but 9 of the picture x.png are there`,
    ],
    [
      'with parts of a picture in another order',
      exportOf(pictureLine('x.png', shore, shore.subarray(9), 9), pictureLine('x.png', shore, shore.subarray(0, 9))),
      '2: at: is not where the next part of the picture x.png begins',
    ],
    [
      'with a picture that would go elsewhere',
      exportOf({ ...pictureLine('x.png', shore), key: '../../x.png' }),
      '2: key: has to match',
    ],
    [
      'with a picture that is no base64',
      exportOf({ ...pictureLine('x.png', shore), data: '<svg>' }),
      '2: data: has to',
    ],
    ['in Latin-1', Buffer.from(exportOf({ ...topic, name: 'Café' }), 'latin1'), '2: is not UTF-8'],
    ['in UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le'), '1: is not UTF-8'],
    ['with a line of 50 MB', exportOf({ ...topic, description: 'x'.repeat(50e6) }), '2: is longer than 8 MB'],
    ['nothing but one line of 50 MB', Buffer.alloc(50e6, 'x'), '1: is longer than 8 MB'],
  ])('is refused with a place: %s', async (_what, content, expected) => {
    const faults = await faultsOf(content)
    expect(faults).toContain(expected)
    expect(faults.length).toBeLessThan(2_000)
  })

  test('of a chain of 20,000 sources is read without trouble', async () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      source(`s${index}`, ...(index === 0 ? [] : [`s${index - 1}`])),
    )
    expect(await faultsOf(exportOf(...chain))).toBe('')
  })

  test('names at most twenty faults', async () => {
    const many = exportOf(...Array.from({ length: 100 }, () => ({ type: 'topic' })))
    expect((await faultsOf(many)).split('\n')).toHaveLength(20)
  })

  test('is not one with a byte order mark, Windows line ends or empty lines', async () => {
    expect(await faultsOf(`\uFEFF${whole.replaceAll('\n', '\r\n\r\n')}`)).toBe('')
  })

  test('wherever it is cut, is refused', async () => {
    const bytes = Buffer.from(whole)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 2 }), async length => {
        expect(await faultsOf(bytes.subarray(0, length))).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })

  test('whatever is in a line, it is a record or has faults that do not repeat its values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...richContent, ...richPictures),
        fc.string({ minLength: 1 }),
        fc.jsonValue(),
        (record, field, value) => {
          const line = validateLine({ ...record, [field]: value })
          const isWhole = line.kind === 'faulty' ? line.faults.length > 0 : line.kind !== undefined
          expect(isWhole).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
