import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { composePicture, picture, readPictureFiles, type PictureFiles } from '../src/actions/picture/picture.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { loadExamples } from '../src/actions/load-examples.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import type { Country, Day, EvidenceBase, Sentence, Statement, ThreatPicture } from '../src/core/index.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { readData, theRecord } from './builders/the-record.ts'

let files: PictureFiles

beforeAll(async () => {
  const read = await readPictureFiles({ readData })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  files = read.value
})

const pictureOf = (asOf: Day, country: Country = 'NL') => composePicture(theRecord(asOf), country, files)

function statementsOf(shown: ThreatPicture): readonly Statement[] {
  return [
    ...shown.levelStatements, shown.whyInShort, shown.uncertainInShort, ...shown.reasons.flatMap(({ statements }) => statements), ...shown.against, ...shown.proposal,
    ...shown.wouldChange, ...(shown.tempo?.statements ?? []), ...(shown.travellers?.statements ?? []), ...shown.events, ...shown.warnings, ...shown.unknown,
  ].filter((statement) => statement !== undefined)
}

const said = <K extends Sentence['kind']>(shown: ThreatPicture, kind: K) =>
  statementsOf(shown).map(({ sentence }) => sentence).filter((sentence): sentence is Extract<Sentence, { kind: K }> => sentence.kind === kind)

const readings = (day: Day) => said(pictureOf(day), 'origins-conflict').map(({ cohort, readings }) => [cohort, readings.map(({ origin, quantity }) => [origin, quantity.qualifier, quantity.value])])

test('figures of two offices that exclude each other stand side by side, and not once a newer figure has followed', () => {
  expect(readings('2014-07-01')).toEqual([['returned', [['aivd', 'less_than', 30], ['nl-government', 'more_than', 30]]]])
  expect(readings('2014-12-01')).toEqual([])
  expect(readings('2018-03-26')).toEqual([])
})

test('figures are called old by the rhythm of their own series: eight months without a new one, where four are usual', () => {
  expect(said(pictureOf('2016-09-01'), 'stale-figures')).toMatchObject([{ figureAsOf: '2015-12-31', usualDays: expect.any(Number) }])
  expect(said(pictureOf('2016-09-01'), 'stale-figures')[0]?.usualDays).toBeLessThan(135)
  expect(said(pictureOf('2016-03-01'), 'stale-figures')).toEqual([])
})

describe('the Netherlands on 26 March 2018', () => {
  test('stands at 4 of 5, substantial, on this scale since July 2016, kept by DTN47, and nobody knows the next review', () => {
    const shown = pictureOf('2018-03-26')
    expect(shown.level).toMatchObject({ ordinal: 4, steps: 5, label: 'substantieel', since: '2016-07-11', edition: 'DTN47', nextReview: undefined })
    expect(said(shown, 'level-kept')).toMatchObject([{ edition: 'DTN47', decided: '2018-03-26' }])
    expect(said(shown, 'unknown-review')).toHaveLength(1)
    expect(shown.official).toBe(false)
  })

  test('says that 3 of 4 and 4 of 5 are the same name on two scales, no raise', () => {
    const shown = pictureOf('2018-03-26')
    expect(said(shown, 'scale-changed')).toMatchObject([{ label: 'substantieel', fromOrdinal: 3, fromSteps: 4, fromSince: '2013-03-13', toOrdinal: 4, toSteps: 5, on: '2016-07-11' }])
    expect(said(shown, 'level-moved')).toEqual([])
    expect(shown.boards.map(({ scaleId, steps }) => [scaleId, steps])).toEqual([['nl_dtn_4', 4], ['nl_dtn_5', 5]])
  })

  test('adds the travellers up: 300 = 160 + 60 + 50 + 30, consistent, and the thirty may be elsewhere', () => {
    const { travellers } = pictureOf('2018-03-26')
    expect(travellers?.total?.quantity?.value).toBe(300)
    expect(travellers?.parts.map(({ cohort, quantity }) => [cohort, quantity?.value])).toEqual([
      ['in_area', 160], ['killed', 60], ['returned', 50], ['not_in_syria_iraq_not_yet_home', 30],
    ])
    expect(said(pictureOf('2018-03-26'), 'ledger')).toMatchObject([{ outcome: 'consistent', roundingStep: 10, missing: [] }])
    expect(said(pictureOf('2018-03-26'), 'cohort-conflict')).toHaveLength(1)
  })

  test('says that no departure is known since June 2017, which is less than that nobody leaves', () => {
    expect(said(pictureOf('2018-03-26'), 'departures-none-known')).toMatchObject([{ since: '2017-06' }])
  })
})

test('days and countries of which little or nothing is known give an honest empty picture', () => {
  expect(pictureOf('1999-01-01').level).toBeUndefined()
  expect(said(pictureOf('1999-01-01'), 'level-none')).toHaveLength(1)
  for (const country of ['GB', 'BE', 'DK', 'SE', 'NO', 'FR', 'AU', 'IE', 'US', 'BR'] as const) {
    for (const day of ['2010-06-01', '2018-03-26', '2026-11-24'] as const) {
      const shown = pictureOf(day, country)
      expect(said(shown, 'proposal')).toEqual([])
      if (shown.level === undefined) expect([...said(shown, 'level-none'), ...said(shown, 'level-step-unknown')]).toHaveLength(1)
      if (country === 'AU' || country === 'BR') expect(shown.tempo).toBeUndefined()
    }
  }
})

test('a level whose step the record does not have is not the one before it', () => {
  expect(pictureOf('2024-11-13', 'NO').level?.ordinal).toBe(4)
  expect(pictureOf('2025-06-01', 'NO').level).toBeUndefined()
  expect(said(pictureOf('2025-06-01', 'NO'), 'level-step-unknown')).toEqual([expect.objectContaining({ decided: '2024-11-14', label: undefined })])
  expect(pictureOf('2021-06-01', 'DK').level?.sinceAtLatest).toBe(true)
})

test('a level of a province stands beside that of the country, and is not one', () => {
  const after = pictureOf('2019-03-19')
  expect(after.level?.ordinal).toBe(4)
  expect(said(after, 'level-part').map(({ scope, change, ordinal }) => [scope, change, ordinal])).toEqual([['region: Utrecht province', 'raised', 5], ['region: Utrecht province', 'lowered', 4]])
  expect(said(pictureOf('2019-06-01'), 'level-part')).toEqual([])
})

test('tolls and warnings are those of the day', () => {
  const tram = (day: '2019-03-19' | '2019-03-29') => said(pictureOf(day), 'event').find(({ place }) => place.nl === 'Utrecht (tram)')?.killed
  expect(tram('2019-03-19')).toBe(3)
  expect(tram('2019-03-29')).toBe(4)
  expect(said(pictureOf('2017-03-31'), 'warning').some(({ horizon }) => horizon === 'to March 2017')).toBe(true)
  expect(said(pictureOf('2017-04-01'), 'warning').some(({ horizon }) => horizon === 'to March 2017')).toBe(false)
  expect(said(pictureOf('2005-06-30', 'GB'), 'warning')).toEqual([])
})

test('the newest figure of each group is shown, also where no total of that day is known', () => {
  const shown = said(pictureOf('2024-07-01'), 'cohort')
  expect(shown.find(({ cohort }) => cohort === 'in_area')).toMatchObject({ figureAsOf: '2024-06', quantity: { value: 65 } })
  expect(shown.find(({ cohort }) => cohort === 'departed_total')).toMatchObject({ quantity: { value: 300 } })
})

test('where the record has ended, no tempo is computed and the end is said: no row is not no attack', () => {
  const today = pictureOf('2026-11-24')
  expect(today.tempo).toBeUndefined()
  expect(said(today, 'record-ends').map(({ what, last }) => [what, last])).toEqual([['decisions', '2025-12-09'], ['events', '2025-12-31']])
  expect(said(pictureOf('2018-03-26'), 'record-ends')).toEqual([])
})

test('every sentence that rests on something opens on what it rests on, on any day', () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => new Date(Date.UTC(2005, 0, 1) + days * 86_400_000).toISOString().slice(0, 10) as Day)
  fc.assert(
    fc.property(day, fc.constantFrom('NL', 'GB', 'BE', 'SE'), (asOf, country) => {
      const shown = pictureOf(asOf, country)
      for (const { evidence, id } of statementsOf(shown)) for (const key of evidence) expect(shown.evidence[key], `${id} on ${asOf}`).toBeDefined()
      for (const item of Object.values(shown.evidence)) if (item.kind === 'row') expect(item.known <= asOf, item.id).toBe(true)
      expect(new Set(statementsOf(shown).map(({ id }) => id)).size).toBe(statementsOf(shown).length)
    }),
    { numRuns: 40 },
  )
})

test('nothing that became known later stands anywhere in a picture', () => {
  // The address of a page may be younger than what it says of an older day.
  const text = JSON.stringify(pictureOf('2018-03-26'), (name, value: unknown) => (name === 'sourceUrl' ? undefined : value))
  for (const later of ['2018-05', '2019', '2020', '2021', '2022', '2023', '2024', '2025', 'not_occurred', 'absence_of_evidence', 'wrongly']) expect(text).not.toContain(later)
  expect(JSON.stringify(pictureOf('2015-06-01'))).not.toContain('2016-07-1')
})

test('rows that became known later, and the order of rows, change nothing', () => {
  const { rows, ...rest } = theRecord('2026-11-24')
  const unchanged = rows.filter(({ times }) => times.known <= '2018-03-26')
  const changedSince = theRecord('2018-03-26').rows.filter(({ id }) => !unchanged.some((row) => row.id === id))
  const asKnown: EvidenceBase = { ...rest, view: { asOf: '2018-03-26', recordedBy: undefined }, rows: [...unchanged, ...changedSince].toReversed() }
  expect(composePicture(asKnown, 'NL', files)).toEqual(pictureOf('2018-03-26'))
})

test('from the store: a report written for the demo is shown where it differs and never counted', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await loadRecord(context)
  const before = await picture(context, { country: 'NL', view: { asOf: '2018-03-31', recordedBy: undefined } })
  const loaded = await loadExamples(context)
  const after = await picture(context, { country: 'NL', view: { asOf: '2018-03-31', recordedBy: undefined } })
  if (!before.ok || !after.ok || !loaded.ok) throw new Error('a picture was refused')
  expect(after.value.level).toEqual(before.value.level)
  expect(after.value.tempo).toEqual(before.value.tempo)
  expect(after.value.travellers?.parts).toEqual(before.value.travellers?.parts)
  expect(said(before.value, 'report-differs')).toEqual([])
  expect(said(after.value, 'report-differs')).toContainEqual(expect.objectContaining({ illustrative: true, published: '2018-03-29', cohort: 'in_area', says: expect.objectContaining({ value: 210 }) as object }))
})

test('from the store: a report speaks beside the record and never in its place', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await loadRecord(context)
  const view = { asOf: '2018-03-31', recordedBy: undefined } as const
  await ingestReport(context, aReport({ known: '2018-03-28', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak.' }), aSource)
  const shown = await picture(context, { country: 'NL', view })
  if (!shown.ok) throw new Error('the picture was refused')
  expect(said(shown.value, 'cohort').find(({ cohort }) => cohort === 'in_area')?.quantity.value).toBe(160)
  expect(said(shown.value, 'report-differs')).toContainEqual(expect.objectContaining({ illustrative: false, says: expect.objectContaining({ value: 999 }) as object }))
})
test('from the store: a picture of a past day stays the same when a report comes in that became known later', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await loadRecord(context)
  const view = { asOf: '2018-03-26', recordedBy: undefined } as const
  const before = await picture(context, { country: 'NL', view })
  await ingestReport(context, aReport({ known: '2018-03-27', text: 'Nog 90 Nederlanders zijn in Syrië en Irak, meldt de AIVD.' }), aSource)
  expect(await picture(context, { country: 'NL', view })).toEqual(before)
})

describe('the translations of the record', () => {
  test('give Dutch for every reason, expectation and meaning', () => {
    for (const row of theRecord('2026-11-24').rows) {
      const dutch = (field: 'reason' | 'expectation' | 'meaning', english: string) => expect(files.translations.both(row.id, field, english).nl, row.id).not.toBe(english)
      if (row.kind === 'recorded-judgement') dutch('reason', row.reason)
      if (row.kind === 'recorded-warning') dutch('expectation', row.expectation)
      if (row.kind === 'scale-step' && row.meaning !== '') dutch('meaning', row.meaning)
    }
  })
})

describe('what was coded for the level model', () => {
  test('names rows that exist, each in one of the drivers', () => {
    const ids = new Set(theRecord('2026-11-24').rows.map(({ id }) => id))
    for (const { row } of files.levelModel.coding) expect(ids.has(row), row).toBe(true)
  })
})
