import { describe, expect, test } from 'vitest'
import { assess } from '../src/actions/assess.ts'
import type { Context } from '../src/actions/context.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { readLogbook } from '../src/actions/logbook/read-logbook.ts'
import { recordTrigger, type NewTrigger } from '../src/actions/logbook/record-trigger.ts'
import { setLevel, type LevelChoice } from '../src/actions/logbook/set-level.ts'
import { withdrawEntry } from '../src/actions/logbook/withdraw-entry.ts'
import { picture } from '../src/actions/picture/picture.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import { parseScope, type AsOf, type Day } from '../src/core/index.ts'
import { statementMarkup } from '../src/publishing/pages/statement.ts'
import { printAssessment } from '../src/publishing/terminal/print-assessment.ts'
import { printGraph } from '../src/publishing/terminal/print-graph.ts'
import { printPicture } from '../src/publishing/terminal/print-picture.ts'
import { correctionWords } from '../src/words/corrections.ts'
import { wordsFor } from '../src/words/words-for.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })
const inNl = (scope = 'NL') => get(parseScope(scope))

/** The Dutch level of March 2018, kept where it was. */
const stays: LevelChoice = {
  scope: inNl(), step: 4, reasons: [{ nl: 'De beweging richt zich weer op het verspreiden van haar ideeën.' }], author: 'duty-officer', second: undefined,
  review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-03-26',
}

const manhunt: NewTrigger = {
  scope: inNl('NL/region:utrecht'), ground: 'attack-with-follow-on-risk', reason: { en: 'the perpetrator has not been found' }, until: '2019-03-19', author: 'duty-officer',
  evidence: ['EU-20190318-NL-1'], known: '2019-03-18',
}

/** Level 5 for the province, for a day. */
const top: LevelChoice = { ...stays, scope: inNl('NL/region:utrecht'), step: 5, evidence: [], known: '2019-03-18', review: '2019-03-19', until: '2019-03-19' }

async function theOffice(): Promise<{ readonly context: Context } & AsyncDisposable> {
  const store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  return { context, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

describe('a level is set by a person, with reasons also for staying', () => {
  test('what the model proposed at that moment stands beside it, on the scale of that day', async () => {
    await using office = await theOffice()
    const set = get(await setLevel(office.context, stays))
    expect(set).toMatchObject({
      id: 'entry:level:NL:2018-03-26:1', scope: 'NL', author: 'duty-officer', evidence: ['J067'],
      body: { scaleId: 'nl_dtn_5', step: 4, steps: 5, label: 'substantieel', review: '2018-09-26', proposal: { proposed: 4 } },
    })
    expect(get(await readLogbook(office.context, on('2018-03-25')))).toEqual([])
    expect(get(await readLogbook(office.context, on('2018-03-26')))).toEqual([set])
  })

  test('the picture gives their reason first, and says whose level the record has beside it', async () => {
    await using office = await theOffice()
    get(await setLevel(office.context, { ...stays, step: 3 }))
    const { level, whyInShort, levelStatements } = get(await picture(office.context, { country: 'NL', view: on('2018-03-26') }))
    expect(level).toMatchObject({ ordinal: 3, setHereBy: 'duty-officer', edition: undefined })
    expect(whyInShort?.sentence).toEqual({ kind: 'own-reason', author: 'duty-officer', text: stays.reasons[0] })
    const [ofTheOffice] = levelStatements.map(({ sentence }) => wordsFor('nl').sentence(sentence))
    expect(ofTheOffice).toContain('Het dreigingsniveau in Nederland is volgens NCTV substantieel, 4 van 5')
  })

  test('the office whose edition they leaned on did not decide: the page, the terminal and the graph call it evidence', async () => {
    await using office = await theOffice()
    get(await setLevel(office.context, stays))
    const pictureNow = get(await picture(office.context, { country: 'NL', view: on('2018-03-26') }))
    const printed = printPicture(pictureNow, { language: 'nl', columns: 1000 })
    expect(printed).toMatch(/Reden van duty-officer: .* \[steunt op bewijs van één oorsprong: NCTV\]/)
    expect(printPicture(pictureNow, { language: 'en', columns: 1000 })).toMatch(/Reason of duty-officer: .* \[leans on evidence of one origin: NCTV\]/)
    const [said] = pictureNow.own
    expect(said && String(statementMarkup(said, pictureNow.evidence, wordsFor('nl')))).toContain('steunt op bewijs van één oorsprong: NCTV')
    // What the office itself decided is still its own.
    expect(printed).toMatch(/hield het niveau op 4 van 5, substantieel\. \[één oorsprong: NCTV\]/)
    const graph = get(await why(office.context, { id: 'own-reason-1', view: on('2018-03-26'), country: 'NL' }))
    expect(printGraph(graph, 'why', { language: 'en', columns: 1000 })).toContain('sentence (leans on evidence of one origin): Reason of duty-officer')
  })

  test('an assessment says who set the level that holds: the authority of the record, or a role here', async () => {
    await using office = await theOffice()
    const assessed = async () => get(await assess(office.context, { scope: inNl(), view: on('2018-03-26') }))
    const said = async (language: 'nl' | 'en') => printAssessment(await assessed(), { language, columns: 200, explain: false })
    expect((await assessed()).current).toMatchObject({ authority: 'NCTV', own: undefined })
    expect(await said('nl')).toContain('Niveau nu: 4 van 5, substantieel, sinds 11 juli 2016, vastgesteld door NCTV\n')
    const { id } = get(await setLevel(office.context, stays))
    expect((await assessed()).current).toMatchObject({ authority: undefined, own: { entry: id, author: 'duty-officer' } })
    expect(await said('nl')).toContain('sinds 26 maart 2018, hier vastgesteld door duty-officer\n')
    expect(await said('en')).toContain('Level now: 4 of 5, substantial, since 26 March 2018, set here by duty-officer\n')
  })

  test.each<[string, Partial<LevelChoice>, string]>([
    ['a step that the scale does not have', { step: 6 }, 'step-unknown'],
    ['a review before the decision', { review: '2018-03-25' }, 'day-before-decision'],
    ['an end before the decision', { until: '2018-03-25' }, 'day-before-decision'],
    ['evidence that the store does not hold', { evidence: ['J999'] }, 'evidence-unknown'],
    ['the top step without a trigger', { step: 5 }, 'trigger-needed'],
    ['a trigger for another step', { trigger: 'entry:trigger:NL:2018-03-26:1' }, 'trigger-superfluous'],
    ['a second reader who is the first', { second: 'duty-officer' }, 'second-is-first'],
    ['a country without a scale in the record', { scope: inNl('LU') }, 'scale-unknown'],
  ])('%s is refused, and nothing is kept', async (_, change, kind) => {
    await using office = await theOffice()
    expect(await setLevel(office.context, { ...stays, ...change })).toMatchObject({ ok: false, problem: { kind } })
    expect(get(await readLogbook(office.context, on('2026-11-24')))).toEqual([])
  })
})

describe('the top step', () => {
  test('takes a trigger for the same place, and ends with it', async () => {
    await using office = await theOffice()
    const trigger = get(await recordTrigger(office.context, manhunt))
    expect(await setLevel(office.context, { ...top, until: '2019-03-20' })).toMatchObject({ ok: false, problem: { kind: 'trigger-outlived', until: '2019-03-19' } })
    expect(get(await setLevel(office.context, { ...top, trigger: trigger.id })).body).toMatchObject({ kind: 'level', step: 5, label: 'kritiek', until: '2019-03-19', trigger: trigger.id, proposal: { proposed: 4 } })
  })

  test('is not had for the country by a trigger for a province, nor after it has expired, nor once it was withdrawn', async () => {
    await using office = await theOffice()
    const trigger = get(await recordTrigger(office.context, manhunt))
    expect(await setLevel(office.context, { ...top, scope: inNl() })).toMatchObject({ ok: false, problem: { kind: 'trigger-needed', scope: 'NL' } })
    expect(await setLevel(office.context, { ...top, known: '2019-03-20', review: '2019-03-20', until: '2019-03-20' })).toMatchObject({ ok: false, problem: { kind: 'trigger-needed' } })
    expect(get(await setLevel(office.context, { ...top, scope: inNl('NL/region:utrecht/municipality:utrecht') })).scope).toBe('NL/region:utrecht/municipality:utrecht')
    get(await withdrawEntry(office.context, { entry: trigger.id, author: 'duty-officer', reason: 'he was arrested', known: '2019-03-18' }))
    expect(await setLevel(office.context, top)).toMatchObject({ ok: false, problem: { kind: 'trigger-needed' } })
  })
})

describe('a level that was set here and no longer holds', () => {
  const national = { ...top, scope: inNl() }

  test('is told when it has run out, for a month, and that of the authority holds again', async () => {
    await using office = await theOffice()
    const trigger = get(await recordTrigger(office.context, { ...manhunt, scope: inNl() }))
    get(await setLevel(office.context, { ...national, trigger: trigger.id }))
    expect((await said(office.context, '2019-03-19')).ordinal).toBe(5)
    expect(await said(office.context, '2019-03-20')).toEqual({ ordinal: 4, own: ['The level that duty-officer set here on 18 March 2019, critical, 5 of 5, no longer holds: it ran until 19 March 2019.'] })
    expect(await said(office.context, '2019-04-20')).toEqual({ ordinal: 4, own: [] })
  })

  test('is told when its trigger was withdrawn', async () => {
    await using office = await theOffice()
    const trigger = get(await recordTrigger(office.context, { ...manhunt, scope: inNl() }))
    get(await setLevel(office.context, { ...national, trigger: trigger.id }))
    get(await withdrawEntry(office.context, { entry: trigger.id, author: 'duty-officer', reason: 'he was arrested', known: '2019-03-19' }))
    expect((await said(office.context, '2019-03-18')).ordinal).toBe(5)
    expect(await said(office.context, '2019-03-19')).toEqual({ ordinal: 4, own: ['The level that duty-officer set here on 18 March 2019, critical, 5 of 5, no longer holds: the trigger that it rested on was withdrawn.'] })
  })
})

describe('what an entry leans on is followed', () => {
  test('down to the evidence and back up to the level that used a trigger', async () => {
    await using office = await theOffice()
    const trigger = get(await recordTrigger(office.context, manhunt))
    const level = get(await setLevel(office.context, { ...top, trigger: trigger.id }))
    const down = get(await why(office.context, { id: level.id, view: on('2019-03-19'), country: 'NL' }))
    expect(Object.keys(down.nodes)).toEqual(expect.arrayContaining([`entry ${trigger.id}`, 'row EU-20190318-NL-1']))
    const up = get(await impact(office.context, { id: 'EU-20190318-NL-1', view: on('2019-03-19'), country: 'NL' }))
    expect(up.edges).toContainEqual({ from: `entry ${level.id}`, to: `entry ${trigger.id}` })
  })

  test('evidence that is withdrawn flags the entry, and a withdrawn entry is not flagged', async () => {
    await using office = await theOffice()
    const kept = get(await setLevel(office.context, { ...stays, evidence: ['J067', 'J068'] }))
    const gone = get(await setLevel(office.context, stays))
    get(await withdrawEntry(office.context, { entry: gone.id, author: 'duty-officer', reason: 'entered twice', known: '2018-03-26' }))
    get(await retractEvidence(office.context, { evidence: 'J067', reason: 'the edition did not say so', known: '2018-04-01' }))
    const onEntries = get(await listFlags(office.context, on('2026-11-24'))).filter(({ subject }) => subject.kind === 'entry')
    expect(onEntries.map(({ subject }) => subject.id)).toEqual([kept.id])
    const [flag] = onEntries
    const drafted = flag?.corrections[0]
    expect(drafted && correctionWords.en.correction(drafted, flag.cause)).toBe(
      'This entry leaned on 2 pieces of evidence; one of them is the row of the record J067, which was withdrawn on 1 April 2018 (reason: the edition did not say so). Without that evidence 1 piece of evidence is left.')
  })

  test('withdrawing twice is refused, and earlier views keep the entry', async () => {
    await using office = await theOffice()
    const level = get(await setLevel(office.context, stays))
    const withdraw = (known: Day) => withdrawEntry(office.context, { entry: level.id, author: 'duty-officer', reason: 'entered twice', known })
    expect(await withdraw('2018-03-25')).toMatchObject({ ok: false, problem: { kind: 'retraction-predates', known: '2018-03-26' } })
    get(await withdraw('2018-04-01'))
    expect(await withdraw('2018-04-02')).toMatchObject({ ok: false, problem: { kind: 'entry-unknown' } })
    expect(get(await readLogbook(office.context, on('2018-03-31')))).toEqual([level])
    expect(get(await readLogbook(office.context, on('2018-04-01')))).toEqual([])
  })
})

/** The step that the picture shows, and what it says of a level of our own. */
async function said(context: Context, asOf: Day) {
  const { level, own } = get(await picture(context, { country: 'NL', view: on(asOf) }))
  return { ordinal: level?.ordinal, own: own.map(({ sentence }) => wordsFor('en').sentence(sentence)) }
}
