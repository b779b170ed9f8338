// What keeping a report costs, in processor time by part: npm run --silent bench:store -- ingest-cost [REPORTS]
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Context } from '../../src/actions/context.ts'
import { joinClaims, packageVocabulary } from '../../src/actions/joining/join-events.ts'
import { linkTexts } from '../../src/actions/adding/link-texts.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { readNewReport, type ReadNewReport } from '../../src/actions/adding/read-new-report.ts'
import { openStoredTexts, type StoredTexts } from '../../src/actions/adding/stored-texts.ts'
import { rememberData } from '../../src/actions/remember-data.ts'
import { addClaims } from '../../src/store/claims.ts'
import { addReports, addSources } from '../../src/store/reports.ts'
import { addReportTerms } from '../../src/store/search.ts'
import { generatedReports, generatedSource } from './generated-reports.ts'
import { withBenchStore } from './bench-store.ts'

const count = Number(process.argv[2] ?? 1000)
/** What the queue takes at a time. */
const atATime = 50
/** Milliseconds in one tick of the clock by which Linux counts the time of processes. */
const tick = 10

await withBenchStore(async (opened, dataFolder) => {
  const context = rememberData(opened)
  await loadRecord(context)
  const server = serverOf(dataFolder)
  // The first reports pay for loading names and patterns, and are not counted.
  for (const { ours, theirs } of [await measure(context, server, 0, 100), await measure(context, server, 1, count)].slice(1)) {
    for (const [part, ms] of Object.entries(ours)) console.log(`${part.padEnd(10)} ${perReport(ms)} here, ${perReport(theirs[part] ?? 0)} in the server`)
    const all = [ours, theirs].flatMap((parts) => Object.values(parts)).reduce((sum, ms) => sum + ms, 0)
    console.log(`${'all'.padEnd(10)} ${perReport(all)}: at most ${Math.round((2000 * count) / all)} a second on two cores`)
  }
  for (const table of ['report_search', 'search_term', 'text_sketch', 'text_link', 'claim', 'event_reading', 'event_link']) console.log(await digestOf(context, table))
})

type Parts = Record<string, number>

/** Processor time by part, of this process and of the server, for reports kept lot by lot as the queue does. */
async function measure(context: Context, server: () => number, seed: number, reports: number): Promise<{ readonly ours: Parts; readonly theirs: Parts }> {
  const ours: Parts = {}
  const theirs: Parts = {}
  const timed = async <T>(part: string, run: () => T | Promise<T>): Promise<T> => {
    const there = server()
    const before = process.cpuUsage()
    const result = await run()
    const { user, system } = process.cpuUsage(before)
    ours[part] = (ours[part] ?? 0) + (user + system) / 1000
    theirs[part] = (theirs[part] ?? 0) + server() - there
    return result
  }
  const all = generatedReports(reports, 2000, seed + 1)
  const storedTexts = openStoredTexts()
  for (let at = 0; at < all.length; at += atATime) {
    const read = await timed('reading', () => all.slice(at, at + atATime).map((report) => readOne({ ...report, id: `${seed}-${report.id}` })))
    await keep(context, storedTexts, read, timed)
  }
  return { ours, theirs }
}

function readOne(report: Parameters<typeof readNewReport>[0]['report']): ReadNewReport {
  const read = readNewReport({ report, source: generatedSource }, '2026-11-25')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

async function keep(context: Context, storedTexts: StoredTexts, read: readonly ReadNewReport[], timed: <T>(part: string, run: () => T | Promise<T>) => Promise<T>): Promise<void> {
  const recorded = new Date('2026-11-25T12:00:00Z')
  const vocabulary = await timed('vocabulary', () => packageVocabulary(context))
  const db = await context.store.db.startTransaction().execute()
  await timed('rows', async () => {
    await addSources(db, read.map(({ source }) => source), recorded)
    await addReports(db, read.map(({ report }) => report), recorded)
    await addClaims(db, read.flatMap(({ claims }) => claims), recorded)
  })
  await timed('terms', () => addReportTerms(db, read.map(({ report: { id, known }, terms }) => ({ report: id, known, terms })), recorded))
  await timed('texts', () => linkTexts(db, read.map(({ report, claims }) => ({ ...report, claims: claims.map(({ claim }) => claim) })), storedTexts, recorded))
  await timed('events', () => joinClaims(db, vocabulary, read, recorded))
  await timed('commit', () => db.commit().execute())
}

/** Milliseconds that the processes of the embedded server have used, so far. */
function serverOf(dataFolder: string): () => number {
  const file = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).find((name) => path.basename(name) === 'postmaster.pid')
  const first = readFileSync(path.join(dataFolder, file ?? ''), 'utf8').split('\n')[0]
  return () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOf).filter(([, parent]) => parent === first).reduce((sum, stat) => sum + (Number(stat[11]) + Number(stat[12])) * tick, 0)
}

/** State, parent and times of a process; nothing of one that has just ended. */
function statOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
  } catch {
    return []
  }
}

/** Rows of a table and a hash of what they say, to see that a faster way keeps the same. */
async function digestOf({ store }: Context, table: string): Promise<string> {
  const { rows } = await store.pool.query<{ row: string }>(`select (to_jsonb(t) - 'recorded')::text as row from ${table} t order by 1`)
  const digest = createHash('sha256').update(rows.map(({ row }) => row).join('\n')).digest('hex')
  return `${table}: ${rows.length} rows, ${digest.slice(0, 16)}`
}

function perReport(ms: number): string {
  return `${(ms / count).toFixed(2)} ms`
}
