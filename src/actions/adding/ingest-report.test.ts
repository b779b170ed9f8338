import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import type { NewReport, Outcome } from '../../core/index.ts'
import { listClaims } from '../../store/claims.ts'
import { listReports, listSources } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import { ingestReport, ingestReports } from './ingest-report.ts'

const whole = { asOf: '2030-01-01', recordedBy: undefined } as const

/** A small world of reports in which names and texts meet often. */
const someReports = fc.array(fc.record({ name: fc.nat(3), text: fc.nat(3) }), { maxLength: 8 })

test('reports that come together are kept as if each had come by itself', async () => {
  await using together = await aStore()
  await using apart = await aStore()
  let run = 0
  await fc.assert(fc.asyncProperty(someReports, someReports, async (before, batch) => {
    const world = `wereld-${run++}`
    const reports = batch.map((each) => toReport(world, each))
    await oneByOne(together, before.map((each) => toReport(world, each)))
    await oneByOne(apart, before.map((each) => toReport(world, each)))
    const kept = get(await ingestReports(aContext(together), reports.map((report) => ({ report, source: aSource }))))
    expect(kept).toEqual(await oneByOne(apart, reports))
    expect(await keptIn(together, world)).toEqual(await keptIn(apart, world))
  }), { numRuns: 12 })
}, 120_000)

test('a report of a day to come is refused, and those beside it are kept', async () => {
  await using store = await aStore()
  const reports = [aReport({ id: 'a', text: 'Eerste tekst.' }), aReport({ id: 'b', text: 'Tweede tekst.', published: '2031-01-01' }), aReport({ id: 'c', text: 'Derde tekst.' })]
  const kept = get(await ingestReports(aContext(store), reports.map((report) => ({ report, source: aSource }))))
  expect(kept.map((each) => (each.ok ? each.value.added : each.problem.kind))).toEqual([true, 'published-to-come', true])
  expect((await listReports(store.db, whole)).map(({ id }) => id)).toEqual(['a', 'c'])
})

test('what comes together is recorded at one moment, and a source keeps the name it came with first', async () => {
  await using store = await aStore()
  const renamed = { ...aSource, name: 'Another name' }
  get(await ingestReports(aContext(store), [{ report: aReport({ id: 'a', text: 'Eerste tekst.' }), source: aSource }, { report: aReport({ id: 'b', text: 'Tweede tekst.' }), source: renamed }]))
  expect(new Set((await listReports(store.db, whole)).map(({ recorded }) => recorded)).size).toBe(1)
  expect(await listSources(store.db, whole)).toEqual([aSource])
})

async function oneByOne(store: Store, reports: readonly NewReport[]) {
  const outcomes = []
  for (const report of reports) outcomes.push(await ingestReport(aContext(store), report, aSource))
  return outcomes
}

function toReport(world: string, { name, text }: { readonly name: number; readonly text: number }): NewReport {
  return aReport({ id: `${world}-${name}`, text: `In ${world}: het dreigingsniveau blijft ${text + 1} op een schaal van 5, aldus de NCTV.` })
}

async function keptIn({ db }: Store, world: string) {
  const reports = (await listReports(db, whole)).filter(({ id }) => id.startsWith(`${world}-`)).map(({ recorded: _recorded, ...report }) => report)
  const claims = (await listClaims(db, whole)).filter(({ report }) => report.startsWith(`${world}-`)).map(({ recorded: _recorded, ...claim }) => claim)
  return { reports, claims }
}

function get<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
