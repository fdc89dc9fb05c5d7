export const templateDatabase = 'sofar_template'

/** The address of a database on the PostgreSQL of the test run. */
export function databaseAt(name: string): string {
  const url = new URL(process.env.SOFAR_TEST_SERVER ?? '')
  url.pathname = `/${name}`
  return url.href
}

/** The same PostgreSQL as its superuser, who may also end what PostgreSQL itself does in a database. */
export function serverAsSuperuser(): string {
  const url = new URL(databaseAt('postgres'))
  url.username = 'postgres'
  return url.href
}
