import { tokenSchema } from '@keystar/ui/style'
import { TextLink } from '@keystar/ui/link'
import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'

import { layOut } from './lay-out.ts'

export type LineageSource = {
  readonly source: { readonly id: string; readonly label: string; readonly protection: string | null } | null
  readonly derivedFrom: readonly string[]
}

const box = { width: 190, height: 40, gapX: 50, gapY: 14 } as const

/** What the cited sources go back to, drawn from left to right, and the same in words. */
export function LineageGraph({ lineage }: { lineage: readonly LineageSource[] }) {
  const sources = lineage.flatMap(({ source, derivedFrom }) => (source === null ? [] : [{ ...source, derivedFrom }]))
  const byId = new Map(sources.map(source => [source.id, source]))
  const places = layOut(sources)
  const width = Math.max(...places.map(({ column }) => column + 1)) * (box.width + box.gapX) - box.gapX + 4
  const height = Math.max(...places.map(({ row }) => row + 1)) * (box.height + box.gapY) - box.gapY + 4
  const at = new Map(
    places.map(({ id, column, row }) => [
      id,
      { x: 2 + column * (box.width + box.gapX), y: 2 + row * (box.height + box.gapY) },
    ]),
  )
  return (
    <VStack gap="regular">
      <div style={{ overflowX: 'auto' }}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <defs>
            <marker id="rests-on" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 L8 4 L0 8 z" fill={tokenSchema.color.foreground.neutralSecondary} />
            </marker>
          </defs>
          {sources.flatMap(({ id, derivedFrom }) =>
            derivedFrom.map(parent => {
              const [from, to] = [at.get(id), at.get(parent)]
              if (from === undefined || to === undefined) return null
              const isForward = to.x > from.x
              const [startX, endX] = isForward ? [from.x + box.width, to.x] : [from.x, to.x + box.width]
              const middle = (startX + endX) / 2
              const [startY, endY] = [from.y + box.height / 2, to.y + box.height / 2]
              return (
                <path
                  key={`${id} ${parent}`}
                  d={`M${startX} ${startY} C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`}
                  fill="none"
                  stroke={tokenSchema.color.foreground.neutralSecondary}
                  strokeDasharray={isForward ? undefined : '4 3'}
                  markerEnd="url(#rests-on)"
                />
              )
            }),
          )}
          {sources.map(({ id, label, protection }) => {
            const place = at.get(id)
            if (place === undefined) return null
            const isProtected = protection !== 'public' && protection !== null
            return (
              <g key={id} transform={`translate(${place.x} ${place.y})`}>
                <rect
                  width={box.width}
                  height={box.height}
                  rx="6"
                  fill={tokenSchema.color.background.surface}
                  stroke={tokenSchema.color.border.emphasis}
                  strokeDasharray={isProtected ? '5 3' : undefined}
                />
                <text x="10" y="25" fontSize="13" fill={tokenSchema.color.foreground.neutral} fontFamily="inherit">
                  {shortened(isProtected ? `(${protection}) ${label}` : label)}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
      <VStack gap="regular" elementType="ul" UNSAFE_style={{ margin: 0, paddingInlineStart: 16 }}>
        {sources.map(({ id, label, derivedFrom }) => (
          <li key={id}>
            <Text size="small" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
              <TextLink href={`/sources/${id}`}>
                <bdi>{label}</bdi>
              </TextLink>{' '}
              {derivedFrom.length === 0 ? 'names nothing it rests on.' : 'rests on '}
              {derivedFrom.map((parent, index) => (
                <span key={parent}>
                  {index > 0 && ', '}
                  <bdi>{byId.get(parent)?.label ?? 'a source that you may not see'}</bdi>
                </span>
              ))}
            </Text>
          </li>
        ))}
      </VStack>
    </VStack>
  )
}

function shortened(label: string): string {
  const letters = Array.from(label)
  return letters.length <= 24 ? label : `${letters.slice(0, 23).join('')}…`
}
