import { presentEndpoint } from './endpoint.ts'
import { SofarError } from './errors.ts'
import type { GraphQLFault } from './graphql-fault.ts'
import { errorFromFaults } from './graphql-fault.ts'
import { errorFromStatus } from './http-status.ts'
import type { Reply } from './send.ts'

/** A GraphQL response (GraphQL specification, section 7.1). */
type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly GraphQLFault[] }

/** The data of a reply; throws the error that it reports. Data that came with errors is not handed out. */
export function readReply<Data>({ status, text }: Reply, endpoint: URL): Data {
  const answer = parseAnswer<Data>(text)
  const [fault, ...others] = answer?.errors ?? []
  if (fault !== undefined) throw errorFromFaults([fault, ...others], status)
  if (status >= 400) throw errorFromStatus(status, endpoint)
  if (answer?.data === undefined || answer.data === null) {
    throw new SofarError(
      'BAD_RESPONSE',
      `What answers at ${presentEndpoint(endpoint)} is not a GraphQL API; check the address.`,
    )
  }
  return answer.data
}

function parseAnswer<Data>(text: string): Answer<Data> | undefined {
  try {
    // The contract of the API vouches for the shape of the data.
    const answer: Answer<Data> | null = JSON.parse(text)
    if (answer === null || typeof answer !== 'object') return undefined
    return answer.errors === undefined || Array.isArray(answer.errors) ? answer : undefined
  } catch {
    return undefined
  }
}
