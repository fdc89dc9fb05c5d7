import { crc32, deflateSync } from 'node:zlib'

/** A PNG of a shore at dusk, as large as asked for: 8 bits a channel, no filter (PNG specification, chunks IHDR to IEND). */
export function buildPicture(width: number, height: number): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: height }, (_row, y) => {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x += 1) row.set(colourAt(x / width, y / height), 1 + x * 3)
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND')]
  return new Uint8Array(Buffer.concat(parts))
}

function colourAt(x: number, y: number): [number, number, number] {
  const ridge = 0.52 + 0.05 * Math.sin(x * 9) + 0.03 * Math.sin(x * 23)
  if (y > 0.66) return [38 + 30 * (1 - y), 62 + 30 * (1 - y), 84 + 40 * (1 - y)]
  if (y > ridge) return [46, 58, 66]
  return [236 - 120 * (1 - y) * x, 190 - 60 * (1 - y), 150 + 50 * (1 - y)]
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
