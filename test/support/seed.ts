import fc from 'fast-check'

/**
 * What every random test is drawn from. The short run always draws the same, so that it judges the change and not the
 * draw; `npm run test:long` draws anew, says from which seed, and draws that again when it is named in SOFAR_SEED.
 */
export const seed = Number(process.env.SOFAR_SEED ?? 1)

// For every property; this file is set up before each test file.
fc.configureGlobal({ seed })
