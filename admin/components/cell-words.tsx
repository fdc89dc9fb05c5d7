import { tokenSchema } from '@keystar/ui/style'

/** Words in the cell of a list: two lines of them, and all of them on pointing at it. */
export function CellWords({ children }: { children: unknown }) {
  if (typeof children !== 'string') return null
  return (
    <span
      dir="auto"
      title={children}
      style={{
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 2,
        overflow: 'hidden',
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
        color: tokenSchema.color.foreground.neutral,
        fontFamily: tokenSchema.typography.fontFamily.base,
        fontSize: tokenSchema.typography.text.small.size,
        lineHeight: 1.3,
      }}
    >
      {children}
    </span>
  )
}
