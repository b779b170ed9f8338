import { expect, test } from 'vitest'
import { keepDataset, type MadeRecord } from '../../../test/builders/a-dataset.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import type { Day, Statement } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { loadRecord } from '../record/load-record.ts'
import { picture } from './picture.ts'
import { retractEvidence } from '../withdrawing/retract-evidence.ts'
import { get } from '../../../test/builders/get.ts'

async function saidOn(asOf: Day, records: readonly MadeRecord[], breaks?: readonly { readonly day: Day; readonly reason: string }[]): Promise<readonly (readonly number[])[]> {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  await keepDataset(store, records, breaks)
  return await countsOn(context, asOf)
}

async function countsOn(context: Context, asOf: Day): Promise<readonly (readonly number[])[]> {
  const said: readonly Statement[] = get(await picture(context, { country: 'NL', view: { asOf, recordedBy: undefined } })).datasets
  return said.flatMap(({ sentence }) => (sentence.kind === 'dataset-tempo' ? [[sentence.tempo.count, sentence.tempo.referenceCount]] : []))
}

const three: readonly MadeRecord[] = [{ id: 'a', day: '2018-02-01' }, { id: 'b', day: '2017-03-01' }, { id: 'c', day: '2017-04-01' }]

test('a dataset is counted over the days of the tempo and the year before, beside the record', async () => {
  expect(await saidOn('2018-03-26', three)).toEqual([[1, 2]])
})

test('what a dataset withdrew or moved later counts as it stood on the day of the view', async () => {
  const changed: readonly MadeRecord[] = [...three, { id: 'a', day: '2018-02-01', revision: 2, status: 'withdrawn' }, { id: 'b', day: '2018-02-02', revision: 2 }]
  expect(await saidOn('2018-03-26', changed)).toEqual([[1, 2]])
  expect(await saidOn('2018-06-01', changed)).toEqual([[1, 1]])
})

test('a record that a person withdraws is not counted from that day on, and before that day it is, also where its dataset had changed it', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  await keepDataset(store, [...three, { id: 'd', day: '2018-02-05' }, { id: 'd', day: '2018-02-06', revision: 2 }])
  get(await retractEvidence(context, { evidence: 'proef:b', reason: 'dubbel', known: '2018-03-26' }))
  get(await retractEvidence(context, { evidence: 'proef:d', reason: 'onjuist', known: '2018-06-02' }))
  expect(await countsOn(context, '2018-03-25')).toEqual([[2, 2]])
  expect(await countsOn(context, '2018-03-26')).toEqual([[2, 1]])
  expect(await countsOn(context, '2018-06-01')).toEqual([[2, 1]])
  expect(await countsOn(context, '2018-06-02')).toEqual([[1, 1]])
})

test('what a machine read in the news, or what happened elsewhere, is not counted', async () => {
  expect(await saidOn('2018-03-26', [...three, { id: 'd', day: '2018-02-01', class: 'signal' }, { id: 'e', day: '2018-02-01', country: 'SY' }])).toEqual([[1, 2]])
})

test('a dataset says nothing of days that it does not cover, or over which it changed what it takes in', async () => {
  expect(await saidOn('2019-06-01', three)).toEqual([])
  expect(await saidOn('2018-03-26', three, [{ day: '2018-01-01', reason: 'a source ended' }])).toEqual([])
})
