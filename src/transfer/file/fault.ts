/** What is wrong with a file, and where. */
export type Fault = { readonly line: number; readonly field: string; readonly message: string }

/** As compilers print it: `file:line: field: message`. */
function presentFault(file: string, { line, field, message }: Fault): string {
  return [line === 0 ? file : `${file}:${line}`, ...(field === '' ? [] : [field]), message].join(': ')
}

/** A file that cannot be imported; nothing of it was. */
export class FileFaultError extends Error {
  readonly faults: readonly Fault[]

  constructor(file: string, faults: readonly Fault[]) {
    super(faults.map(fault => presentFault(file, fault)).join('\n'))
    this.faults = faults
  }
}
