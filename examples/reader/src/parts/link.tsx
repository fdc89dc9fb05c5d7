import type { Child } from 'hono/jsx'

import { useHref } from '../visit.ts'

/** A link within this site. */
export function Link({ to, children, ...others }: { to: string; children?: Child; class?: string; rel?: string }) {
  const href = useHref()
  return (
    <a href={href(to)} {...others}>
      {children}
    </a>
  )
}

/** A link to somewhere else; what is no web or mail address is no link. */
export function OutLink({ to, children, ...others }: { to: string; children?: Child; class?: string }) {
  if (!isAddress(to)) return <>{children}</>
  return (
    <a href={to} rel="noopener external" {...others}>
      {children}
    </a>
  )
}

export const isAddress = (address: string): boolean =>
  URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)
