import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangedSentence, Day, KnowledgeChange, KnowledgeDiff } from '../../core/index.ts'
import type { Store } from '../../store/store.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { theRecord } from '../../../test/builders/the-record.ts'
import { addReport } from '../adding/add-report.ts'
import type { Context } from '../context.ts'
import { diff } from './diff.ts'
import { loadRecord } from '../record/load-record.ts'
import { retractEvidence } from '../withdrawing/retract-evidence.ts'

let store: Store
let context: Context
beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
  await loadRecord(context)
})
afterAll(() => store[Symbol.asyncDispose]())

async function between(...days: readonly [Day, Day]): Promise<KnowledgeDiff> {
  const found = await diff(context, { country: 'NL', days })
  if (!found.ok) throw new Error(JSON.stringify(found.problem))
  return found.value
}

const counts = ({ changes }: KnowledgeDiff) => changes.map(({ place, change, count }) => [place, change, count])
const about = (sentences: readonly ChangedSentence[], kind: string) => sentences.filter((each) => (each.after ?? each.before)?.sentence.kind === kind)

describe('March 2018', () => {
  let march: KnowledgeDiff
  beforeAll(async () => void (march = await between('2018-03-01', '2018-03-26')))

  test('brought the edition of the 26th: the level as it was, other reasons, other figures, each with the row behind it', () => {
    const { sentences, evidence } = march
    expect(about(sentences, 'level-now')).toMatchObject([{ change: 'changed', by: 'evidence', causes: expect.arrayContaining(['level:NL:DTN47']) }])
    const [inArea] = about(sentences, 'cohort').filter(({ after }) => after?.sentence.kind === 'cohort' && after.sentence.cohort === 'in_area')
    expect(inArea).toMatchObject({ change: 'changed', before: { sentence: { quantity: { value: 190 } } }, after: { sentence: { quantity: { value: 160 } } }, by: 'evidence' })
    expect(inArea?.causes.map((id) => evidence[id])).toMatchObject([{ kind: 'row', table: 'cohort-figure', happened: '2018-03-26' }])
  })

  test('took reasons of the edition before out of the picture, because of those of the new one', () => {
    const gone = about(march.sentences, 'reason').filter(({ change }) => change === 'gone')
    expect(gone).toHaveLength(3)
    for (const { by, causes } of gone) expect([by, causes.length > 0]).toEqual(['evidence', true])
  })

  test('let attacks of September 2017 pass out of the half year, which is time and no evidence', () => {
    const gone = about(march.sentences, 'event').filter(({ change }) => change === 'gone')
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.every(({ by, causes }) => by === 'time' && causes.length === 0)).toBe(true)
  })

  test('is the same whichever day is named first', async () => {
    expect(await between('2018-03-26', '2018-03-01')).toEqual(march)
  })
})

test.each<Day>(['2014-06-30', '2018-03-26', '2025-12-31'])('between %s and itself nothing changed', async (day) => {
  expect(await between(day, day)).toMatchObject({ changes: [], sentences: [], evidence: {} })
})

test.each<readonly [Day, Day]>([['2012-01-01', '2013-12-31'], ['2017-12-31', '2018-03-26'], ['2018-03-22', '2018-03-24'], ['2005-01-01', '2026-11-24']])('between %s and %s every row that became known is named, and opens on what it says', async (from, to) => {
  const { changes, evidence } = await between(from, to)
  const named = changes.filter(({ place }) => place === 'row').flatMap(({ things }) => things.map(({ id }) => id))
  const known = theRecord(to).rows.filter(({ times }) => times.known > from).map(({ id }) => id)
  expect(named.toSorted()).toEqual(known.toSorted())
  expect(named.filter((id) => evidence[id] === undefined)).toEqual([])
})

test('a row that was known otherwise before is corrected and not added: four had died in Trèbes by the 24th', async () => {
  const rows = (await between('2018-03-23', '2018-03-26')).changes.filter(({ place }) => place === 'row')
  const inTrebes = (change: KnowledgeChange['change']) => rows.filter((each) => each.change === change).flatMap(({ things }) => things.filter(({ id }) => id === 'EU-20180323-FR-1'))
  expect([inTrebes('added'), inTrebes('corrected')]).toMatchObject([[], [{ id: 'EU-20180323-FR-1' }]])
})

test('a row that a person withdrew is named with the reason, and so are the sentences that leaned on it', async () => {
  const id = 'cohort:NL:in_area:2018-03-26:nu.nl'
  const withdrawn = await retractEvidence(context, { evidence: id, reason: 'counted twice', known: '2018-04-10' })
  expect(withdrawn.ok).toBe(true)
  const { changes, sentences } = await between('2018-04-09', '2018-04-10')
  expect(changes.find(({ change }) => change === 'retracted')).toMatchObject({ place: 'row', count: 1, things: [{ id, known: '2018-04-10', reason: 'counted twice' }] })
  const [inArea] = about(sentences, 'cohort')
  expect(inArea).toMatchObject({ change: 'changed', by: 'evidence', after: { sentence: { cohort: 'in_area', figureAsOf: '2018-03-06' } } })
  expect(inArea?.causes).toContain(id)
})

describe('a report', () => {
  const text = 'On Thursday the coordinator said that about 170 Dutch travellers are still in the area, spokesman Pieter de Vries told us. Some 60 were killed.'

  test('that comes in is named with its claims, names of persons hidden, and so is its withdrawal with the reason', async () => {
    const before = await between('2018-04-30', '2018-06-30')
    const added = await addReport(context, {
      id: 'paper-1', text, title: 'Pieter de Vries: 170 in the area', source: 'The Paper', published: '2018-05-03', known: undefined, lang: 'en', country: 'NL', url: undefined, layout: undefined,
    })
    expect(added.ok).toBe(true)
    await retractEvidence(context, { evidence: 'paper-1', reason: 'the paper withdrew it', known: '2018-06-15' })
    const came = await between('2018-04-30', '2018-05-31')
    expect(counts(came).filter(([place]) => place !== 'row')).toEqual([['report', 'added', 1], ['claim', 'added', expect.any(Number)]])
    expect(came.changes.find(({ place }) => place === 'report')?.things).toMatchObject([{ id: 'paper-1', known: '2018-05-03', title: expect.stringMatching(/^█+ ██ █+: 170 in the area$/) }])
    expect(JSON.stringify(came)).not.toContain('Vries')
    expect(about(came.sentences, 'report-differs')).toMatchObject([{ change: 'new', by: 'evidence', causes: [expect.stringContaining('paper-1')] }])
    const went = await between('2018-05-31', '2018-06-30')
    expect(went.changes.find(({ change }) => change === 'retracted')).toMatchObject({ place: 'report', count: 1, things: [{ id: 'paper-1', known: '2018-06-15', reason: 'the paper withdrew it' }] })
    expect(about(went.sentences, 'report-differs')).toMatchObject([{ change: 'gone', by: 'evidence' }])
    expect(counts(await between('2018-04-30', '2018-06-30')).filter(([place]) => place === 'row')).toEqual(counts(before).filter(([place]) => place === 'row'))
  })
})
