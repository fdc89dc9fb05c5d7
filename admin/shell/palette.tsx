import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Dialog } from '@keystar/ui/dialog'
import { useNavigate } from '@keystar/ui/router'
import { Content } from '@keystar/ui/slots'
import { css, tokenSchema } from '@keystar/ui/style'
import { TextField } from '@keystar/ui/text-field'
import { Heading, Text } from '@keystar/ui/typography'
import type { KeyboardEvent } from 'react'
import { useDeferredValue, useState } from 'react'

import type { Subject } from '../components/subject-link.tsx'
import { describeSubject } from '../components/subject-link.tsx'
import { usePageCommands } from './page-commands.ts'
import { shortcuts } from './shortcuts.ts'

export type Command = { kind: string; label: string; href?: string; run: () => void }
type Named = { id: string; text: string }
type Found = {
  stories: { id: string; title: string }[]
  claims: Named[]
  sources: { id: string; label: string }[]
  openQuestions: Named[]
  watchItems: Named[]
}

const paletteQuery = gql`
  query Palette($text: String!) {
    stories(where: { title: { contains: $text, mode: insensitive } }, orderBy: { updatedAt: desc }, take: 5) {
      id
      title
    }
    claims(where: { text: { contains: $text, mode: insensitive } }, orderBy: { updatedAt: desc }, take: 6) {
      id
      text
    }
    sources(
      where: {
        OR: [
          { title: { contains: $text, mode: insensitive } }
          { url: { contains: $text, mode: insensitive } }
          { designation: { contains: $text, mode: insensitive } }
        ]
      }
      orderBy: { updatedAt: desc }
      take: 5
    ) {
      id
      label
    }
    openQuestions(where: { text: { contains: $text, mode: insensitive } }, orderBy: { updatedAt: desc }, take: 5) {
      id
      text
    }
    watchItems(where: { text: { contains: $text, mode: insensitive } }, orderBy: { updatedAt: desc }, take: 5) {
      id
      text
    }
  }
`

const creations = [
  { label: 'New story', href: '/stories/create' },
  { label: 'New claim', href: '/claims/create' },
  { label: 'New source', href: '/sources/create' },
  { label: 'New open question', href: '/open-questions/create' },
  { label: 'New watch item', href: '/watch-items/create' },
  { label: 'New entity', href: '/entities/create' },
  { label: 'New topic', href: '/topics/create' },
] as const

/** One field that leads to any story, claim, source or question, and to everything that can be done. */
export function Palette({ commands, onClose }: { commands: readonly Command[]; onClose: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const { data, previousData } = useQuery<Found>(paletteQuery, {
    variables: { text: wanted },
    skip: wanted.length < 2,
    fetchPolicy: 'no-cache',
  })
  const [ofPage] = useState(usePageCommands())
  const goTo = (kind: string, label: string, href: string): Command => ({
    kind,
    label,
    href,
    run: () => navigate(href),
  })
  const places = shortcuts.filter(({ keys }) => keys !== 'n').map(({ label, href }) => goTo('Go', label, href))
  const all = [
    ...ofPage,
    ...commands,
    ...creations.map(({ label, href }) => goTo('New', label, href)),
    ...places,
  ].filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
  const found = wanted.length < 2 ? [] : subjectsOf(data ?? previousData)
  const options = [...found.map(({ kind, label, href }) => goTo(kind, label, href)), ...all].slice(0, 24)

  const choose = (option: Command | undefined): void => {
    if (option === undefined) return
    onClose()
    option.run()
  }
  const takeKeys = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button[data-option]')]
      const now = stops.findIndex(stop => stop === document.activeElement)
      stops[(now + step + stops.length) % stops.length]?.focus()
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      choose(options[0])
    }
  }

  return (
    <Dialog size="medium">
      <Heading>Go to anything, do anything</Heading>
      <Content>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows between the field and the buttons, beside the tab key */}
        <div onKeyDown={takeKeys}>
          <TextField
            label="Story, claim, source, question or action"
            description="Enter takes the first, arrows lead to the others."
            autoFocus
            autoComplete="off"
            value={text}
            onChange={setText}
          />
          <ul style={{ listStyle: 'none', margin: '12px 0 0', padding: 2, maxHeight: '50vh', overflowY: 'auto' }}>
            {options.map(option => (
              // The same button stays the same wherever it comes to stand while the search answers.
              <li key={option.href ?? `${option.kind} ${option.label}`}>
                <button type="button" data-option className={optionStyle} onClick={() => choose(option)}>
                  <Text>
                    <Text size="small" color="neutralSecondary">
                      {option.kind}
                    </Text>{' '}
                    <bdi>{option.label}</bdi>
                  </Text>
                </button>
              </li>
            ))}
          </ul>
          <output>{options.length === 0 ? 'Nothing found.' : ''}</output>
        </div>
      </Content>
    </Dialog>
  )
}

const optionStyle = css({
  width: '100%',
  padding: '8px 10px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  textAlign: 'start',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  'li:first-child > &, &:hover, &:focus-visible': { background: tokenSchema.color.background.surfaceSecondary },
  '&:focus-visible': { outline: `2px solid ${tokenSchema.color.alias.focusRing}` },
})

function subjectsOf(data: Found | undefined): { kind: string; label: string; href: string }[] {
  const subjects: Subject[] = [
    ...(data?.stories ?? []).map(story => ({ story })),
    ...(data?.claims ?? []).map(claim => ({ claim })),
    ...(data?.sources ?? []).map(source => ({ source })),
    ...(data?.openQuestions ?? []).map(question => ({ question })),
    ...(data?.watchItems ?? []).map(watchItem => ({ watchItem })),
  ]
  return subjects.flatMap(subject => describeSubject(subject) ?? [])
}
