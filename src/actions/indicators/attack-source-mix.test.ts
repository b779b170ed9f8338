import { expect, test } from 'vitest'
import { readData, theCoverage, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { tempoPeriods } from '../../assessment/indicators/tempo-periods.ts'
import { type Day, rowsOf, type SourceMixMeasureName } from '../../core/index.ts'
import { saySourceMix } from '../../words/indicators/source-mix.ts'
import { attackSourceMixes } from './attack-source-mix.ts'

const subject = { stream: 'jihadist', ideology: undefined, status: 'completed-and-failed', area: 'europe' } as const
const base = theRecord('2018-03-26')
const attacks = rowsOf(base, 'threat-event').filter(({ ideology, status }) => ideology === 'jihadist' && status !== 'foiled')
const mixOn = (day: Day, events = attacks) => attackSourceMixes(base, theVocabulary())(events, { subject, ...tempoPeriods(day), coverage: theCoverage })

test('on 26 March 2018 three quarters rest on one encyclopedia, then and before, and no change is shown: as the page has it', async () => {
  const mix = mixOn('2018-03-26')
  const value = (name: SourceMixMeasureName, digits: number) => mix.measures.find((each) => each.name === name)?.value?.toFixed(digits) ?? '?'
  const row = (time: string, prefix: '' | 'reference-', largest = mix.largest) =>
    `| ${time} | ${[value(`${prefix}items`, 0), value(`${prefix}origins`, 0), value(`${prefix}effective-sources`, 1), value(`${prefix}even-origins`, 1)].join(' | ')} | ${largest?.origin}, ${((largest?.share ?? 0) * 100).toFixed(0)}% |`
  const page = await readData('docs/methods/source-mix.md')
  expect(page).toContain(row('window', ''))
  expect(page).toContain(row('reference', 'reference-', mix.referenceLargest))
  expect(page).toContain(`Moved to other origins: ${value('origins-moved', 2)}, p = ${value('origins-moved-p', 2)} (9,999 draws, seed 1)`)
  expect(page).toContain(`Moved to other kinds: ${value('kinds-moved', 2)}, p = ${value('kinds-moved-p', 2)}`)
  expect([mix.sourceMixChanged, mix.jumps]).toEqual([false, []])
  expect(mix.inputs).toHaveLength(26)
})

test('it is said in both languages, with days, shares and p', () => {
  expect(saySourceMix('nl', mixOn('2018-03-26'))).toEqual([
    'Van wat de lijst van 3 oktober 2017 tot en met 26 maart 2018 telt, rust 75\u00a0% op Wikipedia.',
    'Dat de bronnen veranderden ten opzichte van het jaar daarvoor is niet aangetoond: 25\u00a0% kwam van een andere oorsprong (p = 0,72).',
  ])
  expect(saySourceMix('en', mixOn('2018-03-26', []))).toEqual([
    'The list holds nothing from 3 October 2017 to 26 March 2018: there are no sources to compare.',
    'Whether the sources changed against the year before cannot be told: there is too little to compare.',
  ])
  expect(saySourceMix('en', mixOn('2004-06-01'))).toEqual(['The list does not speak of all days from 10 December 2003 to 1 June 2004 and of the year before: of the sources nothing can be said.'])
})

test('where one paper gives all attacks of the window and none before, the sources are said to have changed', () => {
  const { window } = tempoPeriods('2018-03-26')
  const events = attacks.map((event, at) => (at % 3 === 0 ? { ...event, day: window.first, sourceUrl: 'https://paper.example/a', secondSourceUrl: undefined } : event))
  const mix = mixOn('2018-03-26', events)
  expect(mix.sourceMixChanged).toBe(true)
  expect(saySourceMix('en', mix)[1]).toMatch(/^The sources changed: /)
})
