/** Longer than a proxy in front, or a client, keeps a connection that it does not use: whoever ends it first sends nothing on it. */
export const keepAliveMs = 75_000
