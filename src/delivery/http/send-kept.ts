import type { IncomingMessage, ServerResponse } from 'node:http'

import { requestIdHeader } from '../../request-id.ts'
import type { KeptResponse, Representation } from './kept-response.ts'
import { chooseEncoding } from './kept-response.ts'

/** Whom an answer goes to, and as what. */
export type Recipient = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  readonly type: string
}

/**
 * Sends an answer; a promise where it is compressed first. Its headers go to Node as one array and nothing is set before:
 * each name that Node has to look up takes as long as the rest of an answer from memory.
 */
export function sendKept(recipient: Recipient, kept: KeptResponse): void | Promise<void> {
  const { request, response, requestId, type } = recipient
  const encoding = chooseEncoding(request.headers['accept-encoding'], kept.plain.body.length)
  const isPost = request.method === 'POST'
  // A validator is of the resource at an address. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
  const validator = isPost ? [] : ['etag', kept.etag(encoding)]
  if (validator[1] !== undefined && matches(request.headers['if-none-match'], validator[1])) {
    response.writeHead(304, [requestIdHeader, requestId, ...validator, ...kept.headers])
    response.end()
    return undefined
  }
  const send = ({ body, headers }: Representation): void => {
    response.writeHead(200, [requestIdHeader, requestId, 'content-type', type, ...validator, ...headers])
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const representation = encoding === undefined ? kept.plain : kept.encoded(encoding)
  return representation instanceof Promise ? representation.then(send) : send(representation)
}

function matches(condition: string | undefined, etag: string): boolean {
  return (
    condition !== undefined &&
    (condition === '*' || condition.split(/\s*,\s*/).some(tag => tag.replace(/^W\//, '') === etag))
  )
}
