/** With `--json` standard output has one line, for the program that waits until we serve; everything else is said beside it. */
export function keepOutputForReady(): void {
  console.log = console.error
}

/** Tells that program where we serve. */
export function sayReady(ready: { readonly url: string; readonly pid: number }): void {
  process.stdout.write(`${JSON.stringify(ready)}\n`)
}
