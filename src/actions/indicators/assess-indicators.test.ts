import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { get } from '../../../test/builders/get.ts'
import type { AsOf, Day } from '../../core/index.ts'
import { addReport } from '../adding/add-report.ts'
import type { Context } from '../context.ts'
import { loadRecord } from '../record/load-record.ts'
import { assessIndicators } from './assess-indicators.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })

async function told(context: Context, asOf: Day) {
  const { indicators } = get(await assessIndicators(context, { country: 'NL', streams: ['jihadist'], view: on(asOf) }))
  return indicators.find(({ name, subject }) => name === 'arrests' && subject.area === 'NL')?.measures.find(({ name }) => name === 'arrests-told')
}

test('from a store with the record they are the published numbers, and what a report tells later changes no earlier view', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  const before = get(await assessIndicators(context, { country: 'NL', streams: ['jihadist'], view: on('2018-03-26') }))
  const tempo = before.indicators.find(({ name, subject }) => name === 'attack-tempo' && subject.area === 'europe' && subject.status === 'completed-and-failed')
  expect(tempo?.measures.filter(({ name }) => name === 'count' || name === 'reference-count').map(({ value }) => value)).toEqual([2, 24])
  expect(await told(context, '2018-03-26')).toMatchObject({ value: undefined, limit: 'not-reported' })

  const text = 'De politie heeft op 20 maart 2018 in Rotterdam een man aangehouden op verdenking van terrorisme.'
  get(await addReport(context, { id: undefined, text, published: '2018-03-28', lang: 'nl', country: 'NL', url: undefined, title: undefined, source: 'De Proefkrant', known: '2018-03-28', layout: undefined }))
  expect(await told(context, '2018-03-28')).toMatchObject({ value: 1, limit: undefined })
  expect(get(await assessIndicators(context, { country: 'NL', streams: ['jihadist'], view: on('2018-03-26') }))).toEqual(before)
})

test('another stream has its own, and an empty store has no number at all but says why', async () => {
  await using store = await aStore()
  const { indicators, regions } = get(await assessIndicators(aContext(store), { country: 'NL', streams: ['right-wing'], view: on('2018-03-26') }))
  expect(new Set(indicators.filter(({ name }) => name !== 'statements').map(({ subject }) => subject.stream))).toEqual(new Set(['right-wing']))
  expect(indicators.filter(({ name }) => name !== 'source-mix' && name !== 'statements').flatMap(({ measures }) => measures.filter(({ value, limit }) => value !== undefined || limit === undefined))).toEqual([])
  expect(regions.map(({ name }) => name)).toContain('north-western')
})
