import type { OpenQuestionWhereInput } from '../generated/graphql.ts'
import type { Page } from '../page.ts'
import { Select, Submit } from '../parts/form.tsx'
import { Link } from '../parts/link.tsx'
import { QuestionItem } from '../parts/question.tsx'
import { QuestionsQuery } from '../queries/lists.ts'
import { answerabilities, dimensions } from '../words/question.ts'
import type { Visit } from '../visit.ts'

const isOne = <Value extends string>(values: Readonly<Record<Value, unknown>>, value: string): value is Value =>
  Object.hasOwn(values, value)

/** All that nobody knows, in whatever story. */
export async function questionsPage({ sofar, query }: Visit): Promise<Page> {
  const [dimension, outlook] = [query('about'), query('outlook')]
  const where: OpenQuestionWhereInput = {
    state: { in: ['open', 'partially_answered'] },
    ...(isOne(dimensions, dimension) && { dimension: { equals: dimension } }),
    ...(isOne(answerabilities, outlook) && { answerability: { equals: outlook } }),
  }
  const { publisher, openQuestions } = await sofar.request(QuestionsQuery, { where })
  const isFiltered = 'dimension' in where || 'answerability' in where
  const count = openQuestions.length === 1 ? 'One question' : `${openQuestions.length} questions`
  return {
    title: 'Open questions',
    path: '/questions',
    description: 'What nobody knows yet: every open question of every story we follow.',
    publisher,
    section: 'questions',
    unlisted: isFiltered,
    content: (
      <article class="narrow">
        <h1>What nobody knows yet</h1>
        <p class="dek">
          Every open question of every story we follow, why it matters, and what the chances are to find out.
        </p>
        <form action="/questions" class="filters">
          <Select
            name="about"
            label="About"
            value={dimension}
            options={[['', 'Everything'], ...Object.entries(dimensions)]}
          />
          <Select
            name="outlook"
            label="Outlook"
            value={outlook}
            options={[
              ['', 'Any'],
              ...Object.entries(answerabilities).map(([value, { label }]) => [value, label] as const),
            ]}
          />
          <Submit label="Show" />
        </form>
        <p class="small">
          {openQuestions.length === 0 ? 'No open question' : count}
          {isFiltered && (
            <>
              {' '}
              of this kind. <Link to="/questions">Show all</Link>
            </>
          )}
        </p>
        <ul class="items of-unknown">
          {openQuestions.map(question => (
            <QuestionItem question={question} />
          ))}
        </ul>
      </article>
    ),
  }
}
