import type { Settings } from '../settings.ts'
import { useSurroundings } from '../visit.ts'

type Props = {
  image: { readonly url: string; readonly width: number; readonly height: number }
  alt: string
  loading?: 'eager' | 'lazy'
}

export function Picture({ image: { url, width, height }, alt, loading = 'eager' }: Props) {
  const { settings } = useSurroundings()
  return <img src={pictureAddress(url, settings)} alt={alt} width={width} height={height} loading={loading} />
}

/** A server that was not told its own address gives those of its pictures without it. */
export const pictureAddress = (url: string, { publicSofarUrl }: Settings): string => new URL(url, publicSofarUrl).href
