import type { ApolloClient } from '@apollo/client'
import { ApolloLink, CombinedGraphQLErrors, Observable, ServerError } from '@apollo/client'

/** How the page stands to its server. */
export type Connection = 'open' | 'signed_out' | 'away'

type Listener = (connection: Connection) => void

let now: Connection = 'open'
const listeners = new Set<Listener>()
const linked = new WeakSet<ApolloClient>()
/** What was asked while nobody was signed in; it is asked again, so that nothing that was typed is refused for it. */
const waiting = new Set<() => void>()

/** Watches everything that a page asks of its server, and holds back what it would refuse for want of a session. */
export function watchConnection(client: ApolloClient, listener: Listener): () => void {
  if (!linked.has(client)) {
    linked.add(client)
    client.setLink(ApolloLink.from([sessionLink, client.link]))
  }
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Asks again what was held back: somebody has signed in. */
export function askAgain(): void {
  tell('open')
  const held = [...waiting]
  waiting.clear()
  for (const attempt of held) attempt()
}

function tell(connection: Connection): void {
  if (connection === now) return
  now = connection
  for (const listener of listeners) listener(connection)
}

const sessionLink = new ApolloLink(
  (operation, forward) =>
    new Observable(observer => {
      const attempt = (): void => {
        forward(operation).subscribe({
          next: result => {
            if (holdsBack(result.errors === undefined ? undefined : new CombinedGraphQLErrors(result))) hold()
            else {
              if (now === 'away') tell('open')
              observer.next(result)
              observer.complete()
            }
          },
          error: (error: unknown) => {
            if (holdsBack(error)) return hold()
            if (!(error instanceof TypeError)) return observer.error(error)
            tell('away')
            observer.error(new Error('The server does not answer. What you typed is kept; try again in a moment.'))
          },
        })
      }
      const hold = (): void => {
        waiting.add(attempt)
        tell('signed_out')
      }
      attempt()
      return () => void waiting.delete(attempt)
    }),
)

/** Whether it was refused because nobody is signed in, on a page that only somebody who was signed in can have opened. */
function holdsBack(error: unknown): boolean {
  if (window.location.pathname === '/signin') return false
  if (ServerError.is(error)) return error.statusCode === 401
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
  )
}
