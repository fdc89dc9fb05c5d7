import type { MastheadFragment, ReaderStoryFragment } from '../generated/graphql.ts'
import { newsArticle } from '../json-ld.ts'
import type { Elsewhere, Page } from '../page.ts'
import { Badge } from '../parts/badge.tsx'
import { Body } from '../parts/body.tsx'
import { ClaimItem } from '../parts/claim.tsx'
import { Link } from '../parts/link.tsx'
import { Moment } from '../parts/moment.tsx'
import { Picture, pictureAddress } from '../parts/picture.tsx'
import { QuestionItem, WatchEntry } from '../parts/question.tsx'
import { Contents, Section } from '../parts/section.tsx'
import { UpdateItem } from '../parts/update.tsx'
import { StoryQuery, StoryVersionQuery } from '../queries/story.ts'
import type { Settings } from '../settings.ts'
import type { Visit } from '../visit.ts'
import { sections } from '../words/story.ts'
import { missing } from './missing.ts'

export async function storyPage({ sofar, settings, param }: Visit): Promise<Page | Elsewhere> {
  const slug = param('slug')
  const { publisher, story, redirect } = await sofar.request(StoryQuery, { slug })
  const today = story?.slug ?? redirect?.story?.slug
  if (today !== undefined && today !== slug) return { redirectTo: `/stories/${today}` }
  if (story === null) throw missing('story')
  return {
    ...pageOf(story, publisher, settings),
    path: `/stories/${slug}`,
    data: publisher === null ? [] : newsArticle(story, publisher, settings),
    content: <Story story={story} />,
  }
}

/** A story as its readers found it once. */
export async function storyVersionPage({ sofar, settings, param }: Visit): Promise<Page> {
  const slug = param('slug')
  const version = Number(param('version'))
  if (!Number.isInteger(version)) throw missing('story')
  const { publisher, story } = await sofar.request(StoryVersionQuery, { slug, version })
  if (story === null) throw missing('story')
  return {
    ...pageOf(story, publisher, settings),
    title: `${story.title} (version ${version})`,
    path: `/stories/${slug}/versions/${version}`,
    unlisted: true,
    content: <Story story={story} asOf={version} />,
  }
}

const pageOf = (story: ReaderStoryFragment, publisher: MastheadFragment | null, settings: Settings) => ({
  title: story.title,
  description: story.dek || story.notice,
  publisher,
  section: 'stories' as const,
  ...(story.heroImage !== null && { picture: pictureAddress(story.heroImage.url, settings) }),
})

function Story({ story, asOf }: { story: ReaderStoryFragment; asOf?: number }) {
  const { slug, version } = story
  return (
    <article class="story-page" {...(asOf === undefined && { 'data-story': slug, 'data-version': String(version) })}>
      {asOf !== undefined && (
        <p class="note">
          You are looking at version {asOf} of this story, as readers saw it then.{' '}
          <Link to={`/stories/${slug}`}>Read it as it stands now.</Link>
        </p>
      )}
      <Head story={story} />
      {story.status === 'withdrawn' ? <Withdrawn story={story} /> : <Parts story={story} />}
    </article>
  )
}

function Head({ story }: { story: ReaderStoryFragment }) {
  const { title, dek, status, topics, byline, isStale, nextReviewAt, lastMaterialChangeAt, lastPublishedAt } = story
  return (
    <header>
      <p class="badges">
        <Badge group="status" value={status} />
        {topics.map(({ name, slug }) => (
          <Link to={`/topics/${slug}`} class="topic">
            {name}
          </Link>
        ))}
      </p>
      <h1>{title}</h1>
      {dek !== '' && <p class="dek">{dek}</p>}
      <p class="byline">
        {byline !== '' && <span>By {byline}</span>}
        {lastPublishedAt !== null && (
          <span>
            Updated <Moment at={lastPublishedAt} withTime relative />
          </span>
        )}
        {lastMaterialChangeAt !== null && lastMaterialChangeAt !== lastPublishedAt && (
          <span>
            What is known last changed <Moment at={lastMaterialChangeAt} withTime relative />
          </span>
        )}
        {story.version > 0 && (
          <span>
            <Link to={`/stories/${story.slug}/updates`}>Version {story.version}</Link>
          </span>
        )}
      </p>
      {isStale && nextReviewAt !== null && (
        <p class="note stale">
          <strong>This may be out of date.</strong> We meant to look at this story again by{' '}
          <Moment at={nextReviewAt} withTime /> and have not done so yet.
        </p>
      )}
    </header>
  )
}

function Withdrawn({ story }: { story: ReaderStoryFragment }) {
  return (
    <section class="note withdrawn" aria-labelledby="withdrawn">
      <h2 id="withdrawn">We have withdrawn this story</h2>
      <p>{story.notice}</p>
      <p>
        What it said is no longer shown. <Link to={`/stories/${story.slug}/updates`}>What was published, and when</Link>
      </p>
    </section>
  )
}

function Parts({ story }: { story: ReaderStoryFragment }) {
  const { whatWeKnow, whatIsReported, whatIsDisputed, whatWeGotWrong, whatIsUnknown, whatToWatch, answered } = story
  const claims = [
    ['known', whatWeKnow],
    ['reported', whatIsReported],
    ['disputed', whatIsDisputed],
    ['wrong', whatWeGotWrong],
  ] as const
  return (
    <>
      <Contents
        counts={[
          ...claims.map(([section, items]) => [section, items.length] as const),
          ['unknown', whatIsUnknown.length],
          ['watch', whatToWatch.length],
        ]}
      />
      <div class="columns">
        <div class="main-column">
          <Hero story={story} />
          {claims.map(([section, items]) => (
            <Section section={section} count={items.length}>
              {items.map(claim => (
                <ClaimItem claim={claim} />
              ))}
            </Section>
          ))}
          <Section section="unknown" count={whatIsUnknown.length}>
            {whatIsUnknown.map(question => (
              <QuestionItem question={question} />
            ))}
          </Section>
          <Section section="watch" count={whatToWatch.length}>
            {whatToWatch.map(item => (
              <WatchEntry item={item} />
            ))}
          </Section>
          {answered.length > 0 && (
            <section class="section of-answered" aria-labelledby="answered">
              <h2 id="answered">What was answered</h2>
              <ul class="items">
                {answered.map(question => (
                  <QuestionItem question={question} />
                ))}
              </ul>
            </section>
          )}
          {hasWords(story.body?.document) && (
            <section aria-labelledby="background" class="full-text">
              <h2 id="background">The story</h2>
              <Body document={story.body?.document} />
            </section>
          )}
        </div>
        <Beside story={story} />
      </div>
    </>
  )
}

function Hero({ story: { heroImage, heroImageAlt, heroImageCredit } }: { story: ReaderStoryFragment }) {
  if (heroImage === null) return null
  return (
    <figure class="hero">
      <Picture image={heroImage} alt={heroImageAlt} />
      {heroImageCredit !== '' && <figcaption>Picture: {heroImageCredit}</figcaption>}
    </figure>
  )
}

function Beside({ story }: { story: ReaderStoryFragment }) {
  const { slug, updates, updatesCount, corrections, entities, openedAt, closedAt } = story
  return (
    <aside class="beside" aria-label="About this story">
      {corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">Corrections</h2>
          <ul class="updates">
            {corrections.map(update => (
              <UpdateItem update={update} slug={slug} />
            ))}
          </ul>
        </section>
      )}
      {updates.length > 0 && (
        <section aria-labelledby="updates">
          <h2 id="updates">Latest updates</h2>
          <ul class="updates">
            {updates.map(update => (
              <UpdateItem update={update} slug={slug} />
            ))}
          </ul>
          {updatesCount > updates.length && (
            <p class="small">
              <Link to={`/stories/${slug}/updates`}>All {updatesCount} updates</Link>
            </p>
          )}
        </section>
      )}
      {entities.length > 0 && (
        <section aria-labelledby="about">
          <h2 id="about">Who it is about</h2>
          <ul class="plain">
            {entities.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {openedAt !== null && (
        <p class="small">
          We have followed this since <Moment at={openedAt} />
          {closedAt !== null && (
            <>
              {' '}
              until <Moment at={closedAt} />
            </>
          )}
          .
        </p>
      )}
      <p class="small how">
        <strong>How to read this page.</strong> Nobody puts a statement under “{sections.known.title}” by hand: where it
        stands follows from the evidence. Press a label to read what it means.
      </p>
    </aside>
  )
}

const hasWords = (document: unknown): boolean => /"text":"[^"]/.test(JSON.stringify(document ?? []))
