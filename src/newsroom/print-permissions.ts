import { writeFile } from 'node:fs/promises'

import { lists } from '../../schema/index.ts'
import type { FieldPermission, Grantee, ListPermission, Permission } from '../../schema/permissions.ts'
import { permissions, previewPermission, rootPermissions } from '../../schema/permissions.ts'
import { roles, tokenScopes } from '../vocabulary/people.ts'

/** Writes docs/permissions.md. */
const grantees = Object.keys({ ...roles, ...tokenScopes })

const introduction = `# Who may do what

Generated from [schema/permissions.ts](../schema/permissions.ts); do not edit. ● may, · may not, ○ for one's own: what
one saved first, what one asked for, or oneself, as the table says beside it.

A person may do what the column of their role says. An API token may do what both the column of its owner's role and
the column of one of its scopes say, and nothing that is one's own. Nobody who is not signed in may do anything.

| Column | Meaning |
| --- | --- |
${Object.entries({ ...roles, ...tokenScopes })
  .map(([name, { label, description }]) => `| \`${name}\` | ${label}: ${description} |`)
  .join('\n')}
`

const sections = Object.entries(permissions).map(([listKey, list]) => section(listKey, list))
const others = `## Beside the lists

${table([
  ...Object.entries(rootPermissions).map(([name, permission]): [string, Permission] => [`\`${name}\``, permission]),
  ['ask the delivery API for a preview', previewPermission],
])}
`
await writeFile('docs/permissions.md', [introduction, ...sections, others].join('\n'))

function section(listKey: string, list: ListPermission): string {
  const operations: [string, Permission][] = [
    ['read', list.query],
    ['create', list.create],
    ['change', list.update],
    ['delete', list.delete],
    ...Object.entries(list.actions).map(([key, permission]): [string, Permission] => [
      `\`${mutationOf(listKey, key)}\``,
      permission,
    ]),
  ]
  return `## ${listKey}

${table(operations)}

${fieldTable(list.fields)}
`
}

function table(rows: readonly [string, Permission][]): string {
  return [
    `| | ${grantees.join(' | ')} | own |`,
    `| --- |${' :-: |'.repeat(grantees.length)} --- |`,
    ...rows.map(
      ([name, permission]) =>
        `| ${name} | ${grantees.map(grantee => mark(permission, grantee)).join(' | ')} | ${permission.orOwner ?? ''} |`,
    ),
  ].join('\n')
}

function mark({ may, orOwner }: Permission, grantee: string): string {
  if (may.some(named => named === grantee)) return '●'
  return orOwner !== undefined && isRole(grantee) ? '○' : '·'
}

function isRole(grantee: string): boolean {
  return grantee in roles
}

/** Fields that are decided alike share a row. */
function fieldTable(fields: Readonly<Record<string, FieldPermission>>): string {
  const groups = Map.groupBy(Object.keys(fields), key => fields[key])
  const rows = [...groups].map(([permission, keys]) =>
    permission === undefined
      ? ''
      : `| ${keys.map(key => `\`${key}\``).join(', ')} | ${permission.meaning} | ${who(permission.read)} | ${who(permission.create)} | ${who(permission.update)} |`,
  )
  return ['| Fields | Meaning | read | set | change |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

function who({ may, orOwner }: Permission): string {
  const named: readonly Grantee[] = may
  if (named.length === 0 && orOwner === undefined) return 'nobody'
  return [named.join(', '), orOwner].filter(Boolean).join('; or ')
}

function mutationOf(listKey: string, actionKey: string): string {
  const list = Object.entries(lists).find(([key]) => key === listKey)?.[1]
  const actions: Readonly<Record<string, { graphql?: { singular?: string } }>> = list?.actions ?? {}
  return actions[actionKey]?.graphql?.singular ?? actionKey
}
