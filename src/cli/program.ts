import { Command } from 'commander'

import { group } from './command.ts'
import { auditGroup } from './commands/audit-verify.ts'
import { backup, restore } from './commands/backup.ts'
import { codegenConfig } from './commands/codegen-config.ts'
import { doctor } from './commands/doctor.ts'
import { exportContent } from './commands/export.ts'
import { importFile } from './commands/import.ts'
import { login, logout } from './commands/login.ts'
import { publishedGroup } from './commands/published.ts'
import { deliver, dev, migrate, start } from './commands/server.ts'
import { publishStory } from './commands/story-publish.ts'
import { briefStory, diffStory, listStories, showStory } from './commands/story-read.ts'
import { tokenGroup } from './commands/token.ts'

const description =
  'What we know so far: a headless CMS for developing stories.\n\n' +
  'Commands talk to the server that --url or SOFAR_URL names, or else to the one on this machine; --token, SOFAR_TOKEN ' +
  'or `sofar login` say as whom.'

/** The command `sofar`, with everything below it. */
export function createProgram(): Command {
  const program = new Command('sofar').description(description)
  program.addCommand(start)
  program.addCommand(dev)
  program.addCommand(deliver)
  program.addCommand(migrate)
  program.addCommand(publishedGroup)
  program.addCommand(doctor)
  program.addCommand(login)
  program.addCommand(logout)
  program.addCommand(
    group('story', 'read and publish stories', [listStories, showStory, briefStory, diffStory, publishStory]),
  )
  program.addCommand(tokenGroup)
  program.addCommand(auditGroup)
  program.addCommand(importFile)
  program.addCommand(exportContent)
  program.addCommand(backup)
  program.addCommand(restore)
  program.addCommand(codegenConfig)
  configure(program)
  return program
}

/** What goes for every command: errors are thrown, so that one place prints them, and help has 80 columns in a pipe. */
function configure(command: Command): void {
  command
    .exitOverride()
    .showHelpAfterError('(--help lists what there is)')
    .configureOutput({ getOutHelpWidth: helpWidth, getErrHelpWidth: helpWidth })
  for (const child of command.commands) configure(child)
}

const helpWidth = (): number => Math.min(process.stdout.columns ?? 80, 100)
