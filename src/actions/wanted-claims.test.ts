import { expect, test } from 'vitest'
import { aReport, aSource } from '../../test/builders/a-report.ts'
import { aContext, aStore } from '../../test/builders/a-store.ts'
import type { Country, Day } from '../core/index.ts'
import { addRetraction } from '../store/retractions.ts'
import { mostFiguresOfCohort } from '../store/wanted-claims.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import { eraseReport } from './withdrawing/erase-report.ts'
import { ingestReports } from './adding/ingest-report.ts'
import { loadExamples } from './load-examples.ts'
import { loadRecord } from './record/load-record.ts'
import { composePicture, picture, readPictureFiles } from './picture/picture.ts'
import { get } from '../../test/builders/get.ts'

const days: readonly Day[] = ['2014-07-02', '2015-11-11', '2018-03-26', '2018-04-20', '2019-03-20', '2021-12-31', '2025-12-31']

test('a picture made from the claims it asks for is the picture made from all of them', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await loadExamples(context))
  const files = get(await readPictureFiles(context))
  for (const asOf of days) {
    for (const country of ['NL', 'BE', 'GB'] satisfies readonly Country[]) {
      const view = { asOf, recordedBy: undefined }
      expect(get(await picture(context, { country, view })), `${country} ${asOf}`).toEqual(composePicture(get(await readEvidenceBase(store, view)), country, files))
    }
  }
})

test('of more figures of one group than a view reads, it reads the newest', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const many = mostFiguresOfCohort + 20
  const reports = Array.from({ length: many }, (_, at) => {
    const day = new Date(Date.UTC(2017, 0, 1 + at)).toISOString().slice(0, 10)
    return { report: aReport({ id: `bericht-${at}`, published: day, text: `Er zijn ${at + 1} Nederlandse uitreizigers gedood.` }), source: aSource }
  })
  get(await ingestReports(context, reports))
  const wanted = { countries: ['NL'], cohorts: ['killed'], eventDays: [], events: [], statements: [] }
  const read = get(await readEvidenceBase(store, { asOf: '2017-12-31', recordedBy: undefined }, wanted)).claims
  const values = read.flatMap(({ claim }) => (claim.kind === 'FIGURE' ? [claim.fields.value ?? 0] : [])).toSorted((a, b) => a - b)
  expect([values.length, values[0], values.at(-1)]).toEqual([mostFiguresOfCohort, many - mostFiguresOfCohort + 1, many])
})

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const sourceAt = (at: number) => (at >= 20 && at % 4 === 0 ? { ...aSource, id: 'onbetrouwbaar' } : aSource)

test('what was withdrawn or erased takes no place among the newest', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const many = mostFiguresOfCohort + 20
  const reports = Array.from({ length: many }, (_, at) => {
    const day = new Date(Date.UTC(2017, 0, 1 + at)).toISOString().slice(0, 10)
    const source = sourceAt(at)
    return { report: aReport({ id: `bericht-${at}`, published: day, source: source.id, text: `Er zijn ${at + 1} Nederlandse uitreizigers gedood.` }), source }
  })
  get(await ingestReports(context, reports))
  get(await eraseReport(context, { report: `bericht-${many - 1}`, demand: 'publisher', reason: 'op verzoek', known: '2017-12-01' }))
  const { claims } = get(await readEvidenceBase(store, { asOf: '2017-12-31', recordedBy: undefined }))
  const withdrawal = { known: '2017-12-01', reason: 'onjuist' } as const
  await addRetraction(store.db, { kind: 'source', id: 'onbetrouwbaar' }, withdrawal, context.clock())
  for (const [at, { report, claim }] of claims.filter((stored) => Number(stored.report.slice(8)) >= 20).entries()) {
    await addRetraction(store.db, at % 2 === 0 ? { kind: 'report', id: report } : { kind: 'claim', id: claim.id, report }, withdrawal, context.clock())
  }
  const valuesOn = async (asOf: Day) => {
    const read = get(await readEvidenceBase(store, { asOf, recordedBy: undefined }, { countries: ['NL'], cohorts: ['killed'], eventDays: [], events: [], statements: [] })).claims
    return read.flatMap(({ claim }) => (claim.kind === 'FIGURE' ? [claim.fields.value ?? 0] : [])).toSorted((a, b) => a - b)
  }
  expect(await valuesOn('2017-11-30')).toEqual(upTo(20, many - 1))
  expect(await valuesOn('2017-12-01')).toEqual(upTo(1, 20))
})
