import { randomUUID } from 'node:crypto'

import { connectClient, connectionOptions } from '../../src/database/connection.ts'
import { databaseAt, serverAsSuperuser, templateDatabase } from './server-url.ts'

export type TestDatabase = { readonly url: string; drop(): Promise<void> }

/** A database with nothing in it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template1')
}

/** A database with both perspectives, up to date and empty. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  return createDatabase(templateDatabase)
}

/** Another database with all that is in this one; whoever is connected to this one has to connect again. */
export async function copyDatabase({ url }: TestDatabase): Promise<TestDatabase> {
  const { database = '' } = connectionOptions(url)
  await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`)
  return createDatabase(database)
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template ${template} owner sofar`)
  return { url: databaseAt(name), drop: () => onServer(`drop database ${name} with (force)`) }
}

async function onServer(sql: string): Promise<void> {
  const client = await connectClient(serverAsSuperuser())
  try {
    // Only one copy of a template can be made at a time.
    await client.query(`select pg_advisory_lock(hashtext('create database'))`)
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The rows that one statement answers with, on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectClient(url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
