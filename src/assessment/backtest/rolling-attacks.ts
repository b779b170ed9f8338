import { addDays, daysBetween, firstDayOf, type Day, type Forecaster, type Ideology, type Period, type RollingForecasts, type RollingSeries, type ThreatEvent } from '../../core/index.ts'
import { exactShareInterval, forecastWindow, rollingWindows, type RollingWindow, type WindowModel } from '../../statistics/index.ts'
import { rollingAnchors } from './anchors.ts'
import { forecastRecords } from './forecast-record.ts'
import { eventsKnownBy } from './known-evidence.ts'

/** Day of the watch on which the first window begins, the lengths of windows, and the half-life: those of the anchors (vector 30). */
const [startDay, windowLengths, halfLifeDays] = [180, [30, 90], 365] as const

/** The same four years that the anchors speak of. */
const anchorYears: Period = { first: '2015-01-01', last: '2018-12-31' }

const models: readonly (readonly [Forecaster, WindowModel])[] = [
  ['climatology', { kind: 'climatology' }],
  ['persistence', { kind: 'persistence' }],
  ['static', { kind: 'static' }],
  ['last-window', { kind: 'last-window' }],
  ['half-life', { kind: 'half-life', halfLife: halfLifeDays }],
]

/** Rolling forecasts of deadly completed attacks of one ideology, over all days of the table and over the years of the anchors. */
export function rollingAttacks(events: readonly ThreatEvent[], ideology: Ideology, coverage: Period): RollingForecasts {
  const series = [coverage, anchorYears].flatMap((watch) => windowLengths.map((windowDays) => rollingSeries(events, ideology, watch, windowDays)))
  return { anchors: rollingAnchors, series }
}

function rollingSeries(events: readonly ThreatEvent[], ideology: Ideology, watch: Period, windowDays: number): RollingSeries {
  const timesKnownBy = (day: Day) => eventsKnownBy(events, day).filter((event) => isCounted(event, ideology, watch)).map((event) => daysBetween(watch.first, firstDayOf(event.day)))
  // Outcomes are judged by what is known in the end, forecasts by what was known on the day the window begins.
  const happened = timesKnownBy('9999-12-31')
  const windows = rollingWindows({ events: happened, start: startDay, end: daysBetween(watch.first, watch.last) + 1, window: windowDays }).map((window): RollingWindow => {
    const known = timesKnownBy(addDays(watch.first, window.from - 1))
    return { ...window, past: known.filter((time) => time < window.from) }
  })
  const struck = windows.filter(({ occurred }) => occurred).length
  return {
    first: watch.first, last: watch.last, attacks: happened.length, windowDays, windows: windows.length, struck, halfLifeDays,
    struckInterval: exactShareInterval(struck, windows.length),
    records: forecastRecords(models.map(([forecaster, model]) => [forecaster, windows.map((window) => ({ probability: forecastWindow(model, window, windowDays), occurred: window.occurred }))])),
  }
}

function isCounted(event: ThreatEvent, ideology: Ideology, { first, last }: Period): boolean {
  const day = firstDayOf(event.day)
  return event.status === 'completed' && event.ideology === ideology && (event.killed ?? 0) > 0 && day >= first && day <= last
}
