/** Sofar cannot start; the message is the whole line for whoever started it, with what to do. */
export class StartupError extends Error {}
