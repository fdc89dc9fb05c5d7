import type { FieldNode, GraphQLObjectType } from 'graphql'

import { imageStorage } from '../../../schema/fields/image-storage.ts'
import type { Piece } from './json-text.ts'
import { hole } from './json-text.ts'
import { NotCompilable } from './not-compilable.ts'
import type { Scope } from './scope.ts'
import { selectedFields } from './scope.ts'
import { columnSql } from './statement.ts'

const parts = ['id', 'extension', 'filesize', 'width', 'height'] as const
const extensions: ReadonlySet<unknown> = new Set(['jpg', 'png', 'webp', 'gif'])

/** An image field of Keystone's: five columns, and an address that the storage knows. */
export function imagePieces(
  scope: Scope,
  { alias, prefix }: { alias: string; prefix: string },
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Piece[] {
  const fields = selectedFields(scope, type, nodes).map(
    ([responseKey, { node }]) => [responseKey, node.name.value] as const,
  )
  const known: ReadonlySet<string> = new Set([...parts, 'url', '__typename'])
  if (!fields.every(([, name]) => known.has(name))) throw new NotCompilable('an unknown part of an image')
  const columns = parts.map(part => columnSql(alias, `${prefix}_${part}`))
  const present = (raw: string): string => {
    const values: unknown[] = JSON.parse(raw)
    const image: Record<string, unknown> = Object.fromEntries(parts.map((part, index) => [part, values[index]]))
    if (values.includes(null) || !extensions.has(image.extension)) return 'null'
    image.url = imageStorage.url(`${String(image.id)}.${String(image.extension)}`)
    image.__typename = type.name
    return JSON.stringify(Object.fromEntries(fields.map(([responseKey, name]) => [responseKey, image[name]])))
  }
  return hole(scope.statement, present, [{ sql: `json_build_array(${columns.join(', ')})` }])
}
