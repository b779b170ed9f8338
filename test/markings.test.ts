import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raiseMarking } from '../src/actions/clearance/raise-marking.ts'
import { mustSee } from '../src/actions/clearance/must-see.ts'
import { readMarkings } from '../src/actions/clearance/markings-of.ts'
import type { Context } from '../src/actions/context.ts'
import { figures } from '../src/actions/figures.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { recordDocuments } from '../src/actions/logbook/record-documents.ts'
import { readLogbook } from '../src/actions/logbook/read-logbook.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { correctReport } from '../src/actions/withdrawing/correct-report.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import type { AsOf, Clearance, Marking } from '../src/core/index.ts'
import { listClaimIdsOfReport } from '../src/store/kept-claims.ts'
import { listReports } from '../src/store/reports.ts'
import type { Store } from '../src/store/store.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { get } from './builders/get.ts'

let store: Store
let context: Context
beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
})
afterAll(() => store[Symbol.asyncDispose]())

const on = (asOf: AsOf['asOf'], clearance?: Clearance): AsOf => ({ asOf, recordedBy: undefined, clearance })
const reportsSeen = async (clearance: Clearance, asOf: AsOf['asOf'] = '2026-11-24') => (await listReports(store.db, on(asOf, clearance))).map(({ id, marking }) => `${id} ${marking}`)

/** The figures that are drawn of those who are in the area. */
const values = async (clearance: Clearance) => get(await figures(context, { country: 'NL', cohort: 'in_area', view: on('2026-11-24', clearance), fuse: false })).flatMap(({ runs }) => runs.flatMap((run) => run.figures.map(({ quantity }) => quantity.value))).toSorted()

async function add(id: string, marking: Marking, text: string): Promise<void> {
  get(await ingestReport(context, aReport({ id, marking, text }), aSource))
}

describe('a report', () => {
  test('is seen from its marking on', async () => {
    await add('open', 'clear', 'Volgens de AIVD zijn 160 uitreizigers nog in Syrië.')
    await add('closed', 'amber', 'De AIVD telt nog 155 uitreizigers in Syrië.')
    expect(await reportsSeen('green')).toEqual(['open clear'])
    expect(await reportsSeen('amber')).toEqual(['closed amber', 'open clear'])
  })

  test('that is marked higher is gone for who may not see it, on earlier days too', async () => {
    await add('raised', 'clear', 'Volgens de AIVD zijn 60 uitreizigers gedood.')
    expect(get(await raiseMarking(context, { report: 'raised', marking: 'red', reason: 'herkomst', known: '2026-11-24' }))).toEqual(['raised'])
    expect(await reportsSeen('amber+strict', '2018-04-01')).not.toContainEqual(expect.stringMatching(/^raised/))
    expect(await reportsSeen('red', '2018-04-01')).toContain('raised red')
  })

  test('is never marked lower as it stands: it is kept anew, and its first name stays closed', async () => {
    expect(await raiseMarking(context, { report: 'raised', marking: 'green', reason: 'vrij', known: '2026-11-24' })).toMatchObject({ ok: false, problem: { kind: 'field-invalid', field: 'marking' } })
    expect(get(await correctReport(context, { report: 'raised', fields: ['marking=green'], reason: 'vrij', known: '2026-11-24' })).replacement).toBe('raised~2')
    expect(await reportsSeen('green')).toEqual(['open clear', 'raised~2 green'])
  })

  test('that is put right keeps the marking that it was given later', async () => {
    await add('later', 'clear', 'Er zijn volgens de AIVD 55 terugkeerders.')
    get(await raiseMarking(context, { report: 'later', marking: 'red', reason: 'herkomst', known: '2026-11-24' }))
    get(await correctReport(context, { report: 'later', fields: ['title=Anders'], reason: 'titel', known: '2026-11-24' }))
    expect(await reportsSeen('red')).toContain('later~2 red')
  })
})

describe('what rests on it', () => {
  test('a judgement written from it has its marking, or a higher one, and never a lower one', async () => {
    const [claim = ''] = await listClaimIdsOfReport(store.db, 'closed')
    const write = async (text: string, marking?: Marking) => {
      const document = { kind: 'assumption', scope: 'NL', text: { nl: text, en: text }, standing: 'supported', breaks: { nl: 'Nooit', en: 'Never' }, evidence: [claim], ...(marking === undefined ? {} : { marking }) }
      return get(await recordDocuments(context, { path: 'test', author: 'analyst-2', known: '2026-11-24', text: JSON.stringify(document) }))[0]?.id ?? ''
    }
    const ids = [await write('Een'), await write('Twee', 'clear'), await write('Drie', 'red')]
    expect([...get(await readMarkings(context, ids)).values()]).toEqual(['amber', 'amber', 'red'])
    const seen = async (clearance: Clearance) => get(await readLogbook(context, on('2026-11-24', clearance))).length
    expect([await seen('green'), await seen('amber'), await seen('red')]).toEqual([0, 2, 3])
  })

  test('a figure of it is in no series below', async () => {
    expect([await values('green'), await values('amber')]).toEqual([[160], [155, 160]])
  })

  test('a flag is drafted from what everybody may see, and again from more', async () => {
    get(await retractEvidence(context, { evidence: 'open', reason: 'onjuist', known: '2026-11-24' }))
    const flags = async (clearance: Clearance) => get(await listFlags(context, on('2026-11-24', clearance))).filter(({ cause, subject }) => cause.id === 'open' && subject.kind === 'series').map(({ corrections }) => JSON.stringify(corrections))
    const [below] = await flags('green')
    const [above] = await flags('amber')
    expect(below).not.toContain('155')
    expect(above).toBeDefined()
  })

  test('is refused to who may not see it as what does not exist', async () => {
    const analyst = { clearance: 'green' } as const
    const refusal = async (id: string) => JSON.stringify(await mustSee(context, analyst, [id]))
    expect((await refusal('closed')).replaceAll('closed', 'X')).toBe('{"ok":false,"problem":{"kind":"evidence-unknown","id":"X"}}')
    expect(await refusal('missing')).toBe('{"ok":true}')
    expect(await refusal('open')).toBe('{"ok":true}')
  })
})
