type Agreed = { readonly attribution: string }

/** What was said off the record never counts, and never goes out (rule 5). */
export const counts = ({ attribution }: Agreed): boolean => attribution !== 'off_record'

/** What was said on deep background goes out as nobody's (rule 5). */
export const isAttributable = ({ attribution }: Agreed): boolean =>
  attribution !== 'off_record' && attribution !== 'deep_background'
