import { afterAll, describe, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { isFault, type DraftedSentence, type Edition, type Marking } from '../../src/core/index.ts'
import { verifySite } from '../../src/publishing/verifying/verify-site.ts'
import { aSigner, publishOn, readerOf, siteOf } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

const store = await aStore()
const context = aContext(store)
afterAll(() => store[Symbol.asyncDispose]())
get(await loadRecord(context))

const text = 'Er zijn nog ongeveer 155 Nederlandse jihadisten in Syrië en Irak, zegt de AIVD.'
const marked = async (id: string, marking: Marking) => get(await ingestReport(context, { ...aReport({ id, published: '2018-03-20', text: `${text} Dat staat in ${id}.` }), marking }, aSource))
await marked('open-1', 'clear')
await marked('closed-1', 'amber')
const claims = await store.db.selectFrom('claim').select(['id', 'report']).where('kind', '=', 'FIGURE').execute()
const claimOf = (report: string) => claims.find((claim) => claim.report === report)?.id ?? ''

const sentence = (changes: Partial<DraftedSentence> = {}): DraftedSentence => ({
  id: 's1', text: { nl: 'Zo’n 155 Nederlandse jihadisten zijn in Syrië en Irak.', en: 'Some 155 Dutch jihadists are in Syria and Iraq.' }, behind: undefined, evidence: [claimOf('open-1')], ...changes,
})
const publish = (sentences: readonly DraftedSentence[]) => publishOn(context, '2018-03-26', { sentences, acceptsUnreviewed: true })

test('everything that stands against sentences of the team’s own is said at once', async () => {
  const refused = await publish([
    sentence({ id: 'bare', evidence: [] }),
    sentence({ id: 'half', text: { nl: 'Zo’n 155 jihadisten zijn in Syrië en Irak.' } }),
    sentence({ id: 'older', behind: 'en' }),
    sentence({ id: 'named', text: { nl: 'Volgens Jan de Vries blijft het zo.', en: 'It stays as it is.' } }),
    sentence({ id: 'wrong', text: { nl: 'Sinds 2012 zijn in totaal 900 Nederlandse jihadisten naar Syrië en Irak uitgereisd.', en: 'It stays as it is.' } }),
    sentence({ id: 'closed', evidence: ['J067', claimOf('closed-1')] }),
  ])
  const reasons = refused.ok || refused.problem.kind !== 'edition-refused' ? [] : refused.problem.reasons
  expect(reasons).toEqual(expect.arrayContaining([
    { what: 'no-evidence', statement: 'own-sentence-1', sentence: 'own-sentence' },
    { what: 'translation', of: 'half', missing: 'en', written: 'Zo’n 155 jihadisten zijn in Syrië en Irak.' },
    expect.objectContaining({ what: 'translation-older', of: 'older', older: 'en' }),
    { what: 'person', of: 'named', language: 'nl' },
    expect.objectContaining({ what: 'contradicted', of: 'wrong' }),
    { what: 'marking', entry: 'closed', report: 'closed-1', marking: 'amber' },
  ]))
})

describe('an edition with sentences of the team’s own', () => {
  test('one without them is what it was before there were any', async () => {
    const { edition } = get(await publish([]))
    expect('ownSentences' in edition.picture).toBe(false)
  })

  test('each opens on what it names, says what a check made of it, and is part of what is signed', async () => {
    const { edition, isNew } = get(await publish([sentence(), sentence({ id: 's2', text: { nl: 'De druk op de beweging blijft.', en: 'The pressure on the movement remains.' }, evidence: ['J067'] })]))
    expect(isNew).toBe(true)
    const own = ownOf(edition)
    expect(own.map(({ id, evidence }) => [id, evidence])).toEqual([['own-sentence-1', [claimOf('open-1')]], ['own-sentence-2', ['J067']]])
    expect(own[0]?.sentence).toMatchObject({ checked: [{ language: 'nl', verdict: 'supported' }, { language: 'en', verdict: 'supported' }] })
    const item = edition.picture.evidence[claimOf('open-1')]
    expect(item).toMatchObject({ kind: 'passage', report: 'open-1', quote: expect.stringContaining('155') })
    const site = await siteOf(context)
    const page = site.get('nl/editions/NL-2/index.html')?.toString()
    expect(page).toContain('Zo’n 155 Nederlandse jihadisten zijn in Syrië en Irak.')
    const findings = await verifySite({ read: readerOf(site), key: aSigner(), since: undefined })
    expect(findings.filter(isFault)).toEqual([])
  })

  test('nothing that is not for everybody is in it', async () => {
    const site = await siteOf(context)
    expect([...site].filter(([, bytes]) => bytes.toString().includes('closed-1')).map(([path]) => path)).toEqual([])
  })
})

function ownOf({ picture }: Edition): NonNullable<Edition['picture']['ownSentences']> {
  return picture.ownSentences ?? []
}
