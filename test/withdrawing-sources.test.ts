import { expect, test } from 'vitest'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import type { Context } from '../src/actions/context.ts'
import { listFlags } from '../src/actions/flagging/flags.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { importRecord } from '../src/actions/importing/import-record.ts'
import { picture } from '../src/actions/picture/picture.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import type { AsOf, Day, Flag } from '../src/core/index.ts'
import { correctionWords } from '../src/words/corrections.ts'
import { aReport } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })
const lettersOn = async (context: Context, asOf: Day) => JSON.stringify(get(await picture(context, { country: 'NL', view: on(asOf) })))
const drafts = ({ corrections, cause }: Flag, language: 'nl' | 'en') => corrections.map((drafted) => correctionWords[language].correction(drafted, cause))

const figures = 'country,date,date_precision,published,cohort,population,value,low,high,qualifier,source_url,edition,note,confidence\n'
const attacks = 'id,date,known,country,place,lat,lon,status,ideology,attack_type,killed,injured,claimed_by,source_url,confidence,source_url2,date_precision,coord_source,note\n'

/** A store with a source, a figure that was seen there alone, and an attack that was seen there and elsewhere. */
async function aPlace(): Promise<Context & AsyncDisposable> {
  const store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await ingestReport(context, aReport({ id: 'bericht', source: 'kustkrant-example', published: '2018-03-01' }), { id: 'kustkrant-example', name: 'Kustkrant.example', kind: 'newspaper', reliability: 'C' }))
  get(await importRecord(context, `${figures}NL,2018-03-20,day,2018-03-20,in_area,,190,,,exact,https://www.kustkrant.example/5,,,high\n`, { path: 'cijfers.csv', known: '2018-03-20' }))
  get(await importRecord(context, `${attacks}zwolle,2018-03-10,2018-03-10,NL,Zwolle,52.51,6.09,completed,jihadist,bladed,0,1,,https://m.kustkrant.example/6,high,https://elders.example/6,day,,\n`, { path: 'aanslagen.csv', known: '2018-03-10' }))
  return { ...context, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

const figure = 'own:cohort:NL:in_area:2018-03-20'

test('rows that name only a source which is withdrawn are flagged with what would fall without them, and stand; one that names another source too is not', async () => {
  await using context = await aPlace()
  const [before, on22] = [await lettersOn(context, '2018-03-21'), await lettersOn(context, '2018-03-22')]
  get(await retractEvidence(context, { evidence: 'kustkrant-example', reason: 'verzonnen krant', known: '2018-03-22' }))
  const flags = get(await listFlags(context, on('2026-11-24')))
  const rows = flags.filter(({ subject }) => subject.kind === 'row')
  expect(rows.map(({ subject }) => subject.id)).toEqual([expect.stringContaining(figure)])
  expect(drafts(rows[0] ?? expect.fail(), 'nl')).toEqual(['De regel van het register noemt alleen de bron kustkrant-example, die op 22 maart 2018 is ingetrokken (reden: verzonnen krant). Hij telt mee tot iemand hem intrekt of er een andere bron bij vindt.'])
  expect(drafts(rows[0] ?? expect.fail(), 'en')).toEqual(['The row of the record names only the source kustkrant-example, which was withdrawn on 22 March 2018 (reason: verzonnen krant). It counts until a person withdraws it or finds another source for it.'])
  const said = flags.filter(({ subject }) => subject.id === 'picture:NL:2018-03-22').flatMap((flag) => drafts(flag, 'nl')).join('\n')
  expect(said).toContain('“In het gebied: 190, stand van 20 maart 2018.” Dit berustte op de bron kustkrant-example, die op 22 maart 2018 is ingetrokken')
  expect(said).not.toContain('Zwolle')
  expect(flags.map(({ subject }) => subject.id)).toContain('series:NL/in_area')
  expect(await lettersOn(context, '2018-03-21')).toBe(before)
  expect(await lettersOn(context, '2018-03-22')).toBe(on22)
})

test('a row leads to the sources that it names, and a source to its rows', async () => {
  await using context = await aPlace()
  get(await retractEvidence(context, { evidence: 'kustkrant-example', reason: 'verzonnen krant', known: '2018-03-22' }))
  const below = get(await why(context, { id: 'own:zwolle', view: on('2018-03-22'), country: 'NL' }))
  expect(below.edges).toContainEqual({ from: 'row own:zwolle', to: 'source kustkrant-example' })
  expect(below.nodes['source kustkrant-example']).toMatchObject({ standing: { kind: 'withdrawn', reason: 'verzonnen krant' } })
  expect(below.nodes['row own:zwolle']).toMatchObject({ standing: { kind: 'stands' } })
  const above = Object.keys(get(await impact(context, { id: 'source:kustkrant-example', view: on('2026-11-24'), country: 'NL' })).nodes)
  expect(above).toEqual(expect.arrayContaining(['row own:zwolle', expect.stringContaining(`row ${figure}`), 'series series:NL/in_area', 'flag flag:1']))
})

test('an office that is withdrawn as a source flags what goes back to it alone, wherever it was seen', async () => {
  await using context = await aPlace()
  get(await ingestReport(context, aReport({ id: 'persbericht', source: 'aivd', published: '2018-03-02', text: 'Het dreigingsniveau blijft 4.' }), { id: 'aivd', name: 'AIVD', kind: 'government', reliability: 'A' }))
  get(await importRecord(context, `${figures}NL,2018-03-21,day,2018-03-21,killed,,81,,,exact,https://www.nu.example/7,AIVD,,high\n`, { path: 'aivd.csv', known: '2018-03-21' }))
  get(await retractEvidence(context, { evidence: 'source:aivd', reason: 'proef', known: '2018-03-22' }))
  const flagged = get(await listFlags(context, on('2026-11-24'))).filter(({ subject }) => subject.kind === 'row').map(({ subject }) => subject.id)
  expect(flagged).toEqual(expect.arrayContaining([expect.stringContaining('own:cohort:NL:killed:2018-03-21')]))
  expect(flagged.some((id) => id.includes(figure))).toBe(false)
})
