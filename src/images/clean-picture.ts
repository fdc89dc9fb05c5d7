import type { GraphQLError } from 'graphql'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { badInput } from '../errors.ts'

/** What a picture may be at most, as it comes in. */
export const largestPicture = { bytes: 10 * 2 ** 20, pixels: 50e6 } as const
/** What it is at most, as it goes out: enough for any screen. */
const largestSide = 4096

// Whatever else libvips could read (SVG, PDF, TIFF, ImageMagick's formats …) is no picture to us: no code of theirs runs.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})

/**
 * Makes a picture anew from its pixels: what else the file had in it (place, camera, another file behind the picture) is
 * gone. Throws BAD_USER_INPUT for what is no JPEG, PNG, WebP or GIF, whatever its name says, is broken or too large.
 */
export async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  try {
    const picture = sharp(bytes, { limitInputPixels: largestPicture.pixels, failOn: 'warning', animated: true })
    const { format, pages = 1 } = await picture.metadata()
    const upright = pages > 1 ? picture : picture.autoOrient().resize(sides)
    return await encode(upright, format).timeout({ seconds: 20 }).toBuffer()
  } catch (error) {
    throw unusable(reasonOf(error))
  }
}

/** What to say of a file that is no picture to us; the reason is for whoever sent it. */
export function unusable(reason: string): GraphQLError {
  return badInput(
    `This is no picture that can be used. Give a JPEG, PNG, WebP or GIF that is whole, of at most 10 MB and 50 megapixels. (${reason})`,
  )
}

/** What libvips has to say about a file is about its parts, never about where it lies or what is in it. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
}

const sides = { width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true } as const

function encode(picture: Sharp, format: string): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 88 })
    case 'png':
      return picture.png()
    case 'webp':
      return picture.webp({ quality: 88 })
    case 'gif':
      return picture.gif()
    default:
      throw new Error(`an unknown kind of picture: ${format}`)
  }
}
