import { usePathname, useSearch } from '@keystar/ui/router'
import { css, tokenSchema } from '@keystar/ui/style'
import { useState } from 'react'

import { usePerson } from '../components/use-person.ts'
import { KeepView } from './keep-view.tsx'
import { keepViews, keptViews } from './kept-views.ts'

type View = { label: string; filters: readonly string[] }

const now = (): string => JSON.stringify(new Date().toISOString())
const hasChanges = { label: 'With unpublished changes', filters: ['publication_yes_true'] }
const is = (field: string, ...values: string[]): string => `${field}_matches_${JSON.stringify(values)}`

/** The filters an editor thinks in, for each list, as Keystone's list page takes them in its address. */
const views: Readonly<Record<string, (me: string) => readonly View[]>> = {
  stories: me => [
    { label: 'In review', filters: [is('stage', 'in_review')] },
    { label: 'Past their review', filters: [is('status', 'developing'), `nextReviewAt_lt_${now()}`] },
    hasChanges,
    { label: 'Never published', filters: ['firstPublishedAt_empty'] },
    { label: 'Begun by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  claims: me => [
    { label: 'Shaky', filters: ['evidence_yes_true'] },
    { label: 'In review', filters: [is('stage', 'in_review')] },
    { label: 'Key and only reported', filters: [is('importance', 'key'), is('assessment', 'reported', 'unassessed')] },
    { label: 'Disputed', filters: [is('assessment', 'disputed', 'refuted')] },
    hasChanges,
    { label: 'To be checked again', filters: [`verifyBy_lt_${now()}`, 'retractedAt_empty'] },
    { label: 'Retracted', filters: ['retractedAt_not_empty'] },
    { label: 'Written by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  'open-questions': me => [
    { label: 'Open', filters: [is('state', 'open', 'partially_answered')] },
    { label: 'To look at again', filters: [is('state', 'open', 'partially_answered'), `reviewAt_lt_${now()}`] },
    hasChanges,
    { label: 'Assigned to me', filters: [`assignedTo_is_${JSON.stringify(me)}`] },
    { label: 'Asked by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  'watch-items': me => [
    { label: 'Due', filters: [is('state', 'watching', 'due'), `expectedStart_lt_${now()}`] },
    hasChanges,
    { label: 'Assigned to me', filters: [`assignedTo_is_${JSON.stringify(me)}`] },
    { label: 'Named by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  sources: me => [
    { label: 'Not public', filters: [is('protection', 'withheld', 'sealed')] },
    { label: 'Retracted or corrected', filters: [is('status', 'retracted', 'corrected')] },
    { label: 'Not rated', filters: [is('reliability', 'F')] },
    hasChanges,
    { label: 'Added by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  'anonymity-grants': () => [{ label: 'Waiting for a decision', filters: [is('state', 'requested')] }],
}

/** Under the list that is open: what editors look for in it, and what they have set up for themselves in this browser. */
export function ListViews({ path }: { path: string }) {
  const isOpen = usePathname() === `/${path}`
  const search = useSearch()
  const me = usePerson()?.id ?? ''
  const [kept, setKept] = useState(() => keptViews(path))
  const ready = views[path]?.(me)
  if (!isOpen || ready === undefined) return null
  const change = (next: typeof kept): void => {
    keepViews(path, next)
    setKept(next)
  }
  return (
    <>
      {ready.map(({ label, filters }) => (
        <ViewLink
          key={label}
          label={label}
          href={`/${path}?${new URLSearchParams(filters.map(filter => ['filter', filter]))}`}
          isCurrent={filters.join() === new URLSearchParams(search).getAll('filter').join()}
        />
      ))}
      {kept.map(({ label, search: its }) => (
        <ViewLink
          key={label}
          label={label}
          href={`/${path}${its}`}
          isCurrent={its === search}
          onForget={() => change(kept.filter(view => view.label !== label))}
        />
      ))}
      <li style={{ listStyle: 'none', paddingInlineStart: 15 }}>
        <KeepView
          onKeep={label =>
            change([...kept.filter(view => view.label !== label), { label, search: window.location.search }])
          }
        />
      </li>
    </>
  )
}

type LinkProps = { label: string; href: string; isCurrent: boolean; onForget?: () => void }

function ViewLink({ label, href, isCurrent, onForget }: LinkProps) {
  return (
    <li style={{ listStyle: 'none', display: 'flex' }}>
      {/* A whole page load: the list reads its filters from the address when it opens, and then never again. */}
      <a className={viewStyle} href={href} aria-current={isCurrent ? 'page' : undefined}>
        {label}
      </a>
      {onForget !== undefined && (
        <button type="button" className={forgetStyle} aria-label={`Forget the view “${label}”`} onClick={onForget}>
          ×
        </button>
      )}
    </li>
  )
}

const viewStyle = css({
  flex: 1,
  padding: '6px 12px 6px 28px',
  overflowWrap: 'anywhere',
  borderRadius: tokenSchema.size.radius.regular,
  color: tokenSchema.color.foreground.neutralSecondary,
  fontFamily: tokenSchema.typography.fontFamily.base,
  fontSize: tokenSchema.typography.text.small.size,
  textDecoration: 'none',
  '&[aria-current]': { color: tokenSchema.color.foreground.neutral, fontWeight: 600 },
  '&:hover': { color: tokenSchema.color.foreground.neutral, textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${tokenSchema.color.alias.focusRing}` },
})

const forgetStyle = css({
  width: 28,
  border: 0,
  borderRadius: tokenSchema.size.radius.regular,
  background: 'none',
  color: tokenSchema.color.foreground.neutralSecondary,
  cursor: 'pointer',
  '&:focus-visible': { outline: `2px solid ${tokenSchema.color.alias.focusRing}` },
})
