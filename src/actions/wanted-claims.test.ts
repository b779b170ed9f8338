import { expect, test } from 'vitest'
import { aReport, aSource } from '../../test/builders/a-report.ts'
import { aContext, aStore } from '../../test/builders/a-store.ts'
import type { Country, Day } from '../core/index.ts'
import { mostFiguresOfCohort } from '../store/wanted-claims.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
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
  const wanted = { countries: ['NL'], cohorts: ['killed'], eventDays: [] }
  const read = get(await readEvidenceBase(store, { asOf: '2017-12-31', recordedBy: undefined }, wanted)).claims
  const values = read.flatMap(({ claim }) => (claim.kind === 'FIGURE' ? [claim.fields.value ?? 0] : [])).toSorted((a, b) => a - b)
  expect([values.length, values[0], values.at(-1)]).toEqual([mostFiguresOfCohort, many - mostFiguresOfCohort + 1, many])
})
