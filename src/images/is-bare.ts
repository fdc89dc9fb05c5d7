/**
 * Whether a file is a picture and nothing else, as cleanPicture makes them: no metadata, no comments, nothing behind its
 * end. Looks at its parts alone; whether the picture can be read is for the decoder.
 */
export function isBare(bytes: Buffer): boolean {
  return [isBareJpeg, isBarePng, isBareWebp, isBareGif].some(check => check(bytes))
}

/** ITU-T T.81, annex B: markers of the picture itself, and the JFIF header without a thumbnail. */
const jpegMarkers: ReadonlySet<number | undefined> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xda])

function isBareJpeg(bytes: Buffer): boolean {
  if (bytes.toString('hex', 0, 2) !== 'ffd8') return false
  let at = 2
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1]
    const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0
    const isHeader = marker === 0xe0 && length === 16 && bytes.toString('latin1', at + 4, at + 9) === 'JFIF\0'
    if (length < 2 || !(isHeader || jpegMarkers.has(marker))) return false
    at += 2 + length
    // The picture itself follows; a marker within it is escaped by a zero, or restarts the decoder.
    if (marker === 0xda) while (at < bytes.length && !isMarker(bytes, at)) at += 1
  }
  return at === bytes.length - 2 && bytes[at + 1] === 0xd9
}

function isMarker(bytes: Buffer, at: number): boolean {
  const next = bytes[at + 1] ?? 0
  return bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)
}

/** PNG (third edition), chunks of the picture itself, and how large it is to be shown. */
const pngChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'pHYs', 'IEND'])

function isBarePng(bytes: Buffer): boolean {
  if (bytes.toString('hex', 0, 8) !== '89504e470d0a1a0a') return false
  let [at, last] = [8, '']
  while (at + 12 <= bytes.length && last !== 'IEND') {
    last = bytes.toString('latin1', at + 4, at + 8)
    if (!pngChunks.has(last)) return false
    at += 12 + bytes.readUInt32BE(at)
  }
  return last === 'IEND' && at === bytes.length
}

/** RFC 9649, section 2: the picture, its transparency, its frames. */
const webpChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

function isBareWebp(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false
  let at = 12
  while (at + 8 <= bytes.length && webpChunks.has(bytes.toString('latin1', at, at + 4))) {
    const length = bytes.readUInt32LE(at + 4)
    at += 8 + length + (length % 2)
  }
  return at === bytes.length && bytes.readUInt32LE(4) + 8 === bytes.length
}

/** GIF89a: pictures, how long each is shown, and how often they come again; no comments, no texts. */
function isBareGif(bytes: Buffer): boolean {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return false
  let at = 13 + colours(bytes[10] ?? 0)
  while (at < bytes.length - 1) {
    if (bytes[at] === 0x2c) at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9] ?? 0))
    else if (bytes[at] === 0x21 && isTiming(bytes, at)) at = afterBlocks(bytes, at + 2)
    else return false
  }
  return at === bytes.length - 1 && bytes[at] === 0x3b
}

function isTiming(bytes: Buffer, at: number): boolean {
  return (
    bytes[at + 1] === 0xf9 || (bytes[at + 1] === 0xff && bytes.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0')
  )
}

/** How many bytes the table of colours has that these flags tell of. */
const colours = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

function afterBlocks(bytes: Buffer, start: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}
