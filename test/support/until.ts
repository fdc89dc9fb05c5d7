/** Waits until a condition holds, looking again and again. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 20_000): Promise<void> {
  const end = performance.now() + timeoutMs
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms in vain`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
