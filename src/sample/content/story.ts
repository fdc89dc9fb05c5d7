import type { StoryCreateInput } from '../../client/generated/newsroom/graphql.ts'

/** The story itself; its claims, questions and watch items are in files of their own. */
export const story = {
  slug: 'classified-ai-network',
  title: 'A classified AI network for the Pentagon: what we know so far',
  dek:
    'The US Department of Defense is said to be building an AI network for secret data with OpenAI and Microsoft. ' +
    'No word from any of them is at hand, and how large it is meant to be is not known.',
  byline: 'Sofar Sample Newsroom',
  status: 'developing',
  urgency: 4,
  body: [
    heading('What is said'),
    paragraph(
      'A blog post describes a joint effort of the US Department of Defense, OpenAI and Microsoft: a network on which ' +
        'advanced AI could work with classified data and not expose it. The post names no report, document or person ' +
        'behind this, so everything here is reported and nothing is confirmed.',
    ),
    heading('What it means'),
    paragraph(
      'If it is true, a leading maker of language models would be working for the military inside walls that outsiders ' +
        'cannot look behind, and one of its investors would supply the walls. What is decided for this network may be ' +
        'copied elsewhere in government.',
    ),
    heading('Why it is difficult'),
    paragraph(
      'Secret data may not touch public infrastructure, so an ordinary cloud will not do. The network has to stand apart, ' +
        'with few people let in and several layers of control. That also makes it hard to bring in a new version of a ' +
        'model, to fix a fault in it, or to see from outside how it is used.',
    ),
    heading('What comes next'),
    paragraph(
      'Statements, procurement filings and reporting on the beat could turn what is reported into what is known, or ' +
        'show that it is wrong. Until then this page will say which is which.',
    ),
  ],
} as const satisfies StoryCreateInput

function heading(text: string) {
  return { type: 'heading', level: 2, children: [{ text }] } as const
}

function paragraph(text: string) {
  return { type: 'paragraph', children: [{ text }] } as const
}
