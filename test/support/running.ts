/** What the run started and has to stop; Jest loads set-up and tear-down in one process. */
export const running: { stop: () => Promise<void> } = { stop: async () => {} }
