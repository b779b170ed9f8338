import { describe, expect, test } from 'vitest'
import type { Language, LevelFields } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const levels = (text: string, lang: Language): readonly LevelFields[] =>
  readReport({ id: 'r', text, published: '2026-03-11', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims.flatMap((claim) => (claim.kind === 'LEVEL' ? [claim.fields] : []))

describe('A level that is asked about, supposed, called for or played is not the level', () => {
  test.each([
    ['Onduidelijk is of het dreigingsniveau naar 5 is verhoogd.', 'nl'],
    ['De minister weigerde te zeggen of het dreigingsniveau naar 5 is gegaan.', 'nl'],
    ['Stel dat het dreigingsniveau op 5 staat: dan sluiten de stadions.', 'nl'],
    ['In de game stijgt het dreigingsniveau na elke aanslag naar 5.', 'nl'],
    ['Bij de oefening ging het dreigingsniveau naar 5 na een nagespeelde aanslag.', 'nl'],
    ['Opposition MPs called for the threat level to be raised to critical.', 'en'],
    ['In the film, the threat level goes to critical after an attack.', 'en'],
    ['During the exercise the threat level was raised to critical.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(levels(text, lang)).toEqual([expect.objectContaining({ ordinal: 5, status: 'hypothetical' })])
  })
})

describe('A level that is said not to be so is denied', () => {
  test.each([
    ['Het klopt niet dat het dreigingsniveau is verhoogd naar 5, aldus de NCTV.', 'nl'],
    ['Het bericht dat het dreigingsniveau is verhoogd naar 5, is onjuist.', 'nl'],
    ['It is not true that the terror threat level is now critical.', 'en'],
    ['Reports that the threat level has been raised to critical are false.', 'en'],
    ['In een eerdere versie stond dat het dreigingsniveau 5 was.', 'nl'],
    ['Een eerdere versie van dit artikel meldde ten onrechte dat het dreigingsniveau naar 5 is verhoogd.', 'nl'],
    ['An earlier version of this article said the terror threat level was critical.', 'en'],
    ['This story incorrectly stated that the threat level was raised to critical.', 'en'],
    ['Some papers wrote that JTAC had raised the threat level to critical; it had not.', 'en'],
  ] as const)('%s', (text, lang) => {
    const [level, ...others] = levels(text, lang)
    expect(others).toEqual([])
    expect(level).toMatchObject({ ordinal: 5, polarity: 'negated' })
    expect(level?.status).not.toBe('actual')
  })
})

describe('A level of some people or things does not move that of the country', () => {
  test.each([
    ['Voor de luchtvaart geldt dreigingsniveau 3.', 'nl', 'NL (specific targets)'],
    ['Het dreigingsniveau voor politici wordt verhoogd naar 4.', 'nl', 'NL (specific targets)'],
    ['Voor de Joodse gemeenschap in Haarlem blijft dreigingsniveau 4 van kracht.', 'nl', 'NL (specific targets)'],
    ['The threat level for MPs was raised to severe.', 'en', 'GB (specific targets)'],
    ['The threat level for shipping in the Red Sea was raised to severe.', 'en', 'GB (specific targets)'],
    ['Voor het eerst sinds 2013 gaat het dreigingsniveau omlaag, naar 3.', 'nl', 'NL'],
    ['Het dreigingsniveau voor de komende maanden blijft 4.', 'nl', 'NL'],
    ['Het dreigingsniveau voor Nederland blijft 4.', 'nl', 'NL'],
    ['The threat level for the whole country stays at severe.', 'en', 'GB'],
    ['The United Kingdom raised its threat level to severe.', 'en', 'GB'],
    ['The government lowered the threat level to substantial.', 'en', 'GB'],
    ['MI5 raised the threat level to its highest step, critical.', 'en', 'GB'],
    ['The threat level for international terrorism stays at severe.', 'en', 'GB'],
  ] as const)('%s', (text, lang, geo) => {
    expect(levels(text, lang)).toEqual([expect.objectContaining({ geo })])
  })
})

test('`There` is the country spoken of just before', () => {
  expect(levels('De terreurdreiging in Duitsland is hoog; daar geldt niveau 4.', 'nl')).toEqual([expect.objectContaining({ geo: 'DE', ordinal: 4 })])
})

test('A level from a day on that is still to come is foretold', () => {
  expect(levels('Vanaf 1 april geldt dreigingsniveau 3.', 'nl')).toEqual([expect.objectContaining({ ordinal: 3, status: 'predicted', since: '2026-04-01' })])
})

test('What is the case under a step says nothing of the level of today', () => {
  expect(levels('Ook bij dreigingsniveau 5 gaat het gewone leven door.', 'nl').map(({ status }) => status)).not.toContain('actual')
})

test('The verb may stand behind the step', () => {
  expect(levels('De NCTV laat het dreigingsniveau op 4 staan.', 'nl')).toEqual([expect.objectContaining({ ordinal: 4, change: 'unchanged', status: 'actual' })])
})

test.each([
  ['Het dreigingsniveau wordt niet verlaagd naar 3, maar blijft 4.', 'nl', 4],
  ['The threat level was not raised to critical, but stays at severe.', 'en', 4],
] as const)('A level that stays is told without its subject too: %s', (text, lang, ordinal) => {
  expect(levels(text, lang).filter(({ status }) => status === 'actual')).toEqual([expect.objectContaining({ ordinal, change: 'unchanged' })])
})
