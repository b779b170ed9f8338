import assert from 'node:assert/strict'
import type { Language, UnreadReport } from '../../../src/core/index.ts'
import { readReport } from '../../../src/reading/index.ts'
import { hostileTexts } from '../speed/hostile-texts.ts'
import { makePeers } from '../speed/peers.ts'
import { readInProcesses } from '../speed/read-in-processes.ts'
import { bytesOf, longReport, newsReports, reportsOfBytes, sourceReports } from '../speed/texts.ts'
import { medianSeconds, secondsOf } from '../speed/timing.ts'
import type { Measures, SuiteScore } from '../suite.ts'

const mega = 1e6
/** Compromise needs seconds for it. */
const comparedBytes = 0.25 * mega
const rounds = 5

/** How fast the whole reader is: megabytes a second, ratios to others on the same text in the same process, growth with length, memory, and seconds for a megabyte of hostile text. */
export async function scoreSpeed(): Promise<readonly SuiteScore[]> {
  const scores: SuiteScore[] = []
  for (const lang of ['nl', 'en'] as const) scores.push({ suite: `speed-${lang}`, measures: { ...comparedDense(lang), ...grown(lang), ...(await spread(reportsOfBytes(sourceReports(lang).reports, mega))) } })
  const news = newsReports(mega)
  if (news === undefined) console.error('speed-en-news: muc4/dev is absent, so no news is read')
  else scores.push({ suite: 'speed-en-news', measures: { ...compared(newsReports(comparedBytes) ?? [], 'en'), ...(await spread(news)) } })
  return [...scores, { suite: 'speed-hostile', measures: hostile() }]
}

/** On reports in which nearly every sentence makes a claim. */
function comparedDense(lang: Language): Measures {
  const { origin, reports: sources } = sourceReports(lang)
  const reports = reportsOfBytes(sources, comparedBytes)
  console.error(`speed-${lang}: ${reports.length} reports made from ${origin}`)
  return compared(reports, lang)
}

/** Ours, and for English the others, on the same reports. */
function compared(reports: readonly UnreadReport[], lang: Language): Measures {
  checkReading(reports)
  const peers = lang === 'en' ? makePeers() : {}
  const seconds: Readonly<Record<string, number>> = medianSeconds({ own: () => readAll(reports), ...worksOf(peers, reports) }, rounds)
  const own = seconds.own ?? Number.NaN
  const ratios = Object.keys(peers).map((name) => [`to_${name}`, (seconds[name] ?? Number.NaN) / own] as const)
  return { megabytesPerSecond: bytesOf(reports) / own / mega, ...Object.fromEntries(ratios) }
}

function worksOf(peers: Readonly<Record<string, (text: string) => number>>, reports: readonly UnreadReport[]): Readonly<Record<string, () => unknown>> {
  const entries = Object.entries(peers).map(([name, read]) => {
    assert(reports.some(({ text }) => read(text) > 0), `${name} finds nothing`)
    return [name, () => reports.reduce((sum, { text }) => sum + read(text), 0)] as const
  })
  return Object.fromEntries(entries)
}

/** Claims are found, each quotes the words it points at, and a report reads the same alone as behind others. */
function checkReading(reports: readonly UnreadReport[]): void {
  const readings = reports.map((report) => readReport(report).claims)
  assert(readings.some((claims) => claims.length > 0), 'no claims')
  for (const [at, claims] of readings.entries()) for (const { quote, start, end } of claims) assert.equal(quote, reports[at]?.text.slice(start, end))
  for (const [at, report] of reports.entries()) if (at === 0 || at === reports.length >> 1) assert.deepEqual(readReport(report).claims, readings[at])
}

function readAll(reports: readonly UnreadReport[]): number {
  return reports.reduce((sum, report) => sum + readReport(report).claims.length, 0)
}

/** A report of 100 KB, and how many times longer one of twice the length takes. */
function grown(lang: Language): Measures {
  const { reports } = sourceReports(lang)
  const once = longReport(reports, 0.1 * mega)
  const twice = longReport(reports, 0.2 * mega)
  const seconds = medianSeconds({ once: () => readReport(once), twice: () => readReport(twice) }, rounds)
  return { longMegabytesPerSecond: bytesOf([once]) / seconds.once / mega, growth: seconds.twice / seconds.once }
}

/** A megabyte for each of two processes at once, and the memory of the larger. */
async function spread(share: readonly UnreadReport[]): Promise<Measures> {
  const { seconds, done } = await readInProcesses([share, share])
  assert(done.length === 2 && done.every(({ claims }) => claims > 0))
  return { twoProcesses: (2 * bytesOf(share)) / seconds / mega, peakMegabytes: Math.max(...done.map(({ peakMegabytes }) => peakMegabytes)) }
}

/** Seconds for a megabyte each. */
function hostile(): Measures {
  const published = '2020-01-01'
  return Object.fromEntries(Object.entries(hostileTexts(mega)).map(([name, text]) => [name, secondsOf(() => readReport({ id: name, text, published, lang: 'nl', country: 'NL' }))]))
}
