export async function loadSample(_: { fetch: typeof fetch }): Promise<void> {}
