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
    ['There wasn’t an attack in Vienna on 4 May 2018.', 'en', { date: '2018-05-04', place: 'Vienna' }],
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
    ['Op 4 maart 2019 was er een aanslag in Gent, zonder doden.', 'nl', { dead: 0 }],
    ['The attack in Vienna on 4 May 2018 left two people injured and no one dead.', 'en', { dead: 0, injured: 2 }],
    ['Bij de aanslag in Gent op 4 maart 2019 vielen bijna geen doden.', 'nl', undefined],
  ] as const)('%s', (text, lang, counts) => {
    expect(events(text, lang)[0]?.counts).toEqual(counts)
  })
})

test('An attack named last, behind its dead, is an event of the place and day named first', () => {
  expect(events('In Keulen werden op 2 februari 2019 twee mensen gedood bij een mesaanval.', 'nl')).toEqual([expect.objectContaining({ type: 'attack', place: 'Cologne', date: '2019-02-02', counts: { dead: 2 } })])
  expect(events('In Keulen kwamen op 2 februari 2019 twee mensen om bij een aanslag.', 'nl')).toEqual([expect.objectContaining({ place: 'Cologne', counts: { dead: 2 } })])
})

test('So it is in English', () => {
  expect(events('On 2 February 2019 two people were killed in Cologne in a knife attack.', 'en')).toEqual([expect.objectContaining({ type: 'attack', place: 'Cologne', date: '2019-02-02', counts: { dead: 2 } })])
})

test('That nobody was killed in an attack is not that there was none', () => {
  expect(events('In 2018 is in België niemand gedood bij een aanslag.', 'nl')).toEqual([])
  expect(events('Nobody died in Cologne in a bombing.', 'en')).toEqual([])
})

test('Who is stabbed to death is dead and not wounded', () => {
  expect(events('On 4 May 2018 three people were stabbed to death in Vienna.', 'en')[0]?.counts).toEqual({ dead: 3 })
  expect(events('A man was stabbed to death in Vienna on 4 May 2018.', 'en')[0]?.counts).toEqual({ dead: 1 })
  expect(events('On 4 May 2018 three people were stabbed in Vienna.', 'en')[0]?.counts).toEqual({ injured: 3 })
})

describe('When it was, and when there was little', () => {
  test.each([
    ['De laatste zes maanden zijn er nauwelijks aanslagen gepleegd in Europa.', 'nl', { date: '2018-09-25/2019-03-25', polarity: 'near-negated' }],
    ['Sinds een half jaar waren er haast geen aanslagen.', 'nl', { date: '2018-09-25/2019-03-25', polarity: 'near-negated' }],
    ['Dit jaar waren er zo goed als geen aanslagen.', 'nl', { date: '2019', polarity: 'near-negated' }],
    ['In the past two years there have been barely any attacks in Europe.', 'en', { date: '2017-03-25/2019-03-25', polarity: 'near-negated' }],
    ['Vorige week was er een aanslag in Gent.', 'nl', { date: '2019-03-18/2019-03-24', place: 'Ghent' }],
    ['Last week there was an attack in Vienna.', 'en', { date: '2019-03-18/2019-03-24', place: 'Vienna' }],
    ['Op 4 maart 2019 was er een aanslag in het noorden van Italië.', 'nl', { place: 'IT (north)' }],
    ['On 4 March 2019 there was an attack in the south of Italy.', 'en', { place: 'IT (south)' }],
    ['On 4 March 2019 there was an attack in the south-east of Turkey.', 'en', { place: 'TR (southeast)' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(events(text, lang)).toEqual([expect.objectContaining({ type: 'attack', ...expected })])
  })

  test('a lull takes no day from the attack told beside it', () => {
    const [lull, attack] = events('Er waren amper aanslagen, behalve de aanslag van vrijdag in Gent.', 'nl')
    expect(lull).toMatchObject({ aggregate: true, polarity: 'near-negated' })
    expect(lull?.date).toBeUndefined()
    expect(attack).toMatchObject({ date: '2019-03-22', place: 'Ghent' })
  })
})

describe('Nobody left or came back', () => {
  test.each([
    ['No Belgian travellers have returned since 2017.', 'en', { type: 'return', status: 'none', population: 'BE' }],
    ['Niemand keerde terug uit Syrië.', 'nl', { type: 'return', status: 'none', place: 'SY' }],
    ['Nobody leaves for Syria or Iraq any longer.', 'en', { type: 'departure', status: 'none', place: ['SY', 'IQ'] }],
    ['Hardly anyone travels to Syria any longer.', 'en', { type: 'departure', polarity: 'near-negated' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(readReport({ id: 'r', text, published: '2019-03-25', lang, country: 'BE' }).claims.filter(({ kind }) => kind === 'EVENT').map(({ fields }) => fields)).toEqual([expect.objectContaining(expected)])
  })
})

test.each([
  ['Op 4 maart 2019 was er een aanslag in Gent.', 'inferred'],
  ['Op 4 maart 2019 was er een mislukte aanslag in Gent.', 'stated'],
] as const)('What came of an attack is inferred where the words only name it: %s', (text, where) => {
  const [attack] = readReport({ id: 'r', text, published: '2019-03-25', lang: 'nl', country: 'BE' }).claims.filter(({ kind }) => kind === 'EVENT')
  expect(attack?.[where]).toContain('status')
})

describe('The toll of an attack is read from the words behind it', () => {
  test.each([
    ['Vorige week was er een aanslag in Wenen waarbij vier mensen omkwamen.', 'nl', { dead: 4 }],
    ['De aanslag in Wenen, met drie doden, was de vierde dit jaar.', 'nl', { dead: 3 }],
    ['Bij de aanslag in Wenen kwamen vier mensen om en raakten er nog eens twaalf gewond.', 'nl', { dead: 4, injured: 12 }],
    ['The attack in Vienna, with three dead, was the fourth this year.', 'en', { dead: 3 }],
  ] as const)('%s', (text, lang, counts) => {
    expect(events(text, lang)).toEqual([expect.objectContaining({ type: 'attack', counts })])
  })

  test('but not from the next sentence, and no number of other things', () => {
    expect(events('De aanslag in Wenen, met drie auto’s, was de vierde dit jaar. Elders vielen twee doden.', 'nl')[0]).not.toHaveProperty('counts')
  })
})

describe('The place of an event is where it happened, and its actor a group of the lists', () => {
  test.each([
    ['Jan de Boer uit Weert is in Trier aangehouden voor het voorbereiden van een aanslag.', 'nl', { type: 'arrest', place: 'Trier' }],
    ['A man from Lahore was arrested in Ghent on suspicion of terrorism.', 'en', { type: 'arrest', place: 'Ghent' }],
    ['IS eiste de aanslag op de markt in Gent op.', 'nl', { type: 'attack', place: 'Ghent', actor: 'is' }],
    ['Bij een bomaanslag op het centraal station van Keulen zijn gisteren vier mensen gedood.', 'nl', { type: 'attack', place: 'Cologne', counts: { dead: 4 } }],
    ['Op 12 maart vond in Luik een aanslag plaats waarbij drie mensen omkwamen.', 'nl', { type: 'attack', place: 'Liège', date: '2019-03-12', counts: { dead: 3 } }],
    ['An attack took place in Vienna on 12 March, killing three people.', 'en', { type: 'attack', place: 'Vienna', date: '2019-03-12', counts: { dead: 3 } }],
    ['Police in Antwerp arrested five members of the PKK on Tuesday.', 'en', { type: 'arrest', place: 'Antwerp', actor: 'pkk' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(events(text, lang)).toEqual([expect.objectContaining(expected)])
  })
})
