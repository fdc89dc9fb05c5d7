import type { Common } from '../command.ts'
import { command, examples, group, oneOf } from '../command.ts'
import { requireInstallation } from '../installation.ts'
import { print, table } from '../output.ts'
import type { People, Person } from '../people.ts'
import { withPeople } from '../people.ts'
import { roles } from '../../vocabulary/people.ts'

type Given = Common & { readonly name?: string; readonly role: keyof typeof roles }

const list = command('list', 'who works here')
  .addHelpText('after', examples(['sofar user list', "sofar user list --json | jq -r '.people[].email'"]))
  .action(async (options: Common) => {
    const people = await here(found => found.list())
    print({ people }, options, () => table(['E-mail', 'Role', 'State', 'Name'], people.map(row)))
  })

const invite = command('invite', 'print a link with which somebody chooses their first password')
  .argument('<email>', 'what they sign in with')
  .option('--name <name>', 'how colleagues see them, when they are new')
  .option(
    '--role <role>',
    `what they may do, when they are new: ${Object.keys(roles).join(', ')}`,
    oneOf(roles),
    'reporter',
  )
  .addHelpText('after', examples(['sofar user invite ada@example.com --name "Ada" --role editor']))
  .action(async (email: string, { name, role, ...options }: Given) => {
    const given = await here(people => people.invite({ email, name, role }))
    print(given, options, () => `${about(given)} It works once, within a week.`)
  })

const reset = command('reset', 'print a link with which somebody chooses a new password')
  .argument('<email>', 'what they sign in with')
  .option('--second-factor', 'take their second factor away as well; their sessions end')
  .addHelpText('after', examples(['sofar user reset ada@example.com']))
  .action(async (email: string, { secondFactor = false, ...options }: Common & { secondFactor?: boolean }) => {
    const given = await here(people => people.reset(email, { secondFactor }))
    print(given, options, () => `${about(given)} It works once, within two hours.`)
  })

const disable = command('disable', 'let somebody in no more; their sessions end at once')
  .argument('<email>', 'what they sign in with')
  .addHelpText('after', examples(['sofar user disable ada@example.com']))
  .action(async (email: string, options: Common) => {
    const person = await here(people => people.disable(email))
    print(person, options, () => `${person.email} is disabled.`)
  })

/** `sofar user` */
export const userGroup = group('user', 'who may come into the newsroom of this folder', [list, invite, reset, disable])

function here<T>(work: (people: People) => Promise<T>): Promise<T> {
  process.chdir(requireInstallation())
  return withPeople(work)
}

function row({ email, role, state, name }: Person): string[] {
  return [email, role, state, name]
}

function about({ email, link, isMailed }: { email: string; link: string; isMailed: boolean }): string {
  return isMailed
    ? `A link was mailed to ${email}.`
    : `Hand this link to ${email}, by a way that nobody else reads:\n\n  ${link}\n\n`
}
