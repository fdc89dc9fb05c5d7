/** How well something holds, as a shape: nobody has to tell colours apart. */
export function Mark({ of }: { of: string }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapeOf(of)}
    </svg>
  )
}

const bars = (filled: number) =>
  [0, 1, 2].map(index => (
    <rect
      x={1.5 + index * 4.75}
      y={10 - index * 4}
      width="3.5"
      height={4.5 + index * 4}
      rx="1"
      fill={index < filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1"
    />
  ))

const line = (d: string) => <path d={d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6" />

function shapeOf(of: string) {
  switch (of) {
    case 'confirmed':
      return bars(3)
    case 'corroborated':
      return bars(2)
    case 'reported':
      return bars(1)
    case 'unassessed':
      return bars(0)
    case 'disputed':
    case 'unverifiable':
      return [line('M2 5.5h10M9.5 3l2.5 2.5L9.5 8'), line('M14 10.5H4M6.5 8 4 10.5 6.5 13')]
    case 'refuted':
      return line('M3.5 3.5l9 9M12.5 3.5l-9 9')
    case 'retracted':
      return [ring, line('M4 12 12 4')]
    case 'answered':
    case 'moot':
      return line('M3 8.5 6.5 12 13 4.5')
    case 'watch':
      return [ring, line('M8 5v3.2l2 1.6')]
    default:
      return [
        ring,
        <path
          d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.25-.8.6-.8 1.2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />,
        <circle cx="8" cy="11.4" r=".95" fill="currentColor" />,
      ]
  }
}
