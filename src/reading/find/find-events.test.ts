import { describe, expect, test } from 'vitest'
import type { EventFields, Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

/** Published on a Monday. */
const events = (text: string, lang: Language): readonly EventFields[] =>
  readReport({ id: 'r', text: `${lang === 'nl' ? 'Het gaat over terrorisme.' : 'It is about terrorism.'} ${text}`, published: '2019-03-25', lang, country: 'BE' }).claims.flatMap((claim) => (claim.kind === 'EVENT' ? [claim.fields] : []))

describe('An attack that is said not to have been is none', () => {
  test.each([
    ['Op 4 maart 2019 was er geen aanslag in Gent.', 'nl', { date: '2019-03-04', place: 'Ghent' }],
    ['In Gent zijn in 2018 geen aanslagen gepleegd.', 'nl', { date: '2018', place: 'Ghent' }],
    ['Er was op 4 maart 2019 geen sprake van een aanslag in Gent.', 'nl', { date: '2019-03-04', place: 'Ghent' }],
    ['There was no attack in Vienna on 4 May 2018.', 'en', { date: '2018-05-04', place: 'Vienna' }],
    ['There were no attacks in Vienna in 2018.', 'en', { date: '2018', place: 'Vienna' }],
    ['There has not been a terrorist attack in Vienna since 2016.', 'en', { date: '2016/2019-03-25', place: 'Vienna' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(events(text, lang)).toEqual([expect.objectContaining({ type: 'attack', status: 'none', polarity: 'negated', ...expected })])
  })

  test.each([
    ['De politie zorgt dat er geen aanslag komt in Gent.', 'nl'],
    ['Hij wilde geen aanslag plegen in Gent.', 'nl'],
    ['Police made sure that no attack would take place in Vienna.', 'en'],
    ['There is no attack planned in Vienna.', 'en'],
  ] as const)('but what does not come is no event: %s', (text, lang) => {
    expect(events(text, lang)).toEqual([])
  })
})

describe('Nobody is a number', () => {
  test.each([
    ['Bij de aanslag in Gent op 4 maart 2019 vielen geen doden.', 'nl', { dead: 0 }],
    ['Bij de aanslag in Gent op 4 maart 2019 kwam niemand om het leven.', 'nl', { dead: 0 }],
    ['Bij de aanslag in Gent op 4 maart 2019 vielen geen doden of gewonden.', 'nl', { dead: 0, injured: 0 }],
    ['No one was killed in the attack in Vienna on 4 May 2018.', 'en', { dead: 0 }],
    ['The attack in Vienna on 4 May 2018 killed nobody.', 'en', { dead: 0 }],
    ['Bij de aanslag in Gent op 4 maart 2019 vielen bijna geen doden.', 'nl', undefined],
  ] as const)('%s', (text, lang, counts) => {
    expect(events(text, lang)[0]?.counts).toEqual(counts)
  })
})
