import type { Changes, NetChangeLineFragment } from '../client/index.ts'
import { changeKinds } from '../vocabulary/update.ts'
import { presentMoment } from './moment.ts'
import { bold, wrap } from './output.ts'

/** What readers see otherwise in one story, for a terminal. */
export function presentChanges(title: string, { version, lastPublishedAt, changes }: Changes): string {
  const when = lastPublishedAt === null ? '' : `, ${presentMoment(lastPublishedAt)}`
  return [bold(wrap(title)), wrap(`Version ${version}${when}.`), ...changes.map(presentChange)].join('\n')
}

function presentChange(change: NetChangeLineFragment): string {
  const { kind, materiality, was, is } = change
  const about = change.claim?.text ?? change.question?.text ?? change.watchItem?.text ?? nameOf(change.source)
  const matters = materiality === 'critical' || materiality === 'major' ? ` (${materiality})` : ''
  const line = wrap(`${changeKinds[kind].label}${matters}: ${about || changeKinds[kind].description}`, '• ')
  // What is new is said already, and what went away as well.
  const values = [was && wrap(was, '  - '), is && is !== about && wrap(is, '  + ')]
  return [line, ...values.filter(Boolean)].join('\n')
}

function nameOf(source: NetChangeLineFragment['source']): string {
  return source?.title || source?.publicAttribution || ''
}
