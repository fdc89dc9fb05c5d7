import { createClient } from 'sofar/client'

/** The one client of this site. */
export const sofar = createClient({ url: process.env.SOFAR_URL ?? 'http://localhost:3000' })
