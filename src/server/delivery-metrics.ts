import type { Server } from 'node:http'
import { createServer } from 'node:http'

import { collectDefaultMetrics, Counter, Gauge, register } from 'prom-client'

import type { DeliveryCounts } from '../delivery/server.ts'

const counters = {
  requests: 'Requests to the delivery API.',
  failures: 'Requests that ended in an error of the server.',
  hits: 'Answers from memory.',
  misses: 'Answers that were made.',
  invalidated: 'Answers that were forgotten because something they depend on was published.',
  statements: 'SQL statements of the compiled execution.',
  leftToOrdinary: 'Queries that the compiler left to the ordinary execution.',
} satisfies Partial<Record<keyof DeliveryCounts, string>>

const gauges = {
  keptBytes: 'Bytes of answers in memory.',
  keptEntries: 'Answers in memory.',
  subscribers: 'Open subscriptions.',
} satisfies Partial<Record<keyof DeliveryCounts, string>>

/** Prometheus metrics of this process: its delivery API, memory, garbage collection and the delay of its event loop. */
export function measureDelivery(counts: () => DeliveryCounts): void {
  // In development the configuration is loaded anew with every change.
  register.clear()
  collectDefaultMetrics()
  for (const [key, help] of entriesOf(counters)) {
    const counter: Counter = new Counter({
      name: `sofar_delivery_${inSnakeCase(key)}_total`,
      help,
      collect: () => {
        counter.reset()
        counter.inc(counts()[key])
      },
    })
  }
  for (const [key, help] of entriesOf(gauges)) {
    const gauge: Gauge = new Gauge({
      name: `sofar_delivery_${inSnakeCase(key)}`,
      help,
      collect: () => gauge.set(counts()[key]),
    })
  }
}

/** Serves metrics on a port of their own, which the public does not reach. */
export function serveMetrics(port: number, host: string, metrics: () => Promise<string>): Server {
  return createServer((_request, response) => {
    metrics().then(
      text => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(500).end(),
    )
  }).listen(port, host)
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries widens the keys of a literal
  return Object.entries(record) as [Key, string][]
}

function inSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
