import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'

type Named = { id: string; text: string }

/** Something of the newsroom: exactly one of them is there. */
export type Subject = {
  story?: { id: string; title: string } | null
  claim?: Named | null
  question?: Named | null
  watchItem?: Named | null
  source?: { id: string; label: string } | null
  citation?: { id: string; label: string } | null
  grant?: { id: string; source: { label: string } | null } | null
  topic?: { id: string; name: string } | null
  entity?: { id: string; name: string } | null
}

/** What it is, what it is called and where it is worked on. */
export function describeSubject(subject: Subject): { kind: string; label: string; href: string } | undefined {
  const { story, claim, question, watchItem, source, citation, grant, topic, entity } = subject
  if (story) return { kind: 'Story', label: story.title, href: `/stories/${story.id}` }
  if (claim) return { kind: 'Claim', label: claim.text, href: `/claims/${claim.id}` }
  if (question) return { kind: 'Question', label: question.text, href: `/open-questions/${question.id}` }
  if (watchItem) return { kind: 'Watch item', label: watchItem.text, href: `/watch-items/${watchItem.id}` }
  if (source) return { kind: 'Source', label: source.label, href: `/sources/${source.id}` }
  if (citation) return { kind: 'Citation', label: citation.label, href: `/citations/${citation.id}` }
  if (topic) return { kind: 'Topic', label: topic.name, href: `/topics/${topic.id}` }
  if (entity) return { kind: 'Entity', label: entity.name, href: `/entities/${entity.id}` }
  if (grant) {
    return { kind: 'Anonymity', label: grant.source?.label ?? 'A source', href: `/anonymity-grants/${grant.id}` }
  }
  return undefined
}

/** A link to where something is worked on, its kind in front. */
export function SubjectLink({ subject }: { subject: Subject }) {
  const found = describeSubject(subject)
  if (found === undefined) return null
  return (
    <Text UNSAFE_style={{ overflowWrap: 'anywhere' }}>
      <Text color="neutralSecondary" size="small">
        {found.kind}
      </Text>{' '}
      <TextLink href={found.href}>
        <bdi>{found.label}</bdi>
      </TextLink>
    </Text>
  )
}
