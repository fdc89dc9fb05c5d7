import type { MastheadFragment, ReaderClaimQuery, ReaderStoryFragment } from './generated/graphql.ts'
import { pictureAddress } from './parts/picture.tsx'
import type { Settings } from './settings.ts'
import { assessments } from './words/claim.ts'

type Claim = NonNullable<ReaderClaimQuery['claim']>

/** A story as schema.org has it (https://schema.org/NewsArticle). */
export function newsArticle(story: ReaderStoryFragment, publisher: MastheadFragment, settings: Settings): object[] {
  const { siteUrl } = settings
  const { slug, title, dek, notice, firstPublishedAt, lastPublishedAt, heroImage, corrections, version } = story
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: `${siteUrl}/stories/${slug}`,
      headline: title,
      description: dek || notice,
      datePublished: firstPublishedAt,
      dateModified: lastPublishedAt,
      version,
      inLanguage: publisher.language,
      publisher: organization(publisher),
      ...(story.byline !== '' && { author: { '@type': 'Organization', name: story.byline } }),
      ...(heroImage !== null && { image: [pictureAddress(heroImage.url, settings)] }),
      ...(corrections.length > 0 && {
        correction: corrections.map(({ headline, note, publishedAt }) => ({
          '@type': 'CorrectionComment',
          text: note || headline,
          datePublished: publishedAt,
        })),
      }),
    },
  ]
}

/** From false to true, as far as our judgement goes; what is not judged is no review. */
const ratings: Partial<Record<Claim['assessment'], number>> = {
  refuted: 1,
  disputed: 2,
  reported: 3,
  corroborated: 4,
  confirmed: 5,
}

/** A claim that was judged (https://schema.org/ClaimReview). */
export function claimReview(claim: Claim, publisher: MastheadFragment, siteUrl: string): object[] {
  const { slug, text, assessment, claimant, claimedAt, history, retractedAt } = claim
  const rating = ratings[assessment]
  const first = history[0]
  if (rating === undefined || first === undefined || retractedAt !== null) return []
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: `${siteUrl}/claims/${slug}`,
      claimReviewed: text,
      datePublished: first.since,
      author: organization(publisher),
      reviewRating: {
        '@type': 'Rating',
        ratingValue: rating,
        worstRating: 1,
        bestRating: 5,
        alternateName: assessments[assessment].label,
      },
      itemReviewed: {
        '@type': 'Claim',
        ...(claimant !== null && { author: { '@type': 'Thing', name: claimant.name } }),
        ...(claimedAt !== null && { datePublished: claimedAt }),
      },
    },
  ]
}

function organization({ name, url, correctionsPolicy, ethicsPolicy, unnamedSourcesPolicy }: MastheadFragment): object {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    ...(url !== '' && { url }),
    ...(correctionsPolicy !== '' && { correctionsPolicy }),
    ...(ethicsPolicy !== '' && { ethicsPolicy }),
    ...(unnamedSourcesPolicy !== '' && { unnamedSourcesPolicy }),
  }
}
