import { tokenSchema } from '@keystar/ui/style'
import { Text, VisuallyHidden } from '@keystar/ui/typography'
import { diffWordsWithSpace } from 'diff'

/**
 * Two texts as one, word by word: what went away is struck out, what came is underlined; neither by colour alone. Texts
 * that have little in common stand one after the other.
 */
export function WordDiff({ was, is }: { was: string; is: string }) {
  if (was === '' && is === '') return <Text size="small">The words are the same; something behind them changed.</Text>
  return (
    <Text size="small" UNSAFE_style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {partsOf(was, is).map(({ value, added, removed }, index) => {
        if (added) return <Added key={index} words={value} />
        return removed ? <Removed key={index} words={value} /> : <span key={index}>{value}</span>
      })}
    </Text>
  )
}

type Part = { readonly value: string; readonly added?: boolean; readonly removed?: boolean }

function partsOf(was: string, is: string): readonly Part[] {
  const parts = diffWordsWithSpace(was, is)
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, part) => sum + part.value.length, 0)
  if (kept * 3 >= Math.max(was.length, is.length)) return parts
  const whole = [
    { value: was, removed: true },
    { value: '\n', removed: false },
    { value: is, added: true },
  ]
  return whole.filter(({ value }) => (was !== '' && is !== '' ? true : value.trim() !== ''))
}

function Added({ words }: { words: string }) {
  return (
    <ins style={{ background: tokenSchema.color.background.positive, color: tokenSchema.color.foreground.positive }}>
      <VisuallyHidden>added: </VisuallyHidden>
      {words}
    </ins>
  )
}

function Removed({ words }: { words: string }) {
  return (
    <del style={{ background: tokenSchema.color.background.critical, color: tokenSchema.color.foreground.critical }}>
      <VisuallyHidden>removed: </VisuallyHidden>
      {words}
    </del>
  )
}
