import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { compareSources } from '../src/actions/compare-sources.ts'
import type { Context } from '../src/actions/context.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { keepPicture } from '../src/actions/picture/keep-picture.ts'
import { picture } from '../src/actions/picture/picture.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import { addDays, type AsOf, type Day, type Flag, type Sentence } from '../src/core/index.ts'
import { printGraph } from '../src/publishing/terminal/print-graph.ts'
import { correctionWords } from '../src/words/corrections.ts'
import { keepDataset, keepRecords, type MadeRecord } from './builders/a-dataset.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })
const pictureOn = async (context: Context, asOf: Day) => get(await picture(context, { country: 'NL', view: on(asOf) }))
const lettersOf = async (context: Context, days: readonly Day[]) => {
  const pictures: string[] = []
  for (const day of days) pictures.push(JSON.stringify(await pictureOn(context, day)))
  return pictures
}
const flagsOn = async (context: Context, subject: string) => get(await listFlags(context, on('2026-11-24'))).filter(({ subject: { id } }) => id === subject)
const drafts = (flags: readonly Flag[], language: 'nl' | 'en') => flags.flatMap(({ corrections, cause }) => corrections.map((drafted) => correctionWords[language].correction(drafted, cause)))
const countsOf = (sentence: Sentence | undefined) => (sentence?.kind === 'dataset-tempo' ? [sentence.tempo.count, sentence.tempo.referenceCount] : [])

const three: readonly MadeRecord[] = [{ id: 'a', day: '2018-02-01' }, { id: 'b', day: '2017-03-01' }, { id: 'c', day: '2017-04-01' }]
/** So many that nobody reads them all. */
const many: readonly MadeRecord[] = Array.from({ length: 40 }, (_, at) => ({ id: `m${String(at).padStart(2, '0')}`, day: addDays('2018-01-01', at) }))

async function aPlace(records: readonly MadeRecord[]): Promise<Context & AsyncDisposable> {
  const store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  await keepDataset(store, records)
  return { ...context, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

test('a record of a dataset that is withdrawn flags the sentence that counted it, with what it reads now; pictures of earlier days stay to the letter', async () => {
  await using context = await aPlace(three)
  const days: readonly Day[] = ['2018-02-28', '2018-03-25']
  const before = await lettersOf(context, days)
  get(await retractEvidence(context, { evidence: 'proef:a', reason: 'dubbel', known: '2018-03-26' }))
  const flags = await flagsOn(context, 'picture:NL:2018-03-26')
  expect(flags).toMatchObject([{ status: 'open', subject: { kind: 'picture' }, cause: { act: 'withdrawn', kind: 'record', id: 'proef:a' } }])
  const [correction] = flags[0]?.corrections ?? []
  expect([countsOf(correction?.kind === 'sentence' ? correction.before : undefined), countsOf(correction?.kind === 'sentence' ? correction.after : undefined)]).toEqual([[1, 2], [0, 2]])
  expect(drafts(flags, 'nl')).toEqual([expect.stringMatching(/^“Proefbestand.*” Dit berustte op het record proef:a, dat op 26 maart 2018 is ingetrokken \(reden: dubbel\)\. Zonder dat bewijs luidt het: “Proefbestand.*”$/)])
  expect(drafts(flags, 'en')).toEqual([expect.stringMatching(/This rested on the record proef:a, which was withdrawn on 26 March 2018 \(reason: dubbel\)\. Without that evidence it reads: “Proefbestand/)])
  expect(await lettersOf(context, days)).toEqual(before)
  expect((await pictureOn(context, '2018-03-26')).datasets.map(({ sentence }) => countsOf(sentence))).toEqual([[0, 2]])
})

test('a dataset that is withdrawn whole falls from the picture from that day with all that comes of it later; its last count is never taken for 0', async () => {
  await using context = await aPlace(three)
  const days: readonly Day[] = ['2018-02-28', '2018-03-25']
  const before = await lettersOf(context, days)
  const retract = (known: Day) => retractEvidence(context, { evidence: 'dataset:proef', reason: 'verzonnen', known })
  expect(get(await retract('2018-03-26'))).toMatchObject({ kind: 'dataset', id: 'proef', changed: true })
  expect(get(await retract('2018-05-01'))).toMatchObject({ changed: false, flags: [] })
  expect(drafts(await flagsOn(context, 'picture:NL:2018-03-26'), 'nl')).toEqual([expect.stringMatching(/ Dit berustte op de dataset proef, die op 26 maart 2018 is ingetrokken \(reden: verzonnen\)\. Zonder dat bewijs vervalt deze zin\.$/)])
  await keepRecords(context.store, [{ id: 'later', day: '2018-03-27' }])
  expect((await pictureOn(context, '2018-03-26')).datasets).toEqual([])
  expect((await pictureOn(context, '2018-03-28')).datasets).toEqual([])
  expect(await lettersOf(context, days)).toEqual(before)
  const sources = (asOf: Day) => compareSources(context, { dataset: 'proef', view: on(asOf), from: undefined, to: undefined })
  expect(get(await sources('2018-03-25'))).toMatchObject({ dataset: 'proef' })
  expect(await sources('2018-03-28')).toMatchObject({ ok: false, problem: { kind: 'dataset-unknown', known: [] } })
  const graph = get(await why(context, { id: 'record:proef:later', view: on('2018-03-28'), country: 'NL' }))
  expect(graph.nodes['record proef:later']).toMatchObject({ standing: { kind: 'withdrawn', reason: 'verzonnen' } })
  expect(graph.nodes['dataset proef']).toMatchObject({ standing: { kind: 'withdrawn', known: '2018-03-26' } })
})

test('an event that a withdrawn dataset told with the record is flagged', async () => {
  await using context = await aPlace([...three, { id: 'carcassonne', day: '2018-03-23' }])
  const link = { known: '2018-03-23' as const, recorded: context.clock(), revision: 1, relation: 'same' as const, probability: 0.95, decided_by: 'rule' as const, reason: null }
  await context.store.db.insertInto('event_link').values([{ a: 'EU-20180323-FR-1', b: 'proef:carcassonne', ...link }, { a: 'proef:a', b: 'proef:b', ...link }]).execute()
  get(await retractEvidence(context, { evidence: 'proef', reason: 'verzonnen', known: '2018-03-26' }))
  const flags = get(await listFlags(context, on('2026-11-24'))).filter(({ subject }) => subject.kind === 'event')
  expect(flags.map(({ corrections }) => corrections)).toEqual([[{ kind: 'support', of: 'event', id: 'event:EU-20180323-FR-1', before: 2, after: 1 }]])
})

test('a picture that was kept is flagged where the withdrawn record was counted in it, and not where it was not', async () => {
  await using context = await aPlace(three)
  for (const day of ['2018-03-20', '2018-03-21'] as const) get(await keepPicture(context, await pictureOn(context, day)))
  get(await retractEvidence(context, { evidence: 'proef:a', reason: 'dubbel', known: '2018-03-26' }))
  const kept = await flagsOn(context, 'picture:NL:2018-03-20')
  expect(kept).toMatchObject([{ subject: { kind: 'kept' }, corrections: [{ kind: 'sentence', before: { kind: 'dataset-tempo' } }] }])
  await keepRecords(context.store, [{ id: 'elders', day: '2018-02-02', country: 'SY' }])
  const { flags } = get(await retractEvidence(context, { evidence: 'proef:elders', reason: 'dubbel', known: '2018-03-26' }))
  expect(flags).toEqual([])
})

test('the way from the sentence to its records is a count and the first few, and back from a record to the sentence', async () => {
  await using context = await aPlace([...many, { id: 'elders', day: '2018-02-02', country: 'SY' }])
  const view = on('2018-03-20')
  const name = 'picture:NL:2018-03-20/dataset-tempo-1'
  const graph = get(await why(context, { id: name, view, country: 'NL' }))
  const records = graph.edges.filter(({ from, to }) => from === `sentence ${name}` && to.startsWith('record ')).map(({ to }) => to)
  expect(records).toEqual(many.map(({ id }) => `record proef:${id}`).toReversed().slice(0, 10))
  expect(graph.left).toEqual({ [`sentence ${name}`]: 30 })
  const printed = printGraph(graph, 'why', { language: 'nl', columns: 100 })
  expect(printed).toContain('· record van proef, 2018-02-09 [proef:m39]')
  expect(printed).toContain('… en nog 30')
  const above = async (id: string) => Object.keys(get(await impact(context, { id, view, country: 'NL' })).nodes)
  expect(await above('proef:m39')).toContain(`sentence ${name}`)
  expect(await above('proef:m00')).toContain(`sentence ${name}`)
  expect(await above('dataset:proef')).toContain(`sentence ${name}`)
  expect(await above('proef:elders')).not.toContain(`sentence ${name}`)
})

test('the same way is kept with a kept picture', async () => {
  await using context = await aPlace(three)
  get(await keepPicture(context, await pictureOn(context, '2018-03-20')))
  get(await retractEvidence(context, { evidence: 'proef:a', reason: 'dubbel', known: '2018-03-26' }))
  const name = 'picture:NL:2018-03-20/dataset-tempo-1'
  const view = on('2026-11-24')
  const graph = get(await why(context, { id: name, view, country: 'NL' }))
  expect(Object.keys(graph.nodes).toSorted()).toEqual(['dataset proef', 'record proef:a', 'record proef:b', 'record proef:c', `sentence ${name}`])
  expect(graph.nodes['record proef:a']).toMatchObject({ standing: { kind: 'withdrawn' } })
  expect(Object.keys(get(await impact(context, { id: 'dataset:proef', view, country: 'NL' })).nodes)).toContain(`sentence ${name}`)
})

test('the withdrawal and its flags are kept together or not at all', async () => {
  await using context = await aPlace(three)
  await sql`create function refuse_flag() returns trigger language plpgsql as $$ begin raise exception 'no flag'; end $$`.execute(context.store.db)
  await sql`create trigger no_flag before insert on flag for each row execute function refuse_flag()`.execute(context.store.db)
  await expect(retractEvidence(context, { evidence: 'dataset:proef', reason: 'verzonnen', known: '2018-03-26' })).rejects.toThrow('no flag')
  const { rows } = await sql`select from dataset_retraction`.execute(context.store.db)
  expect(rows).toEqual([])
  expect((await pictureOn(context, '2018-03-26')).datasets).toHaveLength(1)
})
