import { tokenSchema } from '@keystar/ui/style'
import { Text, VisuallyHidden } from '@keystar/ui/typography'

import { wordDiff } from '../../src/client/word-diff.ts'

/**
 * Two texts as one, word by word: what went away is struck out, what came is underlined; neither by colour alone. Texts
 * that have little in common stand one after the other.
 */
export function WordDiff({ was, is }: { was: string; is: string }) {
  if (was === '' && is === '') return <Text size="small">The words are the same; something behind them changed.</Text>
  return (
    <Text size="small" UNSAFE_style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' }}>
      {wordDiff(was, is).map(({ words, kind }, index, all) => {
        if (kind === 'added') {
          const isBesideOld = all[index - 1]?.kind === 'removed'
          return <Added key={index} words={isBesideOld ? ` ${words}` : words} />
        }
        return kind === 'removed' ? <Removed key={index} words={words} /> : <span key={index}>{words}</span>
      })}
    </Text>
  )
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
