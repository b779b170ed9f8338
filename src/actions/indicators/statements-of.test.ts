import { expect, test } from 'vitest'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { get } from '../../../test/builders/get.ts'
import { readData, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { statementThemes, type StatementMeasureName } from '../../core/index.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import { sayStatements } from '../../words/indicators/statements.ts'
import { ingestReports } from '../adding/ingest-report.ts'
import { noClaims, statementsForAssessment } from '../wanted-claims.ts'
import { statementsOf } from './statements-of.ts'

const vocabulary = theVocabulary()

test('on 26 March 2018 the numbers are those of the page', async () => {
  const { measures, themes, blind } = statementsOf(theRecord('2018-03-26'), vocabulary, 'NL')
  const page = await readData('docs/methods/statements.md')
  const value = (name: StatementMeasureName, digits = 0) => measures.find((each) => each.name === name)?.value?.toFixed(digits)
  const parts = ['origins', 'up', 'down', 'neutral', 'statements'] as const
  for (const theme of statementThemes) {
    const numbers = parts.map((part) => `${value(`${theme}-${part}`)} (${value(`${theme}-reference-${part}`)})`)
    expect(page).toContain(`| ${theme} | ${numbers.join(' | ')} | ${value(`${theme}-p`, 2)} | ${themes.find((each) => each.theme === theme)?.finding} |`)
  }
  expect(blind).toEqual(['more-attention', 'by-edition', 'sorted-by-words', 'all-streams', 'one-speaker'])
})

test('it is said who speaks of what, and that more statements may mean more attention', () => {
  const counts = statementsOf(theRecord('2018-03-26'), vocabulary, 'NL')
  expect(sayStatements('nl', counts)).toEqual([
    'Wil om aan te vallen, van 3 oktober 2017 tot en met 26 maart 2018: NCTV (vergroot de dreiging: 1, verkleint: 0, zonder richting: 0); in het jaar daarvoor: NCTV (vergroot de dreiging: 0, verkleint: 0, zonder richting: 1). Te weinig uitspraken om een verandering te tonen.',
    'Aanzetten tot aanslagen, van 3 oktober 2017 tot en met 26 maart 2018: NCTV (vergroot de dreiging: 0, verkleint: 0, zonder richting: 1); in het jaar daarvoor: niemand van wie Peil het weet. Te weinig uitspraken om een verandering te tonen.',
    'Netwerken, van 3 oktober 2017 tot en met 26 maart 2018: NCTV (vergroot de dreiging: 1, verkleint: 0, zonder richting: 0); in het jaar daarvoor: NCTV (vergroot de dreiging: 1, verkleint: 0, zonder richting: 1). Te weinig uitspraken om een verandering te tonen.',
    'Meer uitspraken kan ook meer aandacht betekenen.',
  ])
  expect(sayStatements('en', statementsOf(theRecord('2018-03-26'), vocabulary, 'FR'))).toEqual(['Peil holds no statements about this country from 3 October 2017 to 26 March 2018 and in the year before. That does not mean that nobody said anything.'])
})

test('what kept reports say is read from the store: a reprint says it once, an older report not at all', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const text = 'De onderzoekers sluiten niet uit dat terugkeerders zich bij bestaande netwerken van jihadisten in Nederland voegen en daar met anderen een aanslag voorbereiden. Dat staat in een stuk dat deze week verscheen.'
  const report = (id: string, published: string) => ({ report: aReport({ id, published, text, source: id, url: `https://${id}.example/1` }), source: { ...aSource, id } })
  get(await ingestReports(context, [report('eerst', '2018-02-01'), report('herdruk', '2018-03-20'), { ...report('ouder', '2015-01-01'), report: aReport({ id: 'ouder', published: '2015-01-01', source: 'ouder', text: 'De onderzoekers sluiten niet uit dat jihadisten netwerken vormen.' }) }]))
  const wanted = { ...noClaims, statements: statementsForAssessment('NL', '2018-03-26') }
  const base = get(await readEvidenceBase(store, { asOf: '2018-03-26', recordedBy: undefined }, wanted))
  const counts = statementsOf(base, vocabulary, 'NL')
  expect(base.claims.every(({ report: from }) => from !== 'ouder')).toBe(true)
  expect(counts.themes.find(({ theme }) => theme === 'networks')?.origins).toEqual(['press:eerst.example'])
  expect(counts.measures.find(({ name }) => name === 'networks-statements')?.value).toBe(1)
})
