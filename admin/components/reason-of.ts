/** Why a claim cannot be called something, without which claim it is: that stands above. */
export function reasonOf(message: string): string {
  const reason = message.replace(/^“.*” cannot be [a-z]+: /s, '')
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`
}
