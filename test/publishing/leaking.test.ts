import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { loadExamples } from '../../src/actions/load-examples.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { setLevel } from '../../src/actions/logbook/set-level.ts'
import { composeEdition, readEditionFiles } from '../../src/actions/publishing/compose-edition.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { languages, markings, type Day, type IndicatorName, type Marking, type NewReport } from '../../src/core/index.ts'
import { inOrder } from '../../src/publishing/exchange/editions-of-site.ts'
import { toldNotices } from '../../src/publishing/following/told-notices.ts'
import { webhookBody } from '../../src/publishing/following/webhook-body.ts'
import { canonicalJson } from '../../src/publishing/log/canonical-json.ts'
import { listEditions } from '../../src/store/editions.ts'
import type { Store } from '../../src/store/store.ts'
import { publishOn, siteOf } from '../builders/a-publication.ts'
import { keepDataset } from '../builders/a-dataset.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

let store: Store
let context: Context
beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
  get(await loadRecord(context))
  get(await record('2018-01-10', { ...aWarningDocument, probability: 0.4 }))
  get(await record('2018-02-02', aResolutionDocument('entry:warning:NL:2018-01-10:1')))
  get(await ingestReport(context, aReport({ id: 'open-1', published: '2018-03-20', text: 'Er zijn nog ongeveer 155 Nederlandse jihadisten in Syrië en Irak, zegt de AIVD.' }), aSource))
})
afterAll(() => store[Symbol.asyncDispose]())

const view = { asOf: '2018-03-31', recordedBy: undefined } as const
const compose = async () => composeEdition(store.db, get(await readEditionFiles(context)), { country: 'NL', view, acceptsUnreviewed: true, sentences: [] })
/** Everything that is frozen: the sentences, the warnings and the numbers. */
const composed = async () => {
  const { picture, warnings, numbers } = await compose()
  return canonicalJson({ picture, warnings, numbers })
}

const arrest = 'De politie heeft op 20 maart 2018 in Rotterdam een man aangehouden op verdenking van terrorisme.'
const networks = 'De onderzoekers sluiten niet uit dat terugkeerders zich bij bestaande netwerken van jihadisten in Nederland voegen en daar met anderen een aanslag voorbereiden.'

/** The numbers of an indicator. */
const indicatorsOf = async (name: IndicatorName) => (await compose()).numbers.indicators.filter((each) => each.name === name).map(({ measures, inputs }) => ({ measures, inputs }))

const aWarningDocument = {
  kind: 'warning', author: 'analyst-1', scope: 'NL', event: { class: 'arrests', atLeast: 5 }, window: { first: '2018-01-20', last: '2018-02-01' }, probability: 0.4,
  rule: { text: { nl: 'Het OM meldt vijf aanhoudingen.', en: 'The prosecutor announces five arrests.' } },
}
const aResolutionDocument = (warning: string, changes: object = {}) => ({ kind: 'resolution', author: 'reviewer', warning, outcome: { kind: 'did-not-occur' }, reason: { nl: 'Het waren er drie.', en: 'There were three.' }, ...changes })
const record = (day: string, ...documents: readonly object[]) => recordDocuments(aContext(store, `${day}T12:00:00Z`), { text: JSON.stringify(documents), path: '-', author: undefined, known: undefined })

/** What a report may say that the picture and its numbers would gladly use: figures, also those of the open report in its own words, attacks, levels, warnings, arrests, and who speaks of networks. */
const sentences = [
  (n: number) => `Er zijn nog ${n} Nederlandse jihadisten in Syrië en Irak.`,
  (n: number) => `Er zijn nog ongeveer 155 Nederlandse jihadisten in Syrië en Irak, zegt de AIVD. Dat zijn er ${n} minder.`,
  (n: number) => `Bij een aanslag in Trèbes op 23 maart 2018 vielen ${n} doden.`,
  () => 'Het dreigingsniveau gaat naar 5 op een schaal van 5, aldus de NCTV.',
  (n: number) => `De AIVD waarschuwt voor ${n} terugkeerders uit Syrië.`,
  () => arrest,
  () => networks,
] as const

/** Reports that are not for everybody, each with words of its own that nothing else holds. */
const closedReport = fc.record({ marking: fc.constantFrom(...markings.filter((each) => each !== 'clear')), sentence: fc.constantFrom(...sentences), number: fc.integer({ min: 200, max: 999 }), word: fc.stringMatching(/^zq[a-z]{10}$/), day: fc.integer({ min: 10, max: 30 }) })
let reports = 0
const bring = (changes: Partial<NewReport>, word: string, source = `bron-${word}`) =>
  ingestReport(context, aReport({ id: `${word}-${++reports}`, source, title: `${word} titel`, url: `https://${word}.example/`, note: `${word} notitie`, ...changes }), { ...aSource, id: source, name: `Krant ${word}` })

/** A claim of a report that is TLP:AMBER. */
async function closedClaim(word: string, published: Day): Promise<string> {
  const { report } = get(await bring({ marking: 'amber', published, text: `Er zijn nog 300 Nederlandse jihadisten in Syrië en Irak, meldt ${word}.` }, word))
  return (await store.db.selectFrom('claim').select('id').where('report', '=', report).executeTakeFirstOrThrow()).id
}

describe('what is not for everybody reaches no edition', () => {
  test('whatever it says and however it is marked: the picture is the same, to the byte, as if it were not there', async () => {
    const without = await composed()
    await fc.assert(fc.asyncProperty(closedReport, async ({ marking, sentence, number, word, day }) => {
      get(await bring({ marking, published: `2018-03-${day}`, text: `${sentence(number)} ${word}.` }, word))
      expect(await composed()).toBe(without)
    }), { numRuns: 25 })
  }, 300_000)

  test('nor does what a licence forbids, or what was written for the demo', async () => {
    const without = await composed()
    get(await bring({ licence: 'not to be published', published: '2018-03-28', text: 'Er zijn nog 444 Nederlandse jihadisten in Syrië en Irak.' }, 'zqlicentie'))
    get(await loadExamples(context))
    expect(await composed()).toBe(without)
  }, 60_000)

  test('nor does a dataset that may not be passed on, also where its records are joined with attacks that are public', async () => {
    const without = await composed()
    const [attack] = (await store.db.selectFrom('record_row').select('id').where('kind', '=', 'threat-event').where('id', 'like', 'EU-2018%').orderBy('id').execute()).toReversed()
    await keepDataset(store, (['2018-01-11', '2018-02-12', '2018-03-13'] as const).flatMap((day) => Array.from({ length: 10 }, (_, at) => ({ id: `zqrecord-${day}-${at}`, day }))))
    await store.db.insertInto('event_link').values({ a: 'proef:zqrecord-2018-03-13-1', b: attack?.id ?? expect.fail(), revision: 1, known: '2018-03-01', recorded: new Date('2019-01-01T00:00:00Z'), relation: 'same', probability: 1, decided_by: 'person', reason: 'zqreden' }).execute()
    expect(await composed()).toBe(without)
  })

  test('nor does a warning that somebody wrote on the strength of it, with what became of it: neither stands in a list, nor in a count, nor in the score', async () => {
    const without = await composed()
    const claim = await closedClaim('zqwaarschuwing', '2018-01-05')
    const words = { rule: { text: { nl: 'zqafspraak waarschuwing', en: 'zqafspraak warning' } } }
    get(await record('2018-01-10', { ...aWarningDocument, ...words, probability: 0.9, evidence: [claim] }))
    expect((await compose()).warnings?.warnings).toHaveLength(1)
    get(await record('2018-02-02', aResolutionDocument('entry:warning:NL:2018-01-10:2', { reason: { nl: 'zqreden afspraak', en: 'zqreden rule' } })))
    expect(await composed()).toBe(without)
  })

  test('and what was decided on it keeps an edition back, until somebody decides without', async () => {
    const claim = await closedClaim('zqoordeel', '2018-02-20')
    const before = (await compose()).reasons
    const [taken] = get(await record('2018-03-05', aResolutionDocument('entry:warning:NL:2018-01-10:1', { author: 'second-reader', reason: { nl: 'zqgrond besluit', en: 'zqgrond decision' }, evidence: [claim] })))
    expect((await compose()).reasons).toContainEqual({ what: 'marking', entry: taken?.id, report: claim.replace(/:.*/, ''), marking: 'amber' })
    get(await record('2018-03-06', aResolutionDocument('entry:warning:NL:2018-01-10:1', { author: 'third-reader', reason: { nl: 'Het bleven er drie.', en: 'There were still three.' } })))
    const { reasons, warnings } = await compose()
    expect(reasons).toEqual(before)
    expect(warnings?.warnings[0]?.outcomes.map(({ sentence }) => sentence.author)).toEqual(['reviewer', 'third-reader'])
  })

  test('while the same report marked CLEAR does change it', async () => {
    const without = await composed()
    get(await bring({ published: '2018-03-28', text: 'Er zijn nog 888 Nederlandse jihadisten in Syrië en Irak.' }, 'zqopen'))
    expect(await composed()).not.toBe(without)
  })

  test.each([['arrests', arrest], ['statements', networks]] as const)('while the %s that a report marked CLEAR tells of are counted', async (name, text) => {
    const before = await indicatorsOf(name)
    get(await bring({ published: '2018-03-21', text }, `zqopen${name}`))
    expect(await indicatorsOf(name)).not.toEqual(before)
  }, 60_000)

  test('and no file of the site holds one word of it, in whatever form', async () => {
    get(await publishOn(context, '2018-03-31', { acceptsUnreviewed: true }))
    const site = await siteOf(context)
    expect(site.size).toBeGreaterThan(4)
    for (const [path, bytes] of site) expect(bytes.toString('utf8').replaceAll(/zqopen(?:arrests|statements)?/g, ''), path).not.toMatch(/zq[a-z]{6}/)
    expect([...site.values()].some((bytes) => bytes.includes('zqopen'))).toBe(true)
  })

  test('nor does a message to those who follow', async () => {
    const editions = (await listEditions(store.db)).map(({ edition }) => edition)
    const messages = inOrder({ editions }).flatMap((told) => languages.flatMap((language) => toldNotices(told, language).map(webhookBody)))
    expect(messages.length).toBeGreaterThan(1)
    for (const message of messages) expect(message).not.toMatch(/zq[a-z]{6}/)
  })

  test.each(['amber', 'red'] as const)('nor may a person decide on TLP:%s in public: nobody can take it out of those words', async (marking: Marking) => {
    const { report } = get(await bring({ marking, published: '2018-04-01', text: `Er zijn nog 200 Nederlandse jihadisten in Syrië en Irak, meldt ${marking}.` }, `zq${marking.replace('+', '')}besluit`))
    const claims = (await store.db.selectFrom('claim').select('id').where('report', '=', report).execute()).map(({ id }) => id)
    get(await setLevel(context, { scope: { country: 'NL', parts: [] }, step: 4, reasons: [{ nl: 'Om wat wij weten.', en: 'For what we know.' }], author: 'duty-officer', second: undefined, review: '2018-09-26', until: undefined, trigger: undefined, evidence: claims, known: '2018-04-02' }))
    const refusal = await publishOn(context, '2018-04-02', { acceptsUnreviewed: true })
    expect(refusal.ok ? [] : refusal.problem).toMatchObject({ kind: 'edition-refused', reasons: expect.arrayContaining([expect.objectContaining({ what: 'marking', report, marking })]) as unknown })
  })
})

test('no passage of somebody else is longer than 300 characters, with what stands around it', async () => {
  const long = `${'Volgens de dienst is het beeld onveranderd gebleven en dat blijft zo. '.repeat(9)}Er zijn nog 777 Nederlandse jihadisten in Syrië en Irak. ${'Het departement gaf geen verdere toelichting op de cijfers. '.repeat(9)}`
  get(await bring({ published: '2018-03-29', text: long }, 'lang'))
  const { picture } = await compose()
  const passages = Object.values(picture.evidence).flatMap((item) => (item.kind === 'passage' ? [item.before + item.quote + item.after] : []))
  expect(passages.some((each) => each.includes('777'))).toBe(true)
  for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(300)
})
