import { describe, expect, test } from 'vitest'
import type { AsOf, NewReport } from '../../core/index.ts'
import { countOrigins } from '../../evidence/origins/count-origins.ts'
import { claimOrigins } from '../../evidence/origins/origin-of-claim.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import type { Store } from '../../store/store.ts'
import type { WantedClaims } from '../../store/wanted-claims.ts'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { theVocabulary } from '../../../test/builders/the-record.ts'
import { ingestReport } from './ingest-report.ts'
import { keepReports } from './keep-reports.ts'
import { linkTexts } from './link-texts.ts'
import { readNewReport } from './read-new-report.ts'
import { openStoredTexts } from './stored-texts.ts'
import { eraseReport } from '../withdrawing/erase-report.ts'
import { retractEvidence } from '../withdrawing/retract-evidence.ts'
import { get } from '../../../test/builders/get.ts'

const vocabulary = theVocabulary()
const wire = 'In Syrië zitten nog 77 Nederlandse jihadisten vast. Hun aantal is sinds de zomer niet veranderd, en er kwamen in al die maanden geen nieuwe gevangenen bij. De bewakers van de kampen laten al een jaar niemand meer gaan.'
const today: AsOf = { asOf: '2026-11-24', recordedBy: undefined }

const print = (id: string, published: string, text = `${wire} Een lezer van ${id} stuurde een foto in.`, changes: Partial<NewReport> = {}) =>
  aReport({ id, published, text, url: `https://${id}.example/1`, ...changes })

/** Whom the figures of each report go back to, as a view shows it. */
async function originsIn(store: Store, view: AsOf, wanted?: WantedClaims): Promise<Readonly<Record<string, string>>> {
  const base = get(await readEvidenceBase(store, view, wanted))
  const originOf = claimOrigins(base, vocabulary)
  const reports = new Map(base.reports.map((report) => [report.id, report]))
  return Object.fromEntries(base.claims.flatMap(({ claim, report: id }) => {
    const report = reports.get(id)
    return claim.kind !== 'FIGURE' || report === undefined ? [] : [[id, originOf(claim, report)]]
  }))
}

describe('reports of one wire in the store', () => {
  test('are one origin; an earlier print that comes later is the origin from then on, and no earlier view changes', async () => {
    await using store = await aStore()
    const context = aContext(store)
    for (const [at, day] of ['2018-03-27', '2018-03-28', '2018-03-29'].entries()) get(await ingestReport(context, print(`paper${at}`, day), aSource))
    expect(await originsIn(store, today)).toEqual({ paper0: 'press:paper0.example', paper1: 'press:paper0.example', paper2: 'press:paper0.example' })
    const before = { ...today, recordedBy: context.clock().toISOString() }
    get(await ingestReport(context, print('agency', '2018-03-26', wire), aSource))
    expect(new Set(Object.values(await originsIn(store, today)))).toEqual(new Set(['press:agency.example']))
    expect(new Set(Object.values(await originsIn(store, before)))).toEqual(new Set(['press:paper0.example']))
    expect(await originsIn(store, { asOf: '2018-03-28', recordedBy: undefined })).toEqual({ agency: 'press:agency.example', paper0: 'press:agency.example', paper1: 'press:agency.example' })
  })

  test('still go back to the wire when the wire is withdrawn, and two copies of it confirm nothing', async () => {
    await using store = await aStore()
    const context = aContext(store)
    for (const report of [print('agency', '2018-03-26', wire), print('paper0', '2018-03-27'), print('paper1', '2018-03-28')]) get(await ingestReport(context, report, aSource))
    get(await retractEvidence(context, { evidence: 'agency', reason: 'onjuist', known: '2018-04-01' }))
    expect(await originsIn(store, today)).toEqual({ paper0: 'press:agency.example', paper1: 'press:agency.example' })
  })

  test('cost no more rows the more there are: a hash is kept for eight reports, and each copy is tied to a few', async () => {
    await using store = await aStore()
    const context = aContext(store)
    for (let at = 0; at < 30; at++) get(await ingestReport(context, print(`paper${at}`, '2018-03-27', `${wire} Nr ${at}.`), aSource))
    expect(countOrigins(Object.values(await originsIn(store, today)))).toBe(1)
    const hashes = await store.db.selectFrom('text_sketch').select(({ fn }) => fn.countAll<string>().as('reports')).groupBy('hash').execute()
    expect(Math.max(...hashes.map(({ reports }) => Number(reports)))).toBe(8)
    const links = await store.db.selectFrom('text_link').select('report').execute()
    expect(links.length).toBeLessThanOrEqual(30 * 24)
  })

  test('have the same origins in a view that reads only some of the claims', async () => {
    await using store = await aStore()
    const context = aContext(store)
    const pointing = print('krant', '2018-03-27', 'In Syrië zitten nog 160 Nederlandse jihadisten. Dat meldt de NCTV maandag.')
    for (const report of [print('agency', '2018-03-26', wire), print('paper0', '2018-03-27'), pointing]) get(await ingestReport(context, report, aSource))
    const some = await originsIn(store, today, { countries: ['NL'], cohorts: ['present'], eventDays: [], events: [], statements: [] })
    expect(some).toEqual({ agency: 'press:agency.example', paper0: 'press:agency.example', krant: 'nctv' })
    expect(some).toEqual(await originsIn(store, today))
  })

  test('are tied alike whether they are kept one by one or many at once', async () => {
    const prints = ['paper0', 'paper1', 'paper2', 'paper3'].map((id, at) => print(id, `2018-03-2${at}`))
    await using one = await aStore()
    for (const report of prints) get(await ingestReport(aContext(one), report, aSource))
    const base = get(await readEvidenceBase(one, today))
    await using other = await aStore()
    const texts = base.reports.map((report) => ({ ...report, claims: base.claims.flatMap(({ claim, report: id }) => (id === report.id ? [claim] : [])) }))
    await other.db.transaction().execute((db) => linkTexts(db, texts, openStoredTexts(), new Date('2026-11-24T12:00:00Z')))
    expect(await linksOf(other)).toEqual(await linksOf(one))
  })

  test('are tied alike where texts kept before are remembered, and one that was erased meanwhile ties nothing', async () => {
    const prints = ['paper0', 'paper1', 'paper2', 'paper3'].map((id, at) => print(id, `2018-03-2${at}`))
    await using one = await aStore()
    await using other = await aStore()
    const remembered = openStoredTexts()
    for (const [at, report] of prints.entries()) {
      get(await ingestReport(aContext(one), report, aSource))
      await other.db.transaction().execute((db) => keepReports(db, aContext(other), remembered, [readNewReport({ report, source: aSource }, '2026-11-24')]))
      if (at === 2) for (const store of [one, other]) get(await eraseReport(aContext(store), { report: 'paper0', demand: 'person', reason: 'op verzoek', known: '2018-04-01' }))
    }
    expect(await linksOf(other)).toEqual(await linksOf(one))
    expect((await linksOf(other)).map(({ report, other: original }) => `${report} ${original}`)).toEqual(['paper1 paper0', 'paper2 paper0', 'paper2 paper1', 'paper3 paper1', 'paper3 paper2'])
  })
})

function linksOf({ db }: Store) {
  return db.selectFrom('text_link').select(['report', 'other', 'known', 'containment', 'passages']).orderBy('report').orderBy('other').execute()
}
