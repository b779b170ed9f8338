import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context } from '../src/actions/context.ts'
import { correctClaim } from '../src/actions/withdrawing/correct-claim.ts'
import { correctReport } from '../src/actions/withdrawing/correct-report.ts'
import { addReport } from '../src/actions/adding/add-report.ts'
import { closeFlag, listFlags } from '../src/actions/flagging/flags.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { keepPicture } from '../src/actions/picture/keep-picture.ts'
import { loadExamples } from '../src/actions/load-examples.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { picture } from '../src/actions/picture/picture.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import type { AsOf, Country, Day, Flag } from '../src/core/index.ts'
import { readEvidenceBase } from '../src/store/read-evidence-base.ts'
import { correctionWords } from '../src/words/corrections.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })
const pictureOn = async (context: Context, asOf: Day, country: Country = 'NL') => JSON.stringify(get(await picture(context, { country, view: on(asOf) })))
const flagsOf = async (context: Context) => get(await listFlags(context, on('2026-11-24')))
const drafts = (flag: Flag | undefined, language: 'nl' | 'en') => (flag?.corrections ?? []).map((drafted) => correctionWords[language].correction(drafted, flag?.cause ?? expect.fail()))

describe('a report of March 2018 in the demo store is withdrawn', () => {
  test('its sentence falls from that day, with a correction that can be published, and earlier pictures stay to the letter', async () => {
    await using store = await aStore()
    const context = aContext(store)
    await withDemo(context)
    const before = await pictureOn(context, '2018-03-31')
    const retracted = get(await retractEvidence(context, { evidence: 'het-kustblad-2018-03-29', reason: 'de krant nam het terug', known: '2018-04-01' }))
    expect(retracted).toMatchObject({ kind: 'report', changed: true, flags: ['flag:1'] })
    expect(await pictureOn(context, '2018-03-31')).toBe(before)
    expect(before).toContain('report-differs')
    expect(await pictureOn(context, '2018-04-01')).not.toContain('Kustblad')
    const [flag] = await flagsOf(context)
    expect(flag).toMatchObject({ status: 'open', subject: { kind: 'picture', id: 'picture:NL:2018-04-01' }, cause: { act: 'withdrawn', kind: 'report', id: 'het-kustblad-2018-03-29' } })
    expect(drafts(flag, 'nl')).toEqual([
      '“Een voor de demo geschreven bericht van Het Kustblad (verzonnen krant), 29 maart 2018, noemt ongeveer 210 in het gebied; het register heeft ongeveer 160, stand van 26 maart 2018.” Dit berustte op het bericht het-kustblad-2018-03-29, dat op 1 april 2018 is ingetrokken (reden: de krant nam het terug). Zonder dat bewijs vervalt deze zin.',
    ])
    expect(drafts(flag, 'en')[0]).toMatch(/This rested on the report het-kustblad-2018-03-29, which was withdrawn on 1 April 2018 \(reason: de krant nam het terug\)\. Without that evidence this sentence falls\.$/)
  })

  test('twice is once, and before it was known is refused', async () => {
    await using store = await aStore()
    const context = aContext(store)
    await withDemo(context)
    const retract = (known: Day) => retractEvidence(context, { evidence: 'het-kustblad-2018-03-29', reason: 'onjuist', known })
    expect(await retract('2018-03-28')).toMatchObject({ ok: false, problem: { kind: 'retraction-predates', known: '2018-03-29' } })
    expect(get(await retract('2018-04-01')).flags).toHaveLength(1)
    expect(get(await retract('2018-05-01'))).toMatchObject({ changed: false, flags: [] })
    expect(await flagsOf(context)).toHaveLength(1)
  })
})

test('a figure that a report alone gave falls with a claim of it, and the one before stands again; the rest of the report stays', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const say = (id: string, value: number, published: Day) => ingestReport(context, aReport({ id, published, text: `Er zijn ${value} Nederlandse jihadisten in Syrië en Irak, aldus de AIVD. Het dreigingsniveau blijft 4 op een schaal van 5.` }), aSource)
  get(await say('eerst', 140, '2018-03-01'))
  get(await say('later', 190, '2018-03-20'))
  const claim = await claimOf(context, 'later', 'FIGURE')
  expect(get(await retractEvidence(context, { evidence: claim, reason: 'tikfout', known: '2018-04-01' })).flags).toHaveLength(3)
  const flags = await flagsOf(context)
  expect(flags.map(({ subject }) => subject.id)).toEqual(['picture:NL:2018-04-01', 'picture:NL:2026-11-24', 'series:NL/in_area'])
  for (const flag of flags) expect(drafts(flag, 'nl').join(' ')).toMatch(/“In het gebied: 190, stand van 20 maart 2018\.” Dit berustte op de bewering later:FIGURE-\S+, die op 1 april 2018 is ingetrokken \(reden: tikfout\)\. Zonder dat bewijs luidt het: “In het gebied: 140, stand van 1 maart 2018\.”/)
  const kinds = get(await readEvidenceBase(store, on('2018-04-01'))).claims.filter(({ report }) => report === 'later').map(({ claim: { kind } }) => kind)
  expect(kinds).toContain('LEVEL')
  expect(kinds).not.toContain('FIGURE')
})

test('a correction says what it reads now, and keeps its reason', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, aReport({ id: 'fout', published: '2018-03-01', text: 'Er zijn 140 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
  const claim = await claimOf(context, 'fout', 'FIGURE')
  const corrected = await correctClaim(context, { claim, fields: ['value=104'], reason: 'cijfers verwisseld', known: '2018-03-05' })
  expect(get(corrected)).toMatchObject({ revision: 2, claim: { fields: { value: 104 } } })
  const [flag] = await flagsOf(context)
  expect(drafts(flag, 'nl').join(' ')).toContain('Na die verbetering luidt het: “In het gebied: 104, stand van 1 maart 2018.”')
  expect(get(await why(context, { id: claim, view: on('2018-03-05'), country: 'NL' })).nodes[`claim ${claim}`]).toMatchObject({ standing: { kind: 'corrected', reason: 'cijfers verwisseld' } })
  expect(get(await why(context, { id: claim, view: on('2018-03-04'), country: 'NL' })).nodes[`claim ${claim}`]).toMatchObject({ standing: { kind: 'stands' } })
})

describe('a report that was added without its day', () => {
  const text = 'Er zijn 140 Nederlandse jihadisten in Syrië en Irak, meldde de AIVD gisteren.'
  const brought = { id: 'zonder-dag', text, title: undefined, url: undefined, source: 'De Havenbode', published: undefined, lang: 'nl', country: 'NL', known: undefined, layout: undefined } as const

  test('gets it later: its claims are known from then, and what was seen before stays as it was recorded', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await addReport(context, brought))
    expect(await inAreaOn(context, '2018-04-01')).toEqual([])
    const before = context.clock().toISOString()
    const later = { ...context, clock: () => new Date('2026-11-25T09:00:00.000Z') }
    const corrected = get(await correctReport(later, { report: 'zonder-dag', fields: ['published=2018-03-26', 'title=Dreiging gelijk'], reason: 'de dag ontbrak', known: '2026-11-25' }))
    expect(corrected).toMatchObject({ replacement: 'zonder-dag~2', published: '2018-03-26' })
    expect(await inAreaOn(later, '2018-04-01')).toEqual(['zonder-dag~2 2018-03-26'])
    expect(await inAreaOn(later, '2018-04-01', before)).toEqual([])
    expect(await inAreaOn(later, '2026-11-24', before)).toEqual(['zonder-dag 2026-11-24'])
    const base = get(await readEvidenceBase(store, on('2026-11-25')))
    expect(base.reports.map(({ id, title }) => [id, title])).toEqual([['zonder-dag~2', 'Dreiging gelijk']])
    expect(get(await why(later, { id: 'zonder-dag', view: on('2026-11-25'), country: 'NL' })).nodes['report zonder-dag']).toMatchObject({ standing: { kind: 'withdrawn', reason: 'de dag ontbrak (zonder-dag~2)' } })
    expect(get(await addReport(later, brought))).toMatchObject({ added: false })
  })

  test('with another source counts as that of the other from the correction on, and earlier views keep the first alone', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await addReport(context, { ...brought, published: '2018-03-26' }))
    get(await correctReport(context, { report: 'zonder-dag', fields: ['source=NRC'], reason: 'verkeerde krant', known: '2018-05-01' }))
    const standing = async (asOf: Day) => get(await readEvidenceBase(store, on(asOf))).reports.filter(({ status }) => status === 'asserted').map(({ id }) => id)
    expect(await standing('2018-04-30')).toEqual(['zonder-dag'])
    expect(await standing('2018-05-01')).toEqual(['zonder-dag~2'])
  })

  test('is put right no more than once under one name, and never in its text', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await addReport(context, brought))
    const change = (report: string, ...fields: string[]) => correctReport(context, { report, fields, reason: 'beter', known: '2026-11-24' })
    expect(await change('zonder-dag', 'text=anders')).toMatchObject({ ok: false, problem: { kind: 'field-invalid', reason: 'report' } })
    expect(await change('zonder-dag', 'published=gisteren')).toMatchObject({ ok: false, problem: { kind: 'date-invalid' } })
    expect(await change('zonder-dag', 'published=2030-01-01')).toMatchObject({ ok: false, problem: { kind: 'published-to-come' } })
    expect(await change('onbekend', 'source=NRC')).toMatchObject({ ok: false, problem: { kind: 'report-unknown' } })
    get(await change('zonder-dag', 'source=NRC'))
    expect(await change('zonder-dag', 'source=Trouw')).toMatchObject({ ok: false, problem: { kind: 'report-withdrawn' } })
    expect(get(await change('zonder-dag~2', 'source=Trouw')).replacement).toBe('zonder-dag~3')
    const standing = get(await readEvidenceBase(store, on('2026-11-24'))).reports.filter(({ status }) => status === 'asserted')
    expect(standing.map(({ id, source, published }) => [id, source, published])).toEqual([['zonder-dag~3', 'trouw', '2026-11-24']])
  })
})

test.each([
  ['valeu=3', 'unknown'], ['value=drie', 'value'], ['value', 'form'], ['nationality=ZZ', 'value'], ['of=Jan de Vries', 'person'], ['parts=1', 'value'], ['__proto__=1', 'unknown'],
])('a correction %s is refused as %s', async (field, reason) => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, aReport({ id: 'fout', text: 'Er zijn 140 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
  const claim = await claimOf(context, 'fout', 'FIGURE')
  expect(await correctClaim(context, { claim, fields: [field], reason: 'x', known: '2018-05-01' })).toMatchObject({ ok: false, problem: { kind: 'field-invalid', reason } })
})

test('a source found unreliable takes all its reports with it from that day, also those that come later', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, aReport({ id: 'voor', published: '2018-03-01' }), aSource))
  get(await retractEvidence(context, { evidence: aSource.id, reason: 'verzonnen krant', known: '2018-04-01' }))
  get(await ingestReport(context, aReport({ id: 'na', published: '2018-05-01', text: 'Het dreigingsniveau blijft 3 op een schaal van 5.' }), aSource))
  const reportsOn = async (asOf: Day) => get(await readEvidenceBase(store, on(asOf))).reports.map(({ id }) => id)
  expect(await reportsOn('2018-03-31')).toEqual(['voor'])
  expect(await reportsOn('2018-04-01')).toEqual([])
  expect(await reportsOn('2018-06-01')).toEqual([])
})

test('a row of the record falls with the level that it set, stays away when the record is loaded again, and flags level, reasons and proposal apart', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  const { flags } = get(await retractEvidence(context, { evidence: 'level:NL:DTN47', reason: 'niet door de minister vastgesteld', known: '2018-03-27' }))
  expect(flags.length).toBeGreaterThan(0)
  const level = (await flagsOf(context)).find(({ subject }) => subject.kind === 'level' && subject.id === 'picture:NL:2018-03-27')
  expect(drafts(level, 'en').join(' ')).toContain('which was withdrawn on 27 March 2018')
  get(await loadRecord(context))
  expect(get(await readEvidenceBase(store, on('2018-03-27'))).rows.some(({ id }) => id === 'level:NL:DTN47')).toBe(false)
  expect(get(await readEvidenceBase(store, on('2018-03-26'))).rows.some(({ id }) => id === 'level:NL:DTN47')).toBe(true)
})

test('a reason of an edition that is withdrawn flags the decision that named it', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await retractEvidence(context, { evidence: 'J067', reason: 'verkeerd samengevat', known: '2018-04-01' }))
  const decision = (await flagsOf(context)).find(({ subject }) => subject.kind === 'decision')
  expect(decision?.subject.id).toBe('level:NL:DTN47')
  expect(drafts(decision, 'nl')).toEqual(['Het besluit noemde 9 redenen; een daarvan is de regel van het register J067, die op 1 april 2018 is ingetrokken (reden: verkeerd samengevat). Zonder dat bewijs blijven er 8 redenen over.'])
})

test('a joined event is flagged when one of its readings is withdrawn, and a record of a dataset too', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  await addJoinedRecord(context)
  get(await retractEvidence(context, { evidence: 'proef:1', reason: 'dubbel', known: '2024-02-01' }))
  const event = (await flagsOf(context)).find(({ subject }) => subject.kind === 'event')
  expect(event?.corrections).toEqual([{ kind: 'support', of: 'event', id: 'event:EU-20190318-NL-1', before: 2, after: 1 }])
  const graph = get(await why(context, { id: 'event:proef:1', view: on('2024-02-01'), country: 'NL' }))
  expect(graph.nodes['event event:EU-20190318-NL-1']).toMatchObject({ readings: 1 })
  expect(graph.nodes['record proef:1']).toMatchObject({ standing: { kind: 'withdrawn', reason: 'dubbel' } })
})

test('a flag is closed once, for a reason, and what it was before stays', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await withDemo(context)
  get(await retractEvidence(context, { evidence: 'het-kustblad-2018-03-29', reason: 'onjuist', known: '2018-04-01' }))
  expect(await closeFlag(context, { flag: 'flag:2', reason: 'x' })).toMatchObject({ ok: false, problem: { kind: 'flag-unknown' } })
  get(await closeFlag(context, { flag: 'flag:1', reason: 'rechtgezet op de voorpagina' }))
  expect(await closeFlag(context, { flag: 'flag:1', reason: 'x' })).toMatchObject({ ok: false, problem: { kind: 'flag-closed' } })
  expect(await flagsOf(context)).toMatchObject([{ status: 'closed', closing: 'rechtgezet op de voorpagina', revision: 2 }])
  expect(get(await listFlags(context, on('2018-04-02')))).toMatchObject([{ status: 'open', closing: undefined }])
})

test('a picture that was kept is flagged years later, with what it would have said; it stays as it was said', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await withDemo(context)
  const shown = get(await picture(context, { country: 'NL', view: on('2018-03-31') }))
  expect(get(await keepPicture(context, shown))).toEqual({ id: 'picture:NL:2018-03-31', revision: 1, added: true })
  expect(get(await keepPicture(context, shown))).toMatchObject({ revision: 1, added: false })
  get(await retractEvidence(context, { evidence: 'cohort:NL:in_area:2018-03-26:nu.nl', reason: 'de dienst kwam erop terug', known: '2026-11-24' }))
  const kept = (await flagsOf(context)).find(({ subject }) => subject.kind === 'kept')
  expect(kept?.subject.id).toBe('picture:NL:2018-03-31')
  expect(drafts(kept, 'nl')).toContainEqual(expect.stringMatching(/^“In het gebied: ongeveer 160 \(negen jaar en ouder\), stand van 26 maart 2018\.” .* Zonder dat bewijs (vervalt deze zin|luidt het: “In het gebied: )/))
  const graph = get(await why(context, { id: 'picture:NL:2018-03-31/cohort-2', view: on('2026-11-24'), country: 'NL' }))
  expect(graph.nodes['row cohort:NL:in_area:2018-03-26:nu.nl']).toMatchObject({ standing: { kind: 'withdrawn' } })
  expect(graph.nodes['sentence picture:NL:2018-03-31/cohort-2']).toMatchObject({ sentence: { kind: 'cohort', quantity: { value: 160 } } })
  expect(Object.keys(get(await impact(context, { id: 'cohort:NL:in_area:2018-03-26:nu.nl', view: on('2026-11-24'), country: 'NL' })).nodes)).toContain('picture picture:NL:2018-03-31')
})

test('an id that names two things is refused until its kind is said', async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await ingestReport(context, aReport({ id: aSource.id }), aSource))
  expect(await retractEvidence(context, { evidence: aSource.id, reason: 'x', known: '2018-05-01' })).toMatchObject({ ok: false, problem: { kind: 'evidence-ambiguous', kinds: ['report', 'source'] } })
  expect(get(await retractEvidence(context, { evidence: `source:${aSource.id}`, reason: 'x', known: '2018-05-01' })).kind).toBe('source')
  expect(await retractEvidence(context, { evidence: 'nergens', reason: 'x', known: '2018-05-01' })).toMatchObject({ ok: false, problem: { kind: 'evidence-unknown' } })
})

test('what rests on a thing and what the thing rests on are each other\'s inverse, from every thing in the store', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await withDemo(context)
  await addJoinedRecord(context)
  get(await retractEvidence(context, { evidence: 'het-kustblad-2018-03-29', reason: 'onjuist', known: '2018-04-01' }))
  const view = on('2018-04-20')
  const followed = async (follow: typeof why, key: string) => get(await follow(context, { id: nameOf(key), view, country: 'NL' }))
  const seeds = ['picture picture:NL:2018-04-20', 'series series:NL/in_area', 'row level:NL:DTN47', 'flag flag:1', 'report de-dijkpost-2018-03-27']
  const graphs = await Promise.all(seeds.map((key) => followed(why, key)))
  const keys = [...new Set(graphs.flatMap(({ nodes }) => Object.keys(nodes)))].toSorted()
  expect(keys.length).toBeGreaterThan(100)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.constantFrom(...keys), async (one, other) => {
      const [below, above] = [await followed(why, one), await followed(impact, other)]
      expect(other in below.nodes, `${one} → ${other}`).toBe(one in above.nodes)
      const direct = Object.keys(below.nodes).filter((key) => key !== one)[0]
      if (direct !== undefined) expect(Object.keys((await followed(impact, direct)).nodes)).toContain(one)
    }),
    { numRuns: 15 },
  )
}, 120_000)

function nameOf(key: string): string {
  const [kind = '', ...id] = key.split(' ')
  return ['flag', 'picture', 'sentence', 'series', 'event', 'address'].includes(kind) ? id.join(' ') : `${kind}:${id.join(' ')}`
}

test('whatever is withdrawn or corrected, and in whatever order, pictures of earlier days stay to the letter', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await withDemo(context)
  get(await ingestReport(context, aReport({ id: 'echt', published: '2018-03-20', text: 'Er zijn 190 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
  const targets = ['echt', await claimOf(context, 'echt', 'FIGURE'), 'de-dijkpost', 'J068', 'EU-20180323-FR-1', 'cohort:NL:in_area:2018-03-26:nu.nl', 'level:NL:DTN46']
  const days: readonly Day[] = ['2016-07-12', '2018-03-21', '2018-03-26', '2018-03-31']
  const before = await Promise.all(days.map((day) => pictureOn(context, day)))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), fc.integer({ min: 1, max: 28 }), async (evidence, day) => {
      const known = `2018-04-${String(day).padStart(2, '0')}` as Day
      get(await retractEvidence(context, { evidence, reason: 'proef', known }))
      expect(await Promise.all(days.map((each) => pictureOn(context, each)))).toEqual(before)
    }),
    { numRuns: 7 },
  )
}, 120_000)

async function withDemo(context: Context): Promise<void> {
  get(await loadRecord(context))
  get(await loadExamples(context))
}

/** A record of a dataset that tells the same attack as a row of the record. */
async function addJoinedRecord({ store, clock }: Context): Promise<void> {
  const recorded = clock()
  await store.db.insertInto('event_record').values({
    id: 'proef:1', revision: 1, dataset: 'proef', known: '2024-01-01', recorded, status: 'asserted', digest: 'd', first: '2019-03-18', last: '2019-03-18', country: 'NL', place: 'Utrecht',
    latitude: null, longitude: null, place_precision: 'unknown', outcome: 'completed', ideology: 'unknown', attack_type: 'unknown', actor: null, killed: 4, killed_low: null, killed_high: null,
    injured: null, includes_perpetrators: null, class: 'attack', body: '{}',
  }).execute()
  await store.db.insertInto('event_link').values({ a: 'proef:1', b: 'EU-20190318-NL-1', revision: 1, known: '2024-01-01', recorded, relation: 'same', probability: 0.9, decided_by: 'rule', reason: null }).execute()
}

async function claimOf({ store }: Context, report: string, kind: string): Promise<string> {
  const found = get(await readEvidenceBase(store, on('2026-11-24'))).claims.find((stored) => stored.report === report && stored.claim.kind === kind)
  return found?.claim.id ?? expect.fail(`no ${kind} in ${report}`)
}

async function inAreaOn(context: Context, asOf: Day, recordedBy?: string): Promise<readonly string[]> {
  const { claims } = get(await readEvidenceBase(context.store, { asOf, recordedBy }))
  return claims.filter(({ claim }) => claim.kind === 'FIGURE').map(({ report, known }) => `${report} ${known}`)
}
