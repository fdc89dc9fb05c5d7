import { presentEndpoint } from './endpoint.ts'
import { ConflictError, ForbiddenError, NotFoundError, SofarError, UnavailableError } from './errors.ts'

/** The error that an HTTP status alone tells of. */
export function errorFromStatus(status: number, endpoint: URL): SofarError {
  const where = presentEndpoint(endpoint)
  if (status === 401)
    return new ForbiddenError('UNAUTHENTICATED', `The server at ${where} asks who you are; sign in first.`)
  if (status === 403) return new ForbiddenError('FORBIDDEN', `The server at ${where} does not allow this.`)
  if (status === 404) return new NotFoundError('NOT_FOUND', `There is no API at ${where}; check the address.`)
  if (status === 409)
    return new ConflictError('CONFLICT', `The server at ${where} reports a conflict; read again and retry.`)
  if (status === 429)
    return new UnavailableError('TOO_MANY_REQUESTS', `The server at ${where} gets too many requests; wait and retry.`)
  if (status >= 500)
    return new UnavailableError(`HTTP_${status}`, `The server at ${where} cannot answer now (HTTP ${status}).`)
  return new SofarError(`HTTP_${status}`, `The server at ${where} refused the request (HTTP ${status}).`)
}
