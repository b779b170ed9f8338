import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

/** Every number that a figure or an event counts. */
const counted = (text: string, lang: Language): readonly number[] =>
  readReport({ id: 'r', text, published: '2020-05-15', lang, country: 'NL' }).claims.flatMap((claim) => {
    if (claim.kind === 'FIGURE') return claim.fields.value ?? []
    return claim.kind === 'EVENT' ? Object.values(claim.fields.counts ?? {}).filter((count) => typeof count === 'number' && count > 1) : []
  }).map(Number)

describe('How old somebody who is named is counts nobody', () => {
  test.each([
    ['Bij de aanslag raakte Piet Jansen (45) gewond.', 'nl'],
    ['Gewond raakten bij de aanslag agent Jan de Vries (28), Mo el Amrani (31, Gouda) en een meisje (9).', 'nl'],
    ['De 45-jarige Piet Jansen kwam om bij de aanslag in Utrecht.', 'nl'],
    ['Bij de aanslag raakten Jansen, 45, en De Boer, 33, gewond.', 'nl'],
    ['De terreurverdachten Mohammed B. (23) en Karim A. (25) zijn aangehouden.', 'nl'],
    ['Bij de aanslag in Utrecht raakte een vrouw van 33 gewond.', 'nl'],
    ['Omgekomen bij de aanslag: Jan Smit (45, leraar), Els Bakker (52, Zeist).', 'nl'],
    ['De verdachte (23) van de terreuraanslag is aangehouden.', 'nl'],
    ['Bij de terreuraanslag kwam Fatima Zahra (45 jaar) om het leven.', 'nl'],
    ['Vrouw (33) en kind (4) omgekomen bij aanslag in Utrecht.', 'nl'],
    ['Bij de aanslag raakte Jansen (geb. 1978) gewond.', 'nl'],
    ['Gewond bij de aanslag: J. de Vries (m, 45).', 'nl'],
    ['John Smith, 45, was killed in the attack in Manchester.', 'en'],
    ['The victims of the attack: John Smith, 45, London; Jane Doe, 33, Leeds.', 'en'],
    ['The injured in the attack were John Smith (45), Jane Doe, 23, and Ali Hassan, 19.', 'en'],
    ['Among those killed in the attack: John Smith, 45, of Leeds; Jane Doe, 23; and Ali Hassan, 19.', 'en'],
    ['Terror suspects Mohammed B. (23) and Karim A. (25) were arrested.', 'en'],
    ['The dead in the terrorist attack included Jane Doe, 23.', 'en'],
    ['A woman of 61 was injured in the terrorist attack.', 'en'],
    ['The attack wounded a teacher (38) and a passer-by (52).', 'en'],
    ['Killed in the attack: PC Keith Jones (48).', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(counted(text, lang)).toEqual([])
  })
})

describe('But a number in brackets behind a country, a town or what is counted is a count', () => {
  test.each([
    ['De aanslagen eisten slachtoffers in Italië (20), Duitsland (15) en België (3).', 'nl', [20, 15, 3]],
    ['Bij de aanslag vielen doden (16) en gewonden (45).', 'nl', [16, 45]],
    ['De gewonden liggen in het Erasmus MC (45) en in Dijkzigt (12) na de aanslag.', 'nl', [45, 12]],
    ['Er zijn jihadisten teruggekeerd naar Rotterdam (12), Den Haag (20) en Delft (4).', 'nl', [12, 20, 4]],
    ['Jihadists have returned to Rotterdam (12), The Hague (20) and Delft (4).', 'en', [12, 20, 4]],
    ['Doden door aanslagen van IS (45) en Boko Haram (30).', 'nl', [45, 30]],
    ['De verdachten (23) van de terreuraanslagen zijn aangehouden.', 'nl', [23]],
    ['Bij de aanslag vielen 16 doden, onder wie Piet Jansen (45).', 'nl', [16]],
    ['Arrests for jihadist terrorism were made in France (411), Spain (91) and Belgium (50).', 'en', [411, 91, 50]],
    ['Injured (45) and dead (16) were taken to hospital after the attack.', 'en', [45, 16]],
    ['The attack killed 16 and injured Jane Doe (23, London).', 'en', [16]],
    ['A group of 33 jihadists has returned.', 'en', [33]],
    ['The terrorist attack left 16 dead, 45 injured.', 'en', [16, 45]],
  ] as const)('%s', (text, lang, numbers) => {
    expect(counted(text, lang)).toEqual(numbers)
  })
})
