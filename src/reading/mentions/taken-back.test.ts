import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

/** The numbers that the text says, and those that it takes back. */
function told(text: string, lang: Language): { readonly says: readonly (number | undefined)[]; readonly takesBack: readonly (number | undefined)[] } {
  const figures = readReport({ id: 'r', text, published: '2018-03-26', lang, country: 'NL' }).claims.flatMap((claim) => (claim.kind === 'FIGURE' ? [claim.fields] : []))
  const values = (isTakenBack: boolean) => figures.filter(({ status }) => (status === 'superseded') === isTakenBack).map(({ value }) => value)
  return { says: values(false), takesBack: values(true) }
}

describe('A figure that the text corrects is taken back, and the right one stands', () => {
  test.each([
    ['Bij de aanslag in Barcelona vielen veel doden. Eerst waren er 16 doden. In een eerdere versie stond 60, dat moet 55 zijn.', 'nl', [16, 55]],
    ['In een eerdere versie van dit artikel stond dat 60 uitreizigers zijn teruggekeerd; dat moet 55 zijn.', 'nl', [55]],
    ['Correctie: in een eerdere versie stond dat er 60 jihadisten waren teruggekeerd. Het juiste aantal is 55.', 'nl', [55]],
    ['Rectificatie: er stond 60 teruggekeerde jihadisten, moet zijn 55.', 'nl', [55]],
    ['Er zijn 55 jihadisten teruggekeerd in plaats van de eerder gemelde 60.', 'nl', [55]],
    ['Het aantal teruggekeerde jihadisten is bijgesteld van 60 naar 55.', 'nl', [55]],
    ['Wij meldden eerder dat 60 jihadisten waren teruggekeerd. Het zijn er 55.', 'nl', [55]],
    ['Aanvankelijk werd gemeld dat bij de aanslag in Lyon 60 mensen omkwamen, maar het zijn er 55.', 'nl', [55]],
    ['Abusievelijk stond hier dat er 60 jihadisten zijn teruggekeerd; dat moeten er 55 zijn.', 'nl', [55]],
    ['Correction: an earlier version said 60 were killed in the attack; the number is 55.', 'en', [55]],
    ['An earlier version of this article said that 60 jihadists had returned. The correct figure is 55.', 'en', [55]],
    ['This article was amended on 26 March 2018: 55 jihadists returned, not 60.', 'en', [55]],
    ['An earlier version misstated the number of jihadists who have returned as 60. It is 55.', 'en', [55]],
    ['This article originally said 60 jihadists had returned; it should be 55.', 'en', [55]],
    ['We previously reported that 60 jihadists had returned. That should have been 55.', 'en', [55]],
    ['The number of returned jihadists was revised from 60 to 55.', 'en', [55]],
    ['The toll of the attack was corrected to 55 dead from 60.', 'en', [55]],
    ['In an earlier version, the number of returned jihadists was given as 60.', 'en', []],
    ['(Corrects toll of attack to 55 dead from 60)', 'en', [55]],
    ['It is not true that 60 jihadists have returned.', 'en', []],
    ['Reports that 60 jihadists have returned are false.', 'en', []],
    ['Het klopt niet dat 60 jihadisten zijn teruggekeerd.', 'nl', []],
    ['Het bericht dat 60 jihadisten zijn teruggekeerd, is onjuist.', 'nl', []],
    ['Er zijn 55 jihadisten teruggekeerd. Correctie: stond 60, moet zijn 55.', 'nl', [55, 55]],
    ['Officials wrongly said 60 jihadists had returned.', 'en', []],
  ] as const)('%s', (text, lang, says) => {
    expect(told(text, lang)).toEqual({ says, takesBack: [60] })
  })

  test.each([
    ['Er zijn geen 60 maar 55 jihadisten teruggekeerd.', 'nl'],
    ['Er zijn 55 jihadisten teruggekeerd, niet 60 zoals eerder gemeld.', 'nl'],
    ['Instead of the 60 previously reported, 55 jihadists have returned.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(told(text, lang).says).toEqual([55])
  })
})

describe('What somebody said before, or ought to be, is not taken back', () => {
  test.each([
    ['Eerder meldde de AIVD dat 60 jihadisten waren teruggekeerd.', 'nl', [60]],
    ['Een eerdere versie van het dreigingsbeeld noemde 60 teruggekeerde jihadisten.', 'nl', [60]],
    ['Anders dan in een eerdere versie stond, zijn 60 jihadisten teruggekeerd.', 'nl', [60]],
    ['Zestig jihadisten zijn ten onrechte aangehouden.', 'nl', [60]],
    ['Er zijn 60 jihadisten teruggekeerd, maar 55 zitten nog in Syrië.', 'nl', [60, 55]],
    ['Er zijn niet meer dan 60 jihadisten teruggekeerd en 55 omgekomen.', 'nl', [60, 55]],
    ['Contrary to an earlier version of this story, 60 jihadists have returned.', 'en', [60]],
    ['An earlier version of the assessment counted 60 returned jihadists.', 'en', [60]],
    ['Police said 60 jihadists had returned but 55 remain in Syria.', 'en', [60, 55]],
    ['Not one of the 60 jihadists has returned and 55 have been killed.', 'en', [60, 55]],
    ['The service said 60 jihadists had returned; 55 are still in Syria.', 'en', [60, 55]],
    ['The level should be 4, as 60 jihadists have returned.', 'en', [60]],
  ] as const)('%s', (text, lang, says) => {
    expect(told(text, lang)).toEqual({ says, takesBack: [] })
  })
})

test('The toll of an attack is the one that stands', () => {
  const text = 'An earlier version said the attack in Lyon on 3 May 2017 killed 60 people; the attack in Lyon on 3 May 2017 killed 55.'
  const tolls = readReport({ id: 'r', text, published: '2018-03-26', lang: 'en', country: 'GB' }).claims.flatMap((claim) => (claim.kind === 'EVENT' ? [claim.fields.counts?.dead] : []))
  expect(tolls).toEqual([undefined, 55])
})
