import { parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { closeFlag, listFlags } from '../../src/actions/flagging/flags.ts'
import { openReport } from '../../src/actions/inbox/open-report.ts'
import { reviewClaims } from '../../src/actions/inbox/review-claims.ts'
import { setLevel, type LevelChoice } from '../../src/actions/logbook/set-level.ts'
import { withdrawEntry } from '../../src/actions/logbook/withdraw-entry.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { correctClaim } from '../../src/actions/withdrawing/correct-claim.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import { retractEvidence } from '../../src/actions/withdrawing/retract-evidence.ts'
import { isFault, type Outcome, type PreflightReason } from '../../src/core/index.ts'
import { wordsFor } from '../../src/words/words-for.ts'
import { verifySite } from '../../src/publishing/verifying/verify-site.ts'
import { listEditions } from '../../src/store/editions.ts'
import { listLog } from '../../src/store/public-log.ts'
import { aSigner, publishOn, readerOf, siteOf } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

const stays: LevelChoice = {
  scope: { country: 'NL', parts: [] }, step: 4, reasons: [{ nl: 'Het beeld is niet veranderd.', en: 'The picture has not changed.' }], author: 'duty-officer', second: undefined,
  review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-04-10',
}

async function theOffice(): Promise<{ readonly context: Context } & AsyncDisposable> {
  const store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  return { context, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

const reviewer = { name: 'reviewer-1', clearance: 'red' } as const
const reasonsOf = (outcome: Outcome<unknown>): readonly PreflightReason[] => (outcome.ok || outcome.problem.kind !== 'edition-refused' ? expect.fail('it was published') : outcome.problem.reasons)
const logOf = async ({ store }: Context) => (await listLog(store.db)).map(({ kind, subject }) => `${kind} ${subject}`)

describe('an edition', () => {
  test('is numbered per country, speaks of the days since the one before, and is not made where nothing changed', async () => {
    await using office = await theOffice()
    const { context } = office
    expect(get(await publishOn(context, '2018-03-31'))).toMatchObject({ isNew: true, edition: { id: 'NL-1', period: { first: '2018-03-31', last: '2018-03-31' }, publisher: { isAuthority: false } } })
    expect(get(await publishOn(context, '2018-03-31'))).toMatchObject({ isNew: false, edition: { id: 'NL-1' } })
    expect(get(await publishOn(context, '2018-04-30'))).toMatchObject({ isNew: true, edition: { id: 'NL-2', period: { first: '2018-04-01', last: '2018-04-30' } } })
    expect(get(await publishOn(context, '2018-04-30', { country: 'GB' }))).toMatchObject({ isNew: true, edition: { id: 'GB-1' } })
    expect(await logOf(context)).toEqual(['edition NL-1', 'edition NL-2', 'edition GB-1'])
  })

  test('is put right only by another that names it, and stays as it is itself', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await publishOn(context, '2018-03-31'))
    const before = await siteOf(context)
    expect(reasonsOf(await publishOn(context, '2018-03-30'))).toEqual([{ what: 'day-passed', edition: 'NL-1', last: '2018-03-31' }])
    get(await retractEvidence(context, { evidence: 'J067', reason: 'reden stond er niet', known: '2018-03-31' }))
    expect((await reasonsOf(await publishOn(context, '2018-03-31', { corrects: { edition: 'NL-9', what: { nl: 'te veel' } } }))).filter(({ what }) => what !== 'flag')).toEqual([{ what: 'corrects', edition: 'NL-9' }, { what: 'translation', of: 'NL-9', missing: 'en', written: 'te veel' }])
    for (const { id } of get(await listFlags(context, { asOf: '2026-11-24', recordedBy: undefined }))) get(await closeFlag(context, { flag: id, reason: 'wordt rechtgezet' }))
    const what = { nl: 'Een reden stond niet in de bron.', en: 'One reason was not in the source.' }
    expect(get(await publishOn(context, '2018-03-31', { corrects: { edition: 'NL-1', what } }))).toMatchObject({ edition: { id: 'NL-2', corrects: { edition: 'NL-1', what }, period: { first: '2018-03-31', last: '2018-03-31' } } })
    const after = await siteOf(context)
    expect(after.get('editions/NL-1/edition.json')).toEqual(before.get('editions/NL-1/edition.json'))
    expect(after.get('editions/NL-2/edition.json')?.toString('utf8')).not.toContain('"J067"')
  }, 90_000)

  test('is flagged when what it says falls', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await publishOn(context, '2018-03-31'))
    get(await retractEvidence(context, { evidence: 'J067', reason: 'reden stond er niet', known: '2018-03-31' }))
    expect(get(await listFlags(context, { asOf: '2026-11-24', recordedBy: undefined })).map(({ subject }) => subject)).toContainEqual({ kind: 'kept', id: 'picture:NL:2018-03-31' })
  })
})

describe('before it is published', () => {
  test('everything that stands in the way is named at once, in the reader\'s words', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await ingestReport(context, aReport({ id: 'krant', published: '2018-04-05', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
    get(await setLevel(context, { ...stays, reasons: [{ nl: 'Het beeld is niet veranderd.' }], evidence: ['J067', 'J068'] }))
    get(await retractEvidence(context, { evidence: 'J068', reason: 'vervallen', known: '2018-04-11' }))
    const refusal = await publishOn(context, '2018-04-15', { signer: undefined, reasons: [{ what: 'setting', setting: 'PEIL_ADDRESS' }, { what: 'key', path: 'publishing.key', state: 'missing' }] })
    const kinds = reasonsOf(refusal).map(({ what }) => what)
    for (const what of ['setting', 'key', 'translation', 'withdrawn', 'flag', 'unreviewed']) expect(kinds, what).toContain(what)
    const problem = refusal.ok ? expect.fail() : refusal.problem
    expect(wordsFor('nl').problemDetails(problem)).toContain('entry:level:NL:2018-04-10:1 steunt op J068, en dat is ingetrokken.')
    expect(wordsFor('en').problemDetails(problem)).toHaveLength(kinds.length)
    expect(await listEditions(context.store.db)).toEqual([])
  })

  test('a claim counts as looked at once a person accepted it, corrected it or put it on record, and else only where the log says how many were not', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await ingestReport(context, aReport({ id: 'krant', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
    const [reason] = reasonsOf(await publishOn(context, '2018-03-31'))
    const [claim = ''] = reason?.what === 'unreviewed' ? reason.claims : []
    expect(claim).toMatch(/^krant:FIGURE/)
    get(await publishOn(context, '2018-03-31', { acceptsUnreviewed: true }))
    expect((await listLog(context.store.db))[0]?.entry).toContain('"unreviewed":1')
    get(await correctClaim(context, { claim, fields: ['value=998'], reason: 'nageteld', known: '2018-04-01' }))
    const flagged = reasonsOf(await publishOn(context, '2018-04-20'))
    expect(flagged.filter(({ what }) => what === 'unreviewed')).toEqual([])
  })

  test('a claim that an indicator counts is to be looked at as one that a sentence rests on', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await ingestReport(context, aReport({ id: 'agent', published: '2018-03-28', text: 'De politie heeft op 20 maart 2018 in Rotterdam een man aangehouden op verdenking van terrorisme.' }), aSource))
    expect(reasonsOf(await publishOn(context, '2018-03-31'))).toEqual([{ what: 'unreviewed', claims: [expect.stringMatching(/^agent:EVENT/)] }])
    const open = get(await openReport(context, { asOf: '2018-03-31', recordedBy: undefined }, 'agent', reviewer))
    const seen = Object.fromEntries(open.claims.map(({ claim, version }) => [claim.id, version]))
    get(await reviewClaims({ ...context, clock: () => new Date('2018-03-30T09:00:00Z') }, { actor: reviewer, report: 'agent', seen }, { act: 'accept' }))
    expect(await publishOn(context, '2018-03-31')).toMatchObject({ ok: true })
  })
})

describe('the log', () => {
  test('holds each level that a person set, once, and that it no longer stands', async () => {
    await using office = await theOffice()
    const { context } = office
    const level = get(await setLevel(context, stays))
    get(await publishOn(context, '2018-04-15'))
    get(await withdrawEntry(context, { entry: level.id, author: 'night-desk', reason: 'per ongeluk', known: '2018-04-16' }))
    get(await publishOn(context, '2018-04-16'))
    get(await publishOn(context, '2018-04-16'))
    const [, , withdrawal = ''] = await logOf(context)
    expect(await logOf(context)).toEqual([`level ${level.id}`, 'edition NL-1', withdrawal, 'edition NL-2'])
    expect(withdrawal).toMatch(/^withdrawal entry:withdrawal:NL:2018-04-16/)
  })

  test('and the level of a part of the country stands in the edition with its reason, and is told with its scope, once', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await publishOn(context, '2018-04-09'))
    get(await setLevel(context, { ...stays, scope: { country: 'NL', parts: [{ kind: 'region', name: 'utrecht' }] }, step: 3 }))
    const { edition } = get(await publishOn(context, '2018-04-15'))
    expect(edition.picture.own.map(({ sentence }) => wordsFor('nl').sentence(sentence))).toEqual([
      'Voor Utrecht (regio), Nederland geldt een eigen niveau. Op 10 april 2018 is het niveau hier vastgesteld op aanzienlijk, 3 van 5, door duty-officer. Het wordt uiterlijk op 26 september 2018 opnieuw bekeken.', 'Reden van duty-officer: “Het beeld is niet veranderd.”',
    ])
    get(await publishOn(context, '2018-10-15'))
    const items = parseJsonFeed((await siteOf(context)).get('feeds/en.json')?.toString('utf8') ?? '').items ?? []
    expect(items.filter(({ tags }) => tags?.[0] === 'level-change').map(({ title, tags, url }) => [title, tags, url])).toEqual([['Utrecht (region), Netherlands: level significant (3 of 5)', ['level-change', 'NL', 'NL/region:utrecht'], 'https://peil.example/en/editions/NL-2/#own-level-part-1']])
    expect((await siteOf(context)).get('en/editions/NL-2/index.html')?.includes('id="own-level-part-1"')).toBe(true)
  }, 90_000)

  test('is continued by no other key than the one that signed it', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await publishOn(context, '2018-03-31'))
    expect(reasonsOf(await publishOn(context, '2018-04-15', { signer: aSigner(9) }))).toEqual([{ what: 'key', path: 'publishing.key', state: 'of-another-log' }])
  })

  test('says that passages had to go, also while a next edition is refused, and the site holds without them', async () => {
    await using office = await theOffice()
    const { context } = office
    get(await ingestReport(context, aReport({ id: 'krant', title: 'Een zeldzaamwoord in de kop', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak, een zeldzaamwoord.' }), aSource))
    get(await publishOn(context, '2018-03-31', { acceptsUnreviewed: true }))
    expect((await siteOf(context)).get('editions/NL-1/edition.json')?.includes('zeldzaamwoord')).toBe(true)
    get(await eraseReport(context, { report: 'krant', demand: 'publisher', reason: 'brief', known: '2018-04-01' }))
    expect(reasonsOf(await publishOn(context, '2018-04-20'))).toContainEqual(expect.objectContaining({ what: 'flag' }))
    const site = await siteOf(context)
    for (const [path, bytes] of site) expect(bytes.includes('zeldzaamwoord'), path).toBe(false)
    expect(await logOf(context)).toEqual(['edition NL-1', 'erasure NL-1'])
    expect((await verifySite({ read: readerOf(site), key: aSigner(), since: undefined })).filter(isFault)).toEqual([])
  })
})
