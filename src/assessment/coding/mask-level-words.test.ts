import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { readData, theRecord } from '../../../test/builders/the-record.ts'
import { readLevelWords } from '../../actions/coding/coding-form.ts'
import { rowsOf } from '../../core/index.ts'
import { levelMask, levelWordPattern, maskLevelWords } from './mask-level-words.ts'

const words = get(await readLevelWords(readData))
const forms = words.filter(({ kind }) => kind === 'label' || kind === 'move').flatMap((line) => line.forms)
const mask = (text: string) => maskLevelWords(text, words)

describe('words that would tell a coder the level', () => {
  test.each([
    ['The level stays at substantieel, 4 of 5', `The level stays at ${levelMask}, ${levelMask}`],
    ['Threat said to have risen inside level 3', `Threat said to have risen inside ${levelMask}`],
    ['Het niveau blijft vier van de vijf', `Het niveau blijft ${levelMask}`],
    ['AANZIENLIJKE dreiging, trede drie', `${levelMask} dreiging, ${levelMask}`],
    ['het vierde dreigingsniveau (4/5)', `het ${levelMask} (${levelMask})`],
    ['“substantieel-plus”, said politicians', `“${levelMask}-plus”, said politicians`],
    ['substantie\u0308le dreiging', `${levelMask} dreiging`],
    ['Er zijn geen plannen, toch blijft het niveau gelijk', `Er zijn geen plannen, toch ${levelMask}`],
    ['Het niveau gaat omlaag', `Het niveau gaat ${levelMask}`],
    ['iets groter, binnen hetzelfde niveau', `iets groter, binnen ${levelMask}`],
    ['Threat level raised: level-4', `Threat level ${levelMask}: ${levelMask}`],
  ])('are hidden: %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  test.each(['Fewer attacks since October 2017', 'Two arrests in Rotterdam', '4 of the men were from Breda', 'Sublimiteit en hooghartigheid', 'Wave of 2015-2017, 13 of 30 foiled'])('leave other text alone: %s', (text) => {
    expect(mask(text)).toBe(text)
  })

  test('have every step of the Dutch scales among them, in Dutch and in English', () => {
    const steps = rowsOf(theRecord('2025-12-31'), 'scale-step').filter(({ scaleId }) => scaleId.startsWith('nl_dtn'))
    expect(steps.length).toBe(9)
    for (const label of steps.flatMap(({ labelNative, labelEn }) => [labelNative, labelEn])) expect(mask(`The threat is ${label} now`)).toBe(`The threat is ${levelMask} now`)
  })
})

test('no level word survives, whatever stands around it and however it is written', () => {
  const spelt = fc.constantFrom(...forms, 'level 4', 'niveau vier', '3 van 4', '4 of the 5', 'vierde trede', 'stap: 3', 'two out of four')
    .chain((form) => fc.constantFrom(form, form.toUpperCase(), form.normalize('NFD'), form.charAt(0).toUpperCase() + form.slice(1)))
  const around = fc.constantFrom(' ', ', ', '. ', '\n', ' – ', '(', ')', '"', '1', ' of ', 'level ', ' threat ', '…')
  fc.assert(fc.property(fc.array(fc.oneof(spelt, around, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
    const masked = mask(parts.join(''))
    expect(masked).not.toMatch(levelWordPattern(words))
    expect(mask(masked)).toBe(masked)
  }), { numRuns: 500 })
})

test('no reason of the record tells its level in a sheet, in either language', () => {
  const pattern = levelWordPattern(words)
  const dutch = readFileSync(new URL('../../../data/translations/record-nl.csv', import.meta.url), 'utf8').split('\n').filter((line) => /^J\d+,reason/.test(line))
  for (const text of [...rowsOf(theRecord('2025-12-31'), 'recorded-judgement').map(({ reason }) => reason), ...dutch]) expect(mask(text)).not.toMatch(pattern)
})
