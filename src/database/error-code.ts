/**
 * The code of an error of Node.js or PostgreSQL, like “ENOENT” or “42501”; undefined when it has none. Looks at no class,
 * because Jest gives tests other classes than Node.js gives its errors.
 */
export function errorCode(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error
  return isCoded && typeof error.code === 'string' ? error.code : undefined
}
