import { describe, expect, test } from 'vitest'
import type { FigureFields, Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const figures = (text: string, lang: Language = 'nl'): readonly FigureFields[] =>
  readReport({ id: 'r', text, published: '2020-05-15', lang, country: 'NL' }).claims.flatMap((claim) => (claim.kind === 'FIGURE' ? [claim.fields] : []))

describe('A figure is a number of a cohort on a day', () => {
  test.each([
    ['Naar schatting verblijven nog zo’n 130 Nederlandse jihadisten in het strijdgebied.', 'nl', [{ what: 'present', value: 130, qualifier: 'approx', estimate: true, cumulative: false, asof: '2020-05-15' }]],
    ['Veertig vrouwelijke uitreizigers zitten in kampen in Syrië.', 'nl', [{ what: 'detained_or_camp', value: 40, population: 'women', cumulative: false }]],
    ['Eind 2018 waren 45 uitreizigers teruggekeerd.', 'nl', [{ what: 'returned', value: 45, asof: '2018-12-31', cumulative: true }]],
    ['Van de ongeveer 280 uitreizigers zijn er 80 omgekomen en 50 teruggekeerd.', 'nl', [{ what: 'departed', value: 280 }, { what: 'killed', value: 80 }, { what: 'returned', value: 50 }]],
    ['Teruggekeerd naar Nederland: 70 volwassen jihadisten en 30 kinderen.', 'nl', [{ what: 'returned', value: 70, population: 'adults' }, { what: 'returned', value: 30, population: 'minors' }]],
    ['In Syrië zijn nog 120 uitreizigers, van wie een kwart in een kamp zit.', 'nl', [{ what: 'present', value: 120 }, { what: 'detained_or_camp', share: '1/4', value: 30, derived: true }]],
    ['Er zijn 160 Nederlanders in Syrië, van wie dertig in gevangenissen zitten.', 'nl', [{ what: 'present', value: 160, nationality: 'NL' }, { what: 'detained_or_camp', value: 30 }]],
    ['De beweging van jihadisten telt 500 tot 600 personen.', 'nl', [{ what: 'movement_members', low: 500, high: 600, qualifier: 'range' }]],
    ['Bij de aanslag kwamen twaalf mensen om en raakten dertig mensen gewond.', 'nl', [{ what: 'dead', value: 12 }, { what: 'injured', value: 30 }]],
    ['About 50 jihadists have returned, more than 30 have been killed.', 'en', [{ what: 'returned', value: 50, qualifier: 'approx' }, { what: 'killed', value: 30, qualifier: 'more_than' }]],
    ['In Syrië zijn 320 uitreizigers, van wie er 90 zijn omgekomen en nog eens 55 teruggekeerd.', 'nl', [{ what: 'present', value: 320 }, { what: 'killed', value: 90 }, { what: 'returned', value: 55 }]],
    ['In 2014 en 2015 telde de politie respectievelijk 19 en 11 aanslagen.', 'nl', [{ what: 'attacks', value: 19, asof: '2014' }, { what: 'attacks', value: 11, asof: '2015' }]],
    ['In 2014 and 2015 there were 19 and 11 attacks respectively.', 'en', [{ what: 'attacks', value: 19, asof: '2014' }, { what: 'attacks', value: 11, asof: '2015' }]],
    ['Van de 400 uitreizigers zijn er 110 en 70 respectievelijk omgekomen en teruggekeerd.', 'nl', [{ what: 'departed', value: 400 }, { what: 'killed', value: 110 }, { what: 'returned', value: 70 }]],
    ['Naar schatting zijn anderhalf duizend jihadisten teruggekeerd.', 'nl', [{ what: 'returned', value: 1500, estimate: true }]],
    ['Een dertigtal uitreizigers is teruggekeerd.', 'nl', [{ what: 'returned', value: 30, qualifier: 'approx' }]],
    ['Een handvol uitreizigers is teruggekeerd.', 'nl', [{ what: 'returned', low: 3, high: 7, qualifier: 'vague' }]],
    ['Ruim 30 procent van de uitreizigers is teruggekeerd.', 'nl', [{ what: 'returned', share: '30%', qualifier: 'more_than' }]],
    ['Bij de aanslag kwamen vier mensen om. Het zijn er vijf.', 'nl', [{ what: 'dead', value: 4 }, { what: 'dead', value: 5 }]],
    ['Bij de aanslagen in Brussel kwamen 32 mensen om het leven.', 'nl', [{ what: 'dead', value: 32 }]],
    ['Bij een mesaanval in Keulen werden twee mensen gedood.', 'nl', [{ what: 'dead', value: 2, place: 'Cologne' }]],
    ['Six people died after the terrorist had driven a van into a crowd.', 'en', [{ what: 'dead', value: 6 }]],
    ['Police have foiled 12 terror plots in the past three years.', 'en', [{ what: 'plots_foiled', value: 12 }]],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(text, lang)).toEqual(expected.map((fields) => expect.objectContaining(fields)))
  })
})

describe('Whose people are counted is read where the noun or its adjective says it', () => {
  test.each([
    ['Dertig Belgische uitreizigers zijn omgekomen.', 'nl', ['BE']],
    ['In Syrië zitten nog 70 jonge Fransen vast.', 'nl', ['FR']],
    ['Vierduizend Europeanen zijn uitgereisd naar Syrië.', 'nl', ['EU']],
    ['Het aantal Nederlandse terugkeerders is 45.', 'nl', ['NL']],
    ['Van de 280 Nederlandse uitreizigers zijn er 80 omgekomen en 50 teruggekeerd.', 'nl', ['NL', 'NL', 'NL']],
    ['About 700 Britons have travelled to Syria, of whom 300 have returned.', 'en', ['GB', 'GB']],
    ['Some 40 people with German nationality have returned from Syria.', 'en', ['DE']],
    ['About 90 Germans and 40 Belgians have returned from Syria.', 'en', ['DE', 'BE']],
    ['Er zijn 40 Nederlandse en 80 Belgische uitreizigers teruggekeerd.', 'nl', ['NL', 'BE']],
    ['De Nederlandse dienst telt 60 omgekomen uitreizigers.', 'nl', [undefined]],
    ['In kampen zitten 30 kinderen van Nederlandse jihadisten.', 'nl', [undefined]],
    ['In Syrië zijn 120 Nederlandse jihadisten en bijna 90 kinderen.', 'nl', ['NL', undefined]],
    ['In 2017 waren er 12 Franse aanslagen.', 'nl', [undefined]],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(`${lang === 'nl' ? 'Het gaat over terrorisme.' : 'It is about terrorism.'} ${text}`, lang).map(({ nationality }) => nationality)).toEqual(expected)
  })

  test('carried over from the people named before, it is inferred', () => {
    const { claims } = readReport({ id: 'r', text: 'Van de 280 Belgische uitreizigers zijn er 80 omgekomen.', published: '2020-05-15', lang: 'nl', country: 'NL' })
    expect(claims.filter(({ kind }) => kind === 'FIGURE').map(({ inferred }) => inferred.includes('nationality'))).toEqual([false, true])
  })
})

describe('None at all is nought', () => {
  test.each([
    ['Er zijn geen Belgische jihadisten teruggekeerd.', 'nl', [{ what: 'returned', value: 0, nationality: 'BE', cumulative: true }]],
    ['Er is nog geen enkele uitreiziger omgekomen.', 'nl', [{ what: 'killed', value: 0 }]],
    ['No Dutch travellers have returned.', 'en', [{ what: 'returned', value: 0, nationality: 'NL', asof: '2020-05-15' }]],
    ['No Dutch travellers have returned since 2017.', 'en', []],
    ['Er zijn bijna geen uitreizigers teruggekeerd.', 'nl', []],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(text, lang)).toEqual(expected.map((fields) => expect.objectContaining(fields)))
  })
})

describe('Not every number counts people', () => {
  test.each([
    ['De verdachte van de aanslag is een man van 35.', 'nl'],
    ['Hij kreeg voor het voorbereiden van een aanslag acht jaar cel.', 'nl'],
    ['Het terroristische dreigingsniveau blijft 4 van 5.', 'nl'],
    ['De jihadist kreeg een boete van 400 euro.', 'nl'],
    ['De aanslag was op 12 maart 2019 om 14.30 uur.', 'nl'],
    ['The terrorist was sentenced to 20 years.', 'en'],
    ['A jihadist of 23 was seen.', 'en'],
    ['The threat level is four out of five.', 'en'],
    ['The probability of a terrorist attack is put at 40 percent.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(figures(text, lang)).toEqual([])
  })
})

test.each([
  ['Piet Jansen, 24, uit Breda is teruggekeerd uit Syrië.', 'nl'],
  ['De moeder van drie reisde uit naar Syrië.', 'nl'],
  ['Sam Jones, 24, from Leeds, travelled to Syria to join IS.', 'en'],
  ['The jihadist, 24, from Antwerp, was released.', 'en'],
  ['A father of three left for Syria to join IS.', 'en'],
  ['A five-member cell of jihadists travelled to Syria.', 'en'],
] as const)('An age, one’s children and the size of a group are no figures of travellers: %s', (text, lang) => {
  expect(figures(text, lang)).toEqual([])
})

describe('A number that is part of another one is the one that is counted', () => {
  test.each([
    ['Een derde van de 120 terugkeerders is veroordeeld.', 'nl', [{ what: 'convicted', share: '1/3', value: 40, derived: true }]],
    ['Just under 40 of the 110 returnees are in prison.', 'en', [{ what: 'detained_or_camp', value: 40, qualifier: 'almost' }]],
    ['Vijftien van de ruim 60 jihadisten zijn teruggekeerd.', 'nl', [{ what: 'returned', value: 15 }]],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(text, lang)).toEqual(expected.map((fields) => expect.objectContaining(fields)))
  })
})

describe('By how much a number changed is no part of a group', () => {
  test.each([
    ['Het aantal terreurverdachten steeg met 20 procent.', 'nl', []],
    ['Attacks by jihadists fell by a third in 2019.', 'en', []],
    ['Police made 248 terrorism arrests, up 12% on the year before.', 'en', [{ what: 'arrests', value: 248 }]],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(text, lang)).toEqual(expected.map((fields) => expect.objectContaining(fields)))
  })
})

describe('Nobody died of what did not come about', () => {
  test.each([
    ['Als de aanslag was geslaagd, waren er tientallen doden gevallen.', 'nl'],
    ['Bij de terroristische aanslag hadden honderden doden kunnen vallen.', 'nl'],
    ['Had the attack succeeded, dozens would have died.', 'en'],
    ['The bomb of the terrorists could have killed dozens.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(figures(text, lang)).toEqual([])
  })

  test('but a reserve is no denial', () => {
    expect(figures('Bij de aanslag zouden drie doden zijn gevallen.')).toEqual([expect.objectContaining({ what: 'dead', value: 3 })])
  })
})

test('People in a sentence about attacks are people', () => {
  expect(figures('Herdacht werd dat bij de aanslagen in Brussel 32 mensen omkwamen.')).toEqual([expect.objectContaining({ what: 'dead', value: 32 })])
})

describe('How old somebody is counts nobody', () => {
  test.each([
    ['Three boys, aged 15, 16 and 17, were charged with terrorism offences.', 'en', []],
    ['Most of the arrested jihadists were under 18.', 'en', []],
    ['De aangehouden jihadisten zijn bijna allen jonger dan 20.', 'nl', []],
  ] as const)('%s', (text, lang, expected) => {
    expect(figures(text, lang).flatMap(({ value }) => value ?? [])).toEqual(expected)
  })
})

test('A number that was taken back is superseded', () => {
  expect(figures('An earlier report that 45 jihadists had died was withdrawn.', 'en')).toEqual([expect.objectContaining({ value: 45, status: 'superseded' })])
})

test('Who are killed and who are wounded is read in front of the number as well', () => {
  expect(figures('The attack ended with the bomber killing 31 worshippers and wounding more than 60.', 'en')).toEqual([expect.objectContaining({ what: 'dead', value: 31 }), expect.objectContaining({ what: 'injured', value: 60 })])
})

test('One in five of a number is a share of it', () => {
  expect(figures('One in five of the 219 terrorism suspects arrested last year was a minor.', 'en')).toContainEqual(expect.objectContaining({ share: '1/5' }))
})

test('Attacks since a day are counted from that day to the day of writing', () => {
  expect(figures('Sinds 1 mei 2017 zijn er vijf aanslagen gepleegd in Nederland.', 'nl')).toEqual([expect.objectContaining({ what: 'attacks', value: 5, period: expect.stringMatching(/^2017-05-01\//) as unknown })])
})
