/** A cache on the way must not answer a preview, which has a token, with what it keeps for everybody. */
export const varied = 'Accept, Accept-Encoding, Authorization'
