import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingestReports } from '../src/actions/adding/ingest-report.ts'
import type { Context } from '../src/actions/context.ts'
import { eventDossier } from '../src/actions/events/event-dossier.ts'
import { listEvents, type EventsRequest } from '../src/actions/events/list-events.ts'
import { listOwnSearches, lookAtSearch, saveSearch } from '../src/actions/finding/saved-searches.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { decidePair } from '../src/actions/joining/decide-pair.ts'
import { previewPair } from '../src/actions/joining/preview-pair.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { previewWithdrawal } from '../src/actions/withdrawing/preview-withdrawal.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import { findAnywhere, type AsOf, type EventPage } from '../src/core/index.ts'
import type { Store } from '../src/store/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const brussels = 'EU-20140524-BE-1'
const view: AsOf = { asOf: '2026-11-24', recordedBy: undefined }
const all: EventsRequest['filter'] = { days: {}, country: undefined, class: undefined, ideology: undefined, outcome: undefined, from: undefined }

let store: Store
let context: Context
/** The claim of the report about that attack. */
let told: string
beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
  get(await loadRecord(context))
  const text = 'In the attack on the Jewish museum in Brussels on 24 May 2014 four people were killed, the service said.'
  get(await ingestReports(context, [{ report: aReport({ id: 'verslag', lang: 'en', country: 'BE', published: '2014-06-20', text }), source: aSource }]))
  told = get(await listEvents(context, { view, filter: { ...all, from: 'reports' }, after: undefined, most: 1 })).events[0]?.at.id ?? ''
})
afterAll(() => store[Symbol.asyncDispose]())

async function listAll(filter: Partial<EventsRequest['filter']>, most: number): Promise<readonly EventPage['events'][number][]> {
  const events = []
  for (let after: EventPage['after'], isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const page = get(await listEvents(context, { view, filter: { ...all, ...filter }, after, most }))
    events.push(...page.events)
    after = page.after
  }
  return events
}

describe('the list of events', () => {
  test('gives every event once, the last to happen first, whatever the size of its pages', async () => {
    const whole = await listAll({}, 500)
    const paged = await listAll({}, 37)
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length)
    expect(whole.map(({ at }) => at.last)).toEqual(whole.map(({ at }) => at.last).toSorted().toReversed())
  })

  test('lists a report that tells of an attack of the record under that attack, and is found by its source', async () => {
    const [event, ...others] = await listAll({ from: 'reports' }, 50)
    expect(others).toEqual([])
    expect(event).toMatchObject({ id: `event:${brussels}`, readings: 2, country: 'BE', precision: 'point', killed: { value: 4 } })
    expect((await listAll({ country: 'BE', days: { first: '2014-05-01', last: '2014-05-31' } }, 50)).map(({ id }) => id)).toEqual([`event:${brussels}`])
  })

  test('tells of an event what each reading says, and why they were joined', async () => {
    const dossier = get(await eventDossier(context, { id: told, view }))
    expect(dossier).toMatchObject({ id: `event:${brussels}`, killed: { value: 4 }, waiting: [] })
    expect(dossier.readings.map(({ id, counted }) => ({ id, counted }))).toEqual([{ id: brussels, counted: true }, { id: told, counted: true }])
    expect(dossier.links).toMatchObject([{ a: brussels, b: told, relation: 'same', decidedBy: 'rule' }])
    expect(dossier.links[0]?.fields.find(({ field }) => field === 'days')?.agrees).toBe(true)
  })
})

describe('a preview', () => {
  test('of a split shows the two events that the decision then makes, and keeps nothing', async () => {
    const choice = { a: brussels, b: told, relation: 'apart', reason: 'another attack', known: '2026-11-24' } as const
    const preview = get(await previewPair(context, { choice, view, country: 'BE' }))
    expect(preview.before.map(({ readings }) => readings)).toEqual([[brussels, told]])
    expect(preview.after.map(({ readings }) => readings)).toEqual([[brussels], [told]])
    expect(get(await eventDossier(context, { id: brussels, view })).readings).toHaveLength(2)
    get(await decidePair(context, choice))
    expect(get(await eventDossier(context, { id: brussels, view })).readings.map(({ id }) => id)).toEqual([brussels])
  })

  test('of a withdrawal names the flags that the withdrawal then sets, and sets none', async () => {
    const retraction = { evidence: 'cohort:NL:killed:2024-06:nieuws.nl', reason: 'the page was wrong', known: '2026-11-24' } as const
    const preview = get(await previewWithdrawal(context, retraction))
    expect(preview.flags.length).toBeGreaterThan(0)
    expect(get(await listFlags(context, view))).toEqual([])
    get(await retractEvidence(context, retraction))
    expect(get(await listFlags(context, view)).map(({ subject, corrections }) => ({ subject, corrections }))).toEqual(preview.flags)
    expect(get(await previewWithdrawal(context, retraction))).toMatchObject({ withdrawn: '2026-11-24', flags: [] })
  })
})

test('the same search that is saved twice at one moment, by a key that was pressed twice, is there once', async () => {
  const moment = new Date('2026-11-24T12:00:00Z')
  for (const _ of ['first', 'again']) get(await saveSearch({ ...context, clock: () => moment }, 'two', { name: 'Brussel', question: 'museum', filter: findAnywhere }))
  expect(get(await listOwnSearches(context, 'two', view))).toHaveLength(1)
})

test('a saved search counts what was recorded since its owner looked, for nobody else', async () => {
  const search = get(await saveSearch(context, 'one', { name: 'Brussel', question: 'museum Brussel', filter: findAnywhere }))
  expect(get(await listOwnSearches(context, 'one', view))).toMatchObject([{ name: 'Brussel', fresh: 0 }])
  get(await ingestReports(context, [{ report: aReport({ id: 'later', lang: 'nl', country: 'BE', published: '2014-06-21', text: 'Het museum in Brussel is weer open.' }), source: aSource }]))
  expect(get(await listOwnSearches(context, 'one', view))).toMatchObject([{ fresh: 1 }])
  expect(get(await listOwnSearches(context, 'other', view))).toEqual([])
  get(await lookAtSearch(context, 'one', search.id))
  expect(get(await listOwnSearches(context, 'one', view))).toMatchObject([{ fresh: 0 }])
  expect(await lookAtSearch(context, 'other', search.id)).toMatchObject({ ok: false, problem: { kind: 'search-unknown' } })
})
