import { SofarError } from './errors.ts'

/** What readers see, or what editors work on. */
export type Perspective = 'published' | 'newsroom'

const paths = { published: '/graphql', newsroom: '/api/graphql' } as const

/** The address of the API: below the address of a server, or the one given when it already ends in `/graphql`. */
export function findEndpoint(url: string | URL, perspective: Perspective): URL {
  const endpoint = parseUrl(url)
  if (endpoint.username !== '' || endpoint.password !== '') {
    throw new SofarError(
      'BAD_URL',
      'The address of the server must not contain a user name or password; use signIn and a token.',
    )
  }
  const path = endpoint.pathname.replace(/\/+$/, '')
  endpoint.pathname = path.endsWith('/graphql') ? path : `${path}${paths[perspective]}`
  return endpoint
}

/** The address as a message may print it, without a query that could hold a secret. */
export function presentEndpoint({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

function parseUrl(url: string | URL): URL {
  if (!URL.canParse(String(url)) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new SofarError('BAD_URL', 'The address of the server must be a web address such as http://localhost:3000.')
  }
  return new URL(url)
}
