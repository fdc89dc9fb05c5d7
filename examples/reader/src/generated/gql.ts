/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ReaderClaim($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    claim(where: { slug: $slug }) {\n      ...ClaimEvidence\n      verifiedAt\n      verifyBy\n      history {\n        assessment\n        rationale\n        isRetracted\n        retractionReason\n        retractionNote\n        since\n        until\n        note\n      }\n      restedOnBy(orderBy: [{ slug: asc }]) {\n        slug\n        text\n        assessment\n      }\n      supersedes(orderBy: [{ slug: asc }]) {\n        slug\n        text\n      }\n      answers(orderBy: [{ slug: asc }]) {\n        ...QuestionLine\n        stories(take: 1) {\n          slug\n        }\n      }\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n": typeof types.ReaderClaimDocument,
    "\n  query ReaderSource($id: ID!) {\n    publisher {\n      ...Masthead\n    }\n    source(where: { id: $id }) {\n      ...SourceLine\n      language\n      archiveUrl\n      derivedFrom(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      repeatedBy(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      citations(orderBy: [{ id: asc }]) {\n        ...Evidence\n        claim {\n          slug\n          text\n          assessment\n          retractedAt\n        }\n      }\n    }\n  }\n": typeof types.ReaderSourceDocument,
    "\n  query ReaderUpdatesFeed($topic: String) {\n    publisher {\n      ...Masthead\n    }\n    latestUpdates(first: 50, topic: $topic, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": typeof types.ReaderUpdatesFeedDocument,
    "\n  query ReaderCorrectionsFeed {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 50) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": typeof types.ReaderCorrectionsFeedDocument,
    "\n  query ReaderSitemap {\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: 1000) {\n      slug\n      lastPublishedAt\n    }\n    claims(orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n    topics(where: { stories: { some: {} } }, orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n  }\n": typeof types.ReaderSitemapDocument,
    "\n  fragment Masthead on Publisher {\n    name\n    url\n    description\n    language\n    correctionsPolicy\n    unnamedSourcesPolicy\n    ethicsPolicy\n    factCheckingPolicy\n  }\n": typeof types.MastheadFragmentDoc,
    "\n  fragment ClaimEvidence on Claim {\n    ...ClaimCard\n    dependsOn(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n    citations(orderBy: [{ id: asc }]) {\n      ...Evidence\n      source {\n        ...SourceLine\n      }\n    }\n  }\n": typeof types.ClaimEvidenceFragmentDoc,
    "\n  fragment Evidence on Citation {\n    id\n    stance\n    directness\n    attribution\n    rating\n    quoteExact\n    locator\n    textFragmentUrl\n  }\n": typeof types.EvidenceFragmentDoc,
    "\n  fragment QuestionInFull on OpenQuestion {\n    ...QuestionLine\n    resolutionCriteria\n    answeredBy(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n  }\n": typeof types.QuestionInFullFragmentDoc,
    "\n  query ReaderFront($take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: $take, skip: $skip) {\n      ...StoryTeaser\n    }\n    storiesCount\n    topics(where: { stories: { some: {} } }, orderBy: [{ name: asc }]) {\n      name\n      slug\n    }\n    latestUpdates(first: 6, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": typeof types.ReaderFrontDocument,
    "\n  fragment StoryTeaser on Story {\n    ...StoryCard\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    known: claimsCount(where: { assessment: { in: [confirmed, corroborated] }, retractedAt: { equals: null } })\n    reported: claimsCount(where: { assessment: { equals: reported }, retractedAt: { equals: null } })\n    disputed: claimsCount(where: { assessment: { in: [disputed, unverifiable] }, retractedAt: { equals: null } })\n    unknown: openQuestionsCount(where: { state: { notIn: [answered, moot] } })\n    updates(orderBy: [{ version: desc }], take: 1) {\n      ...UpdateLine\n    }\n  }\n": typeof types.StoryTeaserFragmentDoc,
    "\n  fragment UpdateOfStory on Update {\n    ...UpdateLine\n    story {\n      slug\n      title\n    }\n  }\n": typeof types.UpdateOfStoryFragmentDoc,
    "\n  query ReaderTopic($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    topic(where: { slug: $slug }) {\n      name\n      slug\n      description\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        ...StoryTeaser\n      }\n    }\n  }\n": typeof types.ReaderTopicDocument,
    "\n  query ReaderQuestions($where: OpenQuestionWhereInput!) {\n    publisher {\n      ...Masthead\n    }\n    openQuestions(where: $where, orderBy: [{ importance: asc }, { slug: asc }]) {\n      ...QuestionInFull\n      wouldBeAnsweredBy\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n": typeof types.ReaderQuestionsDocument,
    "\n  query ReaderCorrections($after: String) {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 30, after: $after) {\n      items {\n        ...UpdateOfStory\n        changes(orderBy: [{ id: asc }]) {\n          id\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.ReaderCorrectionsDocument,
    "\n  query ReaderSearch($query: String!, $type: SearchType, $after: String) {\n    publisher {\n      ...Masthead\n    }\n    search(query: $query, type: $type, first: 20, after: $after) {\n      hits {\n        type\n        title\n        snippet\n        story {\n          slug\n        }\n        claim {\n          slug\n          assessment\n          retractedAt\n        }\n        source {\n          id\n          publicAttribution\n        }\n        question {\n          slug\n          stories(take: 1) {\n            slug\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.ReaderSearchDocument,
    "\n  query ReaderMasthead {\n    publisher {\n      ...Masthead\n    }\n  }\n": typeof types.ReaderMastheadDocument,
    "\n  query ReaderStory($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...ReaderStory\n    }\n    redirect(where: { fromSlug: $slug }) {\n      story {\n        slug\n      }\n    }\n  }\n": typeof types.ReaderStoryDocument,
    "\n  query ReaderStoryVersion($slug: String!, $version: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story: storyVersion(slug: $slug, version: $version) {\n      ...ReaderStory\n    }\n  }\n": typeof types.ReaderStoryVersionDocument,
    "\n  fragment ReaderStory on Story {\n    ...StoryCard\n    byline\n    notice\n    openedAt\n    closedAt\n    nextReviewAt\n    body {\n      document(hydrateRelationships: true)\n    }\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    heroImageCredit\n    entities(orderBy: [{ name: asc }]) {\n      name\n      slug\n      kind\n    }\n    whatWeKnow {\n      ...ClaimEvidence\n    }\n    whatIsReported {\n      ...ClaimEvidence\n    }\n    whatIsDisputed {\n      ...ClaimEvidence\n    }\n    whatWeGotWrong {\n      ...ClaimEvidence\n    }\n    whatIsUnknown {\n      ...QuestionInFull\n    }\n    answered: openQuestions(\n      where: { state: { in: [answered, moot] } }\n      orderBy: [{ answeredAt: desc }, { slug: asc }]\n    ) {\n      ...QuestionInFull\n    }\n    whatToWatch {\n      ...WatchLine\n    }\n    updates(orderBy: [{ version: desc }], take: 5) {\n      ...UpdateLine\n    }\n    updatesCount\n    corrections: updates(\n      where: { signal: { in: [correction, clarification, retraction, withdrawal] } }\n      orderBy: [{ version: desc }]\n    ) {\n      ...UpdateLine\n    }\n  }\n": typeof types.ReaderStoryFragmentDoc,
    "\n  query ReaderStoryUpdates($slug: String!, $take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n      updates(orderBy: [{ version: desc }], take: $take, skip: $skip) {\n        ...UpdateLine\n        changes(orderBy: [{ id: asc }]) {\n          id\n          kind\n          materiality\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n          question {\n            slug\n            text\n          }\n          source {\n            ...SourceLine\n          }\n          watchItem {\n            id\n            text\n          }\n        }\n      }\n      updatesCount\n    }\n  }\n": typeof types.ReaderStoryUpdatesDocument,
    "\n  query ReaderStoryHead($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n    }\n  }\n": typeof types.ReaderStoryHeadDocument,
    "fragment ClaimCard on Claim {\n  id\n  slug\n  text\n  shortText\n  kind\n  importance\n  claimant {\n    name\n    slug\n  }\n  claimedAt\n  assessment\n  rationale\n  confidence\n  likelihood\n  response\n  responseText\n  retractedAt\n  retractionReason\n  retractionNote\n  supersededBy {\n    slug\n    text\n  }\n  citations(orderBy: [{id: asc}]) {\n    id\n    stance\n    directness\n    attribution\n    rating\n    textFragmentUrl\n    source {\n      ...SourceLine\n    }\n  }\n}": typeof types.ClaimCardFragmentDoc,
    "fragment NetChangeLine on NetChange {\n  kind\n  materiality\n  field\n  was\n  is\n  claim {\n    slug\n    text\n    assessment\n  }\n  question {\n    slug\n    text\n    state\n  }\n  source {\n    ...SourceLine\n  }\n  watchItem {\n    id\n    text\n    state\n  }\n}": typeof types.NetChangeLineFragmentDoc,
    "fragment QuestionLine on OpenQuestion {\n  id\n  slug\n  text\n  whyItMatters\n  dimension\n  state\n  answerability\n  obstacle\n  importance\n  answer\n}": typeof types.QuestionLineFragmentDoc,
    "fragment SourceLine on Source {\n  id\n  title\n  kind\n  url\n  authors\n  publisher {\n    name\n  }\n  publishedAt\n  reliability\n  originBasis\n  status\n  protection\n  publicAttribution\n  anonymityReason\n}": typeof types.SourceLineFragmentDoc,
    "fragment StoryCard on Story {\n  id\n  slug\n  title\n  dek\n  status\n  urgency\n  version\n  isStale\n  firstPublishedAt\n  lastPublishedAt\n  lastMaterialChangeAt\n  topics(orderBy: [{name: asc}]) {\n    name\n    slug\n  }\n}": typeof types.StoryCardFragmentDoc,
    "fragment StoryPage on Story {\n  ...StoryCard\n  byline\n  body {\n    document(hydrateRelationships: true)\n  }\n  notice\n  openedAt\n  closedAt\n  nextReviewAt\n  heroImage {\n    url\n    width\n    height\n  }\n  heroImageAlt\n  heroImageCredit\n  entities(orderBy: [{name: asc}]) {\n    name\n    slug\n    kind\n  }\n  whatWeKnow {\n    ...ClaimCard\n  }\n  whatIsReported {\n    ...ClaimCard\n  }\n  whatIsDisputed {\n    ...ClaimCard\n  }\n  whatWeGotWrong {\n    ...ClaimCard\n  }\n  whatIsUnknown {\n    ...QuestionLine\n  }\n  whatToWatch {\n    ...WatchLine\n  }\n  updates(orderBy: [{version: desc}], take: 5) {\n    ...UpdateLine\n  }\n  updatesCount\n}": typeof types.StoryPageFragmentDoc,
    "fragment UpdateLine on Update {\n  id\n  version\n  signal\n  materiality\n  headline\n  note\n  publishedAt\n}": typeof types.UpdateLineFragmentDoc,
    "fragment WatchLine on WatchItem {\n  id\n  text\n  kind\n  timing\n  expectedStart\n  expectedEnd\n  url\n  state\n  outcome\n}": typeof types.WatchLineFragmentDoc,
};
const documents: Documents = {
    "\n  query ReaderClaim($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    claim(where: { slug: $slug }) {\n      ...ClaimEvidence\n      verifiedAt\n      verifyBy\n      history {\n        assessment\n        rationale\n        isRetracted\n        retractionReason\n        retractionNote\n        since\n        until\n        note\n      }\n      restedOnBy(orderBy: [{ slug: asc }]) {\n        slug\n        text\n        assessment\n      }\n      supersedes(orderBy: [{ slug: asc }]) {\n        slug\n        text\n      }\n      answers(orderBy: [{ slug: asc }]) {\n        ...QuestionLine\n        stories(take: 1) {\n          slug\n        }\n      }\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n": types.ReaderClaimDocument,
    "\n  query ReaderSource($id: ID!) {\n    publisher {\n      ...Masthead\n    }\n    source(where: { id: $id }) {\n      ...SourceLine\n      language\n      archiveUrl\n      derivedFrom(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      repeatedBy(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      citations(orderBy: [{ id: asc }]) {\n        ...Evidence\n        claim {\n          slug\n          text\n          assessment\n          retractedAt\n        }\n      }\n    }\n  }\n": types.ReaderSourceDocument,
    "\n  query ReaderUpdatesFeed($topic: String) {\n    publisher {\n      ...Masthead\n    }\n    latestUpdates(first: 50, topic: $topic, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": types.ReaderUpdatesFeedDocument,
    "\n  query ReaderCorrectionsFeed {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 50) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": types.ReaderCorrectionsFeedDocument,
    "\n  query ReaderSitemap {\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: 1000) {\n      slug\n      lastPublishedAt\n    }\n    claims(orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n    topics(where: { stories: { some: {} } }, orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n  }\n": types.ReaderSitemapDocument,
    "\n  fragment Masthead on Publisher {\n    name\n    url\n    description\n    language\n    correctionsPolicy\n    unnamedSourcesPolicy\n    ethicsPolicy\n    factCheckingPolicy\n  }\n": types.MastheadFragmentDoc,
    "\n  fragment ClaimEvidence on Claim {\n    ...ClaimCard\n    dependsOn(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n    citations(orderBy: [{ id: asc }]) {\n      ...Evidence\n      source {\n        ...SourceLine\n      }\n    }\n  }\n": types.ClaimEvidenceFragmentDoc,
    "\n  fragment Evidence on Citation {\n    id\n    stance\n    directness\n    attribution\n    rating\n    quoteExact\n    locator\n    textFragmentUrl\n  }\n": types.EvidenceFragmentDoc,
    "\n  fragment QuestionInFull on OpenQuestion {\n    ...QuestionLine\n    resolutionCriteria\n    answeredBy(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n  }\n": types.QuestionInFullFragmentDoc,
    "\n  query ReaderFront($take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: $take, skip: $skip) {\n      ...StoryTeaser\n    }\n    storiesCount\n    topics(where: { stories: { some: {} } }, orderBy: [{ name: asc }]) {\n      name\n      slug\n    }\n    latestUpdates(first: 6, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n": types.ReaderFrontDocument,
    "\n  fragment StoryTeaser on Story {\n    ...StoryCard\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    known: claimsCount(where: { assessment: { in: [confirmed, corroborated] }, retractedAt: { equals: null } })\n    reported: claimsCount(where: { assessment: { equals: reported }, retractedAt: { equals: null } })\n    disputed: claimsCount(where: { assessment: { in: [disputed, unverifiable] }, retractedAt: { equals: null } })\n    unknown: openQuestionsCount(where: { state: { notIn: [answered, moot] } })\n    updates(orderBy: [{ version: desc }], take: 1) {\n      ...UpdateLine\n    }\n  }\n": types.StoryTeaserFragmentDoc,
    "\n  fragment UpdateOfStory on Update {\n    ...UpdateLine\n    story {\n      slug\n      title\n    }\n  }\n": types.UpdateOfStoryFragmentDoc,
    "\n  query ReaderTopic($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    topic(where: { slug: $slug }) {\n      name\n      slug\n      description\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        ...StoryTeaser\n      }\n    }\n  }\n": types.ReaderTopicDocument,
    "\n  query ReaderQuestions($where: OpenQuestionWhereInput!) {\n    publisher {\n      ...Masthead\n    }\n    openQuestions(where: $where, orderBy: [{ importance: asc }, { slug: asc }]) {\n      ...QuestionInFull\n      wouldBeAnsweredBy\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n": types.ReaderQuestionsDocument,
    "\n  query ReaderCorrections($after: String) {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 30, after: $after) {\n      items {\n        ...UpdateOfStory\n        changes(orderBy: [{ id: asc }]) {\n          id\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.ReaderCorrectionsDocument,
    "\n  query ReaderSearch($query: String!, $type: SearchType, $after: String) {\n    publisher {\n      ...Masthead\n    }\n    search(query: $query, type: $type, first: 20, after: $after) {\n      hits {\n        type\n        title\n        snippet\n        story {\n          slug\n        }\n        claim {\n          slug\n          assessment\n          retractedAt\n        }\n        source {\n          id\n          publicAttribution\n        }\n        question {\n          slug\n          stories(take: 1) {\n            slug\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.ReaderSearchDocument,
    "\n  query ReaderMasthead {\n    publisher {\n      ...Masthead\n    }\n  }\n": types.ReaderMastheadDocument,
    "\n  query ReaderStory($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...ReaderStory\n    }\n    redirect(where: { fromSlug: $slug }) {\n      story {\n        slug\n      }\n    }\n  }\n": types.ReaderStoryDocument,
    "\n  query ReaderStoryVersion($slug: String!, $version: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story: storyVersion(slug: $slug, version: $version) {\n      ...ReaderStory\n    }\n  }\n": types.ReaderStoryVersionDocument,
    "\n  fragment ReaderStory on Story {\n    ...StoryCard\n    byline\n    notice\n    openedAt\n    closedAt\n    nextReviewAt\n    body {\n      document(hydrateRelationships: true)\n    }\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    heroImageCredit\n    entities(orderBy: [{ name: asc }]) {\n      name\n      slug\n      kind\n    }\n    whatWeKnow {\n      ...ClaimEvidence\n    }\n    whatIsReported {\n      ...ClaimEvidence\n    }\n    whatIsDisputed {\n      ...ClaimEvidence\n    }\n    whatWeGotWrong {\n      ...ClaimEvidence\n    }\n    whatIsUnknown {\n      ...QuestionInFull\n    }\n    answered: openQuestions(\n      where: { state: { in: [answered, moot] } }\n      orderBy: [{ answeredAt: desc }, { slug: asc }]\n    ) {\n      ...QuestionInFull\n    }\n    whatToWatch {\n      ...WatchLine\n    }\n    updates(orderBy: [{ version: desc }], take: 5) {\n      ...UpdateLine\n    }\n    updatesCount\n    corrections: updates(\n      where: { signal: { in: [correction, clarification, retraction, withdrawal] } }\n      orderBy: [{ version: desc }]\n    ) {\n      ...UpdateLine\n    }\n  }\n": types.ReaderStoryFragmentDoc,
    "\n  query ReaderStoryUpdates($slug: String!, $take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n      updates(orderBy: [{ version: desc }], take: $take, skip: $skip) {\n        ...UpdateLine\n        changes(orderBy: [{ id: asc }]) {\n          id\n          kind\n          materiality\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n          question {\n            slug\n            text\n          }\n          source {\n            ...SourceLine\n          }\n          watchItem {\n            id\n            text\n          }\n        }\n      }\n      updatesCount\n    }\n  }\n": types.ReaderStoryUpdatesDocument,
    "\n  query ReaderStoryHead($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n    }\n  }\n": types.ReaderStoryHeadDocument,
    "fragment ClaimCard on Claim {\n  id\n  slug\n  text\n  shortText\n  kind\n  importance\n  claimant {\n    name\n    slug\n  }\n  claimedAt\n  assessment\n  rationale\n  confidence\n  likelihood\n  response\n  responseText\n  retractedAt\n  retractionReason\n  retractionNote\n  supersededBy {\n    slug\n    text\n  }\n  citations(orderBy: [{id: asc}]) {\n    id\n    stance\n    directness\n    attribution\n    rating\n    textFragmentUrl\n    source {\n      ...SourceLine\n    }\n  }\n}": types.ClaimCardFragmentDoc,
    "fragment NetChangeLine on NetChange {\n  kind\n  materiality\n  field\n  was\n  is\n  claim {\n    slug\n    text\n    assessment\n  }\n  question {\n    slug\n    text\n    state\n  }\n  source {\n    ...SourceLine\n  }\n  watchItem {\n    id\n    text\n    state\n  }\n}": types.NetChangeLineFragmentDoc,
    "fragment QuestionLine on OpenQuestion {\n  id\n  slug\n  text\n  whyItMatters\n  dimension\n  state\n  answerability\n  obstacle\n  importance\n  answer\n}": types.QuestionLineFragmentDoc,
    "fragment SourceLine on Source {\n  id\n  title\n  kind\n  url\n  authors\n  publisher {\n    name\n  }\n  publishedAt\n  reliability\n  originBasis\n  status\n  protection\n  publicAttribution\n  anonymityReason\n}": types.SourceLineFragmentDoc,
    "fragment StoryCard on Story {\n  id\n  slug\n  title\n  dek\n  status\n  urgency\n  version\n  isStale\n  firstPublishedAt\n  lastPublishedAt\n  lastMaterialChangeAt\n  topics(orderBy: [{name: asc}]) {\n    name\n    slug\n  }\n}": types.StoryCardFragmentDoc,
    "fragment StoryPage on Story {\n  ...StoryCard\n  byline\n  body {\n    document(hydrateRelationships: true)\n  }\n  notice\n  openedAt\n  closedAt\n  nextReviewAt\n  heroImage {\n    url\n    width\n    height\n  }\n  heroImageAlt\n  heroImageCredit\n  entities(orderBy: [{name: asc}]) {\n    name\n    slug\n    kind\n  }\n  whatWeKnow {\n    ...ClaimCard\n  }\n  whatIsReported {\n    ...ClaimCard\n  }\n  whatIsDisputed {\n    ...ClaimCard\n  }\n  whatWeGotWrong {\n    ...ClaimCard\n  }\n  whatIsUnknown {\n    ...QuestionLine\n  }\n  whatToWatch {\n    ...WatchLine\n  }\n  updates(orderBy: [{version: desc}], take: 5) {\n    ...UpdateLine\n  }\n  updatesCount\n}": types.StoryPageFragmentDoc,
    "fragment UpdateLine on Update {\n  id\n  version\n  signal\n  materiality\n  headline\n  note\n  publishedAt\n}": types.UpdateLineFragmentDoc,
    "fragment WatchLine on WatchItem {\n  id\n  text\n  kind\n  timing\n  expectedStart\n  expectedEnd\n  url\n  state\n  outcome\n}": types.WatchLineFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderClaim($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    claim(where: { slug: $slug }) {\n      ...ClaimEvidence\n      verifiedAt\n      verifyBy\n      history {\n        assessment\n        rationale\n        isRetracted\n        retractionReason\n        retractionNote\n        since\n        until\n        note\n      }\n      restedOnBy(orderBy: [{ slug: asc }]) {\n        slug\n        text\n        assessment\n      }\n      supersedes(orderBy: [{ slug: asc }]) {\n        slug\n        text\n      }\n      answers(orderBy: [{ slug: asc }]) {\n        ...QuestionLine\n        stories(take: 1) {\n          slug\n        }\n      }\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderSource($id: ID!) {\n    publisher {\n      ...Masthead\n    }\n    source(where: { id: $id }) {\n      ...SourceLine\n      language\n      archiveUrl\n      derivedFrom(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      repeatedBy(orderBy: [{ title: asc }]) {\n        ...SourceLine\n      }\n      citations(orderBy: [{ id: asc }]) {\n        ...Evidence\n        claim {\n          slug\n          text\n          assessment\n          retractedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderUpdatesFeed($topic: String) {\n    publisher {\n      ...Masthead\n    }\n    latestUpdates(first: 50, topic: $topic, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderUpdatesFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderCorrectionsFeed {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 50) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderCorrectionsFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderSitemap {\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: 1000) {\n      slug\n      lastPublishedAt\n    }\n    claims(orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n    topics(where: { stories: { some: {} } }, orderBy: [{ slug: asc }], take: 1000) {\n      slug\n    }\n  }\n"): typeof import('./graphql').ReaderSitemapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Masthead on Publisher {\n    name\n    url\n    description\n    language\n    correctionsPolicy\n    unnamedSourcesPolicy\n    ethicsPolicy\n    factCheckingPolicy\n  }\n"): typeof import('./graphql').MastheadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimEvidence on Claim {\n    ...ClaimCard\n    dependsOn(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n    citations(orderBy: [{ id: asc }]) {\n      ...Evidence\n      source {\n        ...SourceLine\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimEvidenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Evidence on Citation {\n    id\n    stance\n    directness\n    attribution\n    rating\n    quoteExact\n    locator\n    textFragmentUrl\n  }\n"): typeof import('./graphql').EvidenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionInFull on OpenQuestion {\n    ...QuestionLine\n    resolutionCriteria\n    answeredBy(orderBy: [{ slug: asc }]) {\n      slug\n      text\n      assessment\n    }\n  }\n"): typeof import('./graphql').QuestionInFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderFront($take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: $take, skip: $skip) {\n      ...StoryTeaser\n    }\n    storiesCount\n    topics(where: { stories: { some: {} } }, orderBy: [{ name: asc }]) {\n      name\n      slug\n    }\n    latestUpdates(first: 6, minMateriality: minor) {\n      items {\n        ...UpdateOfStory\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderFrontDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryTeaser on Story {\n    ...StoryCard\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    known: claimsCount(where: { assessment: { in: [confirmed, corroborated] }, retractedAt: { equals: null } })\n    reported: claimsCount(where: { assessment: { equals: reported }, retractedAt: { equals: null } })\n    disputed: claimsCount(where: { assessment: { in: [disputed, unverifiable] }, retractedAt: { equals: null } })\n    unknown: openQuestionsCount(where: { state: { notIn: [answered, moot] } })\n    updates(orderBy: [{ version: desc }], take: 1) {\n      ...UpdateLine\n    }\n  }\n"): typeof import('./graphql').StoryTeaserFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateOfStory on Update {\n    ...UpdateLine\n    story {\n      slug\n      title\n    }\n  }\n"): typeof import('./graphql').UpdateOfStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderTopic($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    topic(where: { slug: $slug }) {\n      name\n      slug\n      description\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        ...StoryTeaser\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderQuestions($where: OpenQuestionWhereInput!) {\n    publisher {\n      ...Masthead\n    }\n    openQuestions(where: $where, orderBy: [{ importance: asc }, { slug: asc }]) {\n      ...QuestionInFull\n      wouldBeAnsweredBy\n      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {\n        slug\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderCorrections($after: String) {\n    publisher {\n      ...Masthead\n    }\n    corrections(first: 30, after: $after) {\n      items {\n        ...UpdateOfStory\n        changes(orderBy: [{ id: asc }]) {\n          id\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): typeof import('./graphql').ReaderCorrectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderSearch($query: String!, $type: SearchType, $after: String) {\n    publisher {\n      ...Masthead\n    }\n    search(query: $query, type: $type, first: 20, after: $after) {\n      hits {\n        type\n        title\n        snippet\n        story {\n          slug\n        }\n        claim {\n          slug\n          assessment\n          retractedAt\n        }\n        source {\n          id\n          publicAttribution\n        }\n        question {\n          slug\n          stories(take: 1) {\n            slug\n          }\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): typeof import('./graphql').ReaderSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderMasthead {\n    publisher {\n      ...Masthead\n    }\n  }\n"): typeof import('./graphql').ReaderMastheadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderStory($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...ReaderStory\n    }\n    redirect(where: { fromSlug: $slug }) {\n      story {\n        slug\n      }\n    }\n  }\n"): typeof import('./graphql').ReaderStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderStoryVersion($slug: String!, $version: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story: storyVersion(slug: $slug, version: $version) {\n      ...ReaderStory\n    }\n  }\n"): typeof import('./graphql').ReaderStoryVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReaderStory on Story {\n    ...StoryCard\n    byline\n    notice\n    openedAt\n    closedAt\n    nextReviewAt\n    body {\n      document(hydrateRelationships: true)\n    }\n    heroImage {\n      url\n      width\n      height\n    }\n    heroImageAlt\n    heroImageCredit\n    entities(orderBy: [{ name: asc }]) {\n      name\n      slug\n      kind\n    }\n    whatWeKnow {\n      ...ClaimEvidence\n    }\n    whatIsReported {\n      ...ClaimEvidence\n    }\n    whatIsDisputed {\n      ...ClaimEvidence\n    }\n    whatWeGotWrong {\n      ...ClaimEvidence\n    }\n    whatIsUnknown {\n      ...QuestionInFull\n    }\n    answered: openQuestions(\n      where: { state: { in: [answered, moot] } }\n      orderBy: [{ answeredAt: desc }, { slug: asc }]\n    ) {\n      ...QuestionInFull\n    }\n    whatToWatch {\n      ...WatchLine\n    }\n    updates(orderBy: [{ version: desc }], take: 5) {\n      ...UpdateLine\n    }\n    updatesCount\n    corrections: updates(\n      where: { signal: { in: [correction, clarification, retraction, withdrawal] } }\n      orderBy: [{ version: desc }]\n    ) {\n      ...UpdateLine\n    }\n  }\n"): typeof import('./graphql').ReaderStoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderStoryUpdates($slug: String!, $take: Int!, $skip: Int!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n      updates(orderBy: [{ version: desc }], take: $take, skip: $skip) {\n        ...UpdateLine\n        changes(orderBy: [{ id: asc }]) {\n          id\n          kind\n          materiality\n          field\n          was\n          is\n          claim {\n            slug\n            text\n          }\n          question {\n            slug\n            text\n          }\n          source {\n            ...SourceLine\n          }\n          watchItem {\n            id\n            text\n          }\n        }\n      }\n      updatesCount\n    }\n  }\n"): typeof import('./graphql').ReaderStoryUpdatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReaderStoryHead($slug: String!) {\n    publisher {\n      ...Masthead\n    }\n    story(where: { slug: $slug }) {\n      ...StoryCard\n    }\n  }\n"): typeof import('./graphql').ReaderStoryHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClaimCard on Claim {\n  id\n  slug\n  text\n  shortText\n  kind\n  importance\n  claimant {\n    name\n    slug\n  }\n  claimedAt\n  assessment\n  rationale\n  confidence\n  likelihood\n  response\n  responseText\n  retractedAt\n  retractionReason\n  retractionNote\n  supersededBy {\n    slug\n    text\n  }\n  citations(orderBy: [{id: asc}]) {\n    id\n    stance\n    directness\n    attribution\n    rating\n    textFragmentUrl\n    source {\n      ...SourceLine\n    }\n  }\n}"): typeof import('./graphql').ClaimCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NetChangeLine on NetChange {\n  kind\n  materiality\n  field\n  was\n  is\n  claim {\n    slug\n    text\n    assessment\n  }\n  question {\n    slug\n    text\n    state\n  }\n  source {\n    ...SourceLine\n  }\n  watchItem {\n    id\n    text\n    state\n  }\n}"): typeof import('./graphql').NetChangeLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QuestionLine on OpenQuestion {\n  id\n  slug\n  text\n  whyItMatters\n  dimension\n  state\n  answerability\n  obstacle\n  importance\n  answer\n}"): typeof import('./graphql').QuestionLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SourceLine on Source {\n  id\n  title\n  kind\n  url\n  authors\n  publisher {\n    name\n  }\n  publishedAt\n  reliability\n  originBasis\n  status\n  protection\n  publicAttribution\n  anonymityReason\n}"): typeof import('./graphql').SourceLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StoryCard on Story {\n  id\n  slug\n  title\n  dek\n  status\n  urgency\n  version\n  isStale\n  firstPublishedAt\n  lastPublishedAt\n  lastMaterialChangeAt\n  topics(orderBy: [{name: asc}]) {\n    name\n    slug\n  }\n}"): typeof import('./graphql').StoryCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StoryPage on Story {\n  ...StoryCard\n  byline\n  body {\n    document(hydrateRelationships: true)\n  }\n  notice\n  openedAt\n  closedAt\n  nextReviewAt\n  heroImage {\n    url\n    width\n    height\n  }\n  heroImageAlt\n  heroImageCredit\n  entities(orderBy: [{name: asc}]) {\n    name\n    slug\n    kind\n  }\n  whatWeKnow {\n    ...ClaimCard\n  }\n  whatIsReported {\n    ...ClaimCard\n  }\n  whatIsDisputed {\n    ...ClaimCard\n  }\n  whatWeGotWrong {\n    ...ClaimCard\n  }\n  whatIsUnknown {\n    ...QuestionLine\n  }\n  whatToWatch {\n    ...WatchLine\n  }\n  updates(orderBy: [{version: desc}], take: 5) {\n    ...UpdateLine\n  }\n  updatesCount\n}"): typeof import('./graphql').StoryPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UpdateLine on Update {\n  id\n  version\n  signal\n  materiality\n  headline\n  note\n  publishedAt\n}"): typeof import('./graphql').UpdateLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WatchLine on WatchItem {\n  id\n  text\n  kind\n  timing\n  expectedStart\n  expectedEnd\n  url\n  state\n  outcome\n}"): typeof import('./graphql').WatchLineFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
