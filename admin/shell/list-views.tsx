import { usePathname } from '@keystar/ui/router'
import { css, tokenSchema } from '@keystar/ui/style'

import { usePerson } from '../components/use-person.ts'

type View = { label: string; filters: readonly string[] }

const now = (): string => JSON.stringify(new Date().toISOString())
const is = (field: string, ...values: string[]): string => `${field}_matches_${JSON.stringify(values)}`

/** The filters an editor thinks in, for each list, as Keystone's list page takes them in its address. */
const views: Readonly<Record<string, (me: string) => readonly View[]>> = {
  stories: me => [
    { label: 'In review', filters: [is('stage', 'in_review')] },
    { label: 'Past their review', filters: [is('status', 'developing'), `nextReviewAt_lt_${now()}`] },
    { label: 'Never published', filters: ['firstPublishedAt_empty'] },
    { label: 'Begun by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  claims: me => [
    { label: 'In review', filters: [is('stage', 'in_review')] },
    { label: 'Key and only reported', filters: [is('importance', 'key'), is('assessment', 'reported', 'unassessed')] },
    { label: 'Disputed', filters: [is('assessment', 'disputed', 'refuted')] },
    { label: 'To be checked again', filters: [`verifyBy_lt_${now()}`, 'retractedAt_empty'] },
    { label: 'Retracted', filters: ['retractedAt_not_empty'] },
    { label: 'Written by me', filters: [`createdBy_is_${JSON.stringify(me)}`] },
  ],
  'open-questions': me => [
    { label: 'Open', filters: [is('state', 'open', 'partially_answered')] },
    { label: 'To look at again', filters: [is('state', 'open', 'partially_answered'), `reviewAt_lt_${now()}`] },
    { label: 'Assigned to me', filters: [`assignedTo_is_${JSON.stringify(me)}`] },
  ],
  'watch-items': me => [
    { label: 'Due', filters: [is('state', 'watching', 'due'), `expectedStart_lt_${now()}`] },
    { label: 'Assigned to me', filters: [`assignedTo_is_${JSON.stringify(me)}`] },
  ],
  sources: () => [
    { label: 'Not public', filters: [is('protection', 'withheld', 'sealed')] },
    { label: 'Retracted or corrected', filters: [is('status', 'retracted', 'corrected')] },
    { label: 'Not rated', filters: [is('reliability', 'F')] },
  ],
  'anonymity-grants': () => [{ label: 'Waiting for a decision', filters: [is('state', 'requested')] }],
}

/** Under the list that is open: what editors look for in it. */
export function ListViews({ path }: { path: string }) {
  const isOpen = usePathname().split('/')[1] === path
  const me = usePerson()?.id ?? ''
  const shown = isOpen ? (views[path]?.(me) ?? []) : []
  return shown.map(({ label, filters }) => (
    <li key={label} style={{ listStyle: 'none' }}>
      {/* A whole page load: the list reads its filters from the address when it opens, and then never again. */}
      <a className={viewStyle} href={`/${path}?${new URLSearchParams(filters.map(filter => ['filter', filter]))}`}>
        {label}
      </a>
    </li>
  ))
}

const viewStyle = css({
  display: 'block',
  padding: '6px 12px 6px 28px',
  borderRadius: tokenSchema.size.radius.regular,
  color: tokenSchema.color.foreground.neutralSecondary,
  fontFamily: tokenSchema.typography.fontFamily.base,
  fontSize: tokenSchema.typography.text.small.size,
  textDecoration: 'none',
  '&:hover': { color: tokenSchema.color.foreground.neutral, textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${tokenSchema.color.alias.focusRing}` },
})
