export type Settings = {
  /** The address of the Sofar server. */
  readonly sofarUrl: string
  /** The same as browsers reach it, for live updates and pictures. */
  readonly publicSofarUrl: string
  /** The address of this site, for feeds and search engines. */
  readonly siteUrl: string
  readonly host: string
  readonly port: number
  readonly timeZone: string
}

/** What the environment says; README.md lists it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.PORT ?? 3001)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('PORT must be a number from 1 to 65535.')
  const sofarUrl = environment.SOFAR_URL ?? 'http://localhost:3000'
  return {
    sofarUrl: webAddress('SOFAR_URL', sofarUrl),
    publicSofarUrl: webAddress('SOFAR_PUBLIC_URL', environment.SOFAR_PUBLIC_URL ?? sofarUrl),
    siteUrl: webAddress('SITE_URL', environment.SITE_URL ?? `http://localhost:${port}`),
    host: environment.HOST ?? '127.0.0.1',
    port,
    timeZone: environment.TIME_ZONE ?? 'UTC',
  }
}

function webAddress(name: string, address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error(`${name} must be a web address such as http://localhost:3000.`)
  return address.replace(/\/+$/, '')
}
