import { readFileSync } from 'node:fs'

import { Command } from 'commander'

import { examples, group } from './command.ts'
import { auditGroup } from './commands/audit-verify.ts'
import { backup, restore } from './commands/backup.ts'
import { codegenConfig } from './commands/codegen-config.ts'
import { showChanges, watchStory } from './commands/changes.ts'
import { doctor } from './commands/doctor.ts'
import { exportContent } from './commands/export.ts'
import { importFile } from './commands/import.ts'
import { login, logout } from './commands/login.ts'
import { publishedGroup } from './commands/published.ts'
import { deliver, dev, migrate, start } from './commands/server.ts'
import { publishStory } from './commands/story-publish.ts'
import { userGroup } from './commands/user.ts'
import { briefStory, diffStory, listStories, showStory } from './commands/story-read.ts'
import { tokenGroup } from './commands/token.ts'
import { lineWidth } from './output.ts'

const description =
  'What we know so far: a headless CMS for developing stories.\n\n' +
  'Commands talk to the server that --url or SOFAR_URL names, or else to the one on this machine; --token, SOFAR_TOKEN ' +
  'or `sofar login` say as whom. With --json, the result is JSON on standard output, and an error JSON on standard error.'

/** The command `sofar`, with everything below it. */
export function createProgram({ isJson }: { readonly isJson: boolean }): Command {
  const program = new Command('sofar').description(description).version(version).addHelpText('after', afterHelp)
  program.addCommand(start)
  program.addCommand(dev)
  program.addCommand(deliver)
  program.addCommand(migrate)
  program.addCommand(publishedGroup)
  program.addCommand(doctor)
  program.addCommand(userGroup)
  program.addCommand(login)
  program.addCommand(logout)
  program.addCommand(
    group('story', 'read and publish stories', [listStories, showStory, briefStory, diffStory, publishStory]),
  )
  program.addCommand(tokenGroup)
  program.addCommand(auditGroup)
  program.addCommand(showChanges)
  program.addCommand(watchStory)
  program.addCommand(importFile)
  program.addCommand(exportContent)
  program.addCommand(backup)
  program.addCommand(restore)
  program.addCommand(codegenConfig)
  configure(program, isJson)
  return program
}

/** Of the package, which is two folders up, compiled or not. */
const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

const afterHelp = examples(
  ['sofar start', 'sofar login --url https://news.example.com', 'sofar story brief classified-ai-network'],
  'docs/cli.md has every command, the shape of --json and the exit codes.',
)

/** What goes for every command: errors are thrown, so that one place prints them, and help has 80 columns in a pipe. */
function configure(command: Command, isJson: boolean): void {
  command
    .exitOverride()
    .showHelpAfterError('(--help lists what there is)')
    .configureOutput({
      getOutHelpWidth: helpWidth,
      getErrHelpWidth: helpWidth,
      // A program gets the error as JSON, and nothing else.
      ...(isJson ? { writeErr: () => {} } : {}),
    })
  for (const child of command.commands) configure(child, isJson)
}

const helpWidth = (): number => lineWidth
