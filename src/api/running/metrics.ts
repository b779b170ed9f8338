import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Load } from '../../store/load.ts'

/** Numbers of one process that serves. A label is a method, a pattern of a route, a status or a country: never an id, an address or an account. */
export interface Metrics {
  readonly seen: (answered: { readonly method: string; readonly route: string; readonly status: number; readonly seconds: number }) => void
  /** In the text form of Prometheus. */
  readonly render: (load: Load, now: Date) => Promise<string>
}

/** The bars of issue and bench lie at 100 and 300 milliseconds. */
const bucketsSeconds = [0.005, 0.025, 0.1, 0.3, 1, 3, 10]

/** Numbers that start at nothing. */
export function openMetrics(): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register, prefix: 'peil_' })
  const requests = new Counter({ name: 'peil_requests_total', help: 'Requests answered, by method, route and status.', labelNames: ['method', 'route', 'status'], registers })
  const durations = new Histogram({ name: 'peil_request_seconds', help: 'Time from request to answer, by method and route.', labelNames: ['method', 'route'], buckets: bucketsSeconds, registers })
  const tell = gaugesOf(registers)
  return {
    seen: ({ method, route, status, seconds }) => {
      requests.inc({ method, route, status })
      durations.observe({ method, route }, seconds)
    },
    render: (load, now) => {
      tell(load, now)
      return register.metrics()
    },
  }
}

function gaugesOf(registers: Registry[]): (load: Load, now: Date) => void {
  const bytes = new Gauge({ name: 'peil_store_bytes', help: 'Size of the database.', registers })
  const reports = new Gauge({ name: 'peil_queue_reports', help: 'Reports in the queue, by whether they wait or were refused.', labelNames: ['state'], registers })
  const deliveries = new Gauge({ name: 'peil_deliveries', help: 'Messages to followers that are due, or wait for a next attempt.', labelNames: ['state'], registers })
  const age = new Gauge({ name: 'peil_newest_edition_age_seconds', help: 'Time since the newest edition of a country was published; absent where there is none.', labelNames: ['country'], registers })
  return (load, now) => {
    bytes.set(load.bytes)
    reports.set({ state: 'waiting' }, load.waitingReports)
    reports.set({ state: 'refused' }, load.refusedReports)
    deliveries.set({ state: 'due' }, load.deliveries.due)
    deliveries.set({ state: 'later' }, load.deliveries.later)
    age.reset()
    for (const { country, recorded } of load.newestEditions) age.set({ country }, (now.getTime() - recorded.getTime()) / 1000)
  }
}
