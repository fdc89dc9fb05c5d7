/** What the approver of a request for anonymity has to confirm, and how each reads in a sentence. */
export const conditions = {
  isInformation: 'it is information, not opinion or attack',
  isVital: 'it is vital to the story',
  isUnavailableOtherwise: 'it cannot be had on the record',
  isReliable: 'the source is reliable and in a position to know',
  identityKnown: 'the approver knows who the source is',
} as const

export type Condition = keyof typeof conditions
