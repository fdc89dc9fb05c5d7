/** The PostgreSQL channel on which the triggers of schema `published` tell what changes, within its transaction. */
export const changesChannel = 'sofar_published'

/** The channel on which readers say back a token that came on the other one: by then they have heard all before it. */
export const heardChannel = 'sofar_heard'

/** In front of a token that readers are to say back. */
export const tokenMark = '?'

/** Whoever listens holds this advisory lock, shared, so that listeners can be counted. */
export const listenersLock = 5_308_324
