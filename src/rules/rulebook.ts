/**
 * The sixteen rules of the newsroom: the name by which a problem refers to each, and what it says. Each is a file of
 * this folder, by the same name.
 */
export const rulebook = {
  independence: {
    number: 1,
    sentence:
      'Two sources are independent when what they go back to is disjoint; one that repeats others without naming them, or does not say how it knows, is no origin by itself, and one person under two names is one.',
  },
  circularity: {
    number: 2,
    sentence: 'Support that runs in a circle, or all of it back to one root, carries a claim no higher than reported.',
  },
  corroborated: {
    number: 3,
    sentence: 'Corroborated needs as many independent supporting origins as the publisher asks for.',
  },
  confirmed: {
    number: 4,
    sentence:
      'Confirmed needs primary evidence on the record from a reliable public source, or corroboration with one origin that is named or a document, and in both cases the approval of somebody other than the author.',
  },
  off_the_record: {
    number: 5,
    sentence: 'What is off the record never counts and is never published; deep background counts, unattributed.',
  },
  unnamed_only: {
    number: 6,
    sentence: 'A claim that rests on unnamed sources alone goes no higher than corroborated.',
  },
  anonymity: {
    number: 7,
    sentence:
      'An unnamed source supports a published claim only with an approved request, a description that says why it is worth hearing, and the reason why it is not named.',
  },
  against: {
    number: 8,
    sentence:
      'Disputed needs credible evidence against the claim; refuted needs convincing evidence that it is false, and a rationale.',
  },
  allegation: {
    number: 9,
    sentence: 'Those whom an allegation accuses are asked for a response.',
  },
  inference: {
    number: 10,
    sentence:
      'An inference depends on a published claim and is assessed no higher than the weakest of them; only forecasts and inferences have a likelihood.',
  },
  answered: {
    number: 11,
    sentence:
      'An answered question has an answer and a published claim, corroborated or better, that gives it; an unanswerable one says what stands in the way.',
  },
  downgrade: {
    number: 12,
    sentence: 'When evidence falls away, an assessment drops to what still holds; only a person raises one.',
  },
  permanence: {
    number: 13,
    sentence: 'Nothing once published disappears, and a retraction is final.',
  },
  changed_words: {
    number: 14,
    sentence: 'A correction or a clarification tells readers what was changed.',
  },
  materiality_floor: {
    number: 15,
    sentence: 'A change matters to readers at least as much as its kind does; an editor may say more, never less.',
  },
  slug: {
    number: 16,
    sentence: 'A slug is lower-case words and hyphens.',
  },
} as const

/** The rule that a problem comes from. */
export type Rule = keyof typeof rulebook
