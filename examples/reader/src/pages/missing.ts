import { NotFoundError } from 'sofar/client'

/** Ends in the page that says so. */
export const missing = (what: string): NotFoundError => new NotFoundError('NOT_FOUND', `There is no such ${what}.`)
