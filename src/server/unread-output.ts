/**
 * Serves on when nobody reads what we print any more: a terminal that is closed, a log collector that has ended. Otherwise
 * the first line that is lost ends the process, or Next.js tells of the error, which is lost as well, and so on for ever.
 */
export function serveUnread(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
