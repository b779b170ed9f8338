import { describe, expect, test } from 'vitest'
import type { LevelFields } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const levels = (text: string, published: string, country: string, lang: 'nl' | 'en' = 'nl'): readonly LevelFields[] =>
  readReport({ id: 'r', text, published, lang, country }).claims.flatMap((claim) => (claim.kind === 'LEVEL' ? [claim.fields] : []))

describe('A level is a step on the scale of its country and day', () => {
  test.each([
    ['Het dreigingsniveau is verhoogd van beperkt naar substantieel.', '2013-04-02', 'NL', 'nl', { geo: 'NL', scheme: 'nl-dtn-4', ordinal: 3, label: 'substantieel', from_ordinal: 2, change: 'raised', status: 'actual', since: '2013-04-02' }],
    ['Het dreigingsniveau is verhoogd van aanzienlijk naar substantieel.', '2021-04-02', 'NL', 'nl', { scheme: 'nl-dtn-5', ordinal: 4, from_ordinal: 3, change: 'raised', status: 'actual' }],
    ['In België blijft het dreigingsniveau op 2 (van 4).', '2019-05-01', 'NL', 'nl', { geo: 'BE', scheme: 'be-ocad-4', ordinal: 2, max: 4, change: 'unchanged', status: 'actual' }],
    ['Dreigingsniveau 5 betekent dat een aanslag op komst is.', '2019-05-01', 'NL', 'nl', { ordinal: 5, status: 'definition' }],
    ['Een verhoging van het dreigingsniveau naar 5 is niet nodig.', '2019-05-01', 'NL', 'nl', { ordinal: 5, change: 'raised', status: 'hypothetical' }],
    ['Volgende week gaat het dreigingsniveau naar verwachting van 3 naar 2.', '2019-05-01', 'BE', 'nl', { geo: 'BE', ordinal: 2, change: 'lowered', status: 'predicted' }],
    ['In 2017 stond het dreigingsniveau op 3.', '2019-05-01', 'BE', 'nl', { ordinal: 3, status: 'former', since: '2017' }],
    ['De afgelopen drie jaar stond het dreigingsniveau op 4.', '2020-05-01', 'NL', 'nl', { ordinal: 4, status: 'former', since: '2017-05~' }],
    ['Voor de provincie Limburg geldt dreigingsniveau 5.', '2019-05-01', 'NL', 'nl', { geo: 'NL-LI', ordinal: 5, status: 'actual' }],
    ['The threat level has been lowered from severe to substantial.', '2019-11-04', 'GB', 'en', { geo: 'GB', scheme: 'uk-jtac-5', ordinal: 3, from_ordinal: 4, change: 'lowered', status: 'actual', since: '2019-11-04' }],
    ['The threat level remains at substantial.', '2022-05-04', 'GB', 'en', { ordinal: 3, label: 'substantial', change: 'unchanged', status: 'actual' }],
    ['Denmark is keeping its terror threat level at four out of five.', '2022-05-04', 'NL', 'en', { geo: 'DK', scheme: 'dk-pet-5', ordinal: 4, max: 5, change: 'unchanged', status: 'actual' }],
    ['The threat level had been severe since 2014.', '2022-05-04', 'GB', 'en', { ordinal: 4, status: 'former', since: '2014' }],
    ['The UK threat level has been at severe or higher for three years.', '2017-09-17', 'GB', 'en', { ordinal: 4, bound: 'at_least', change: 'unchanged', status: 'actual' }],
    ['After London had seen two attacks, the threat level was raised to critical.', '2017-05-23', 'GB', 'en', { ordinal: 5, change: 'raised', status: 'actual' }],
    ['Two people were arrested, and the threat level was raised to critical.', '2017-05-23', 'GB', 'en', { ordinal: 5, change: 'raised', status: 'actual' }],
    ['Een man werd als verdachte aangehouden, het dreigingsniveau gaat naar 5.', '2019-03-18', 'NL', 'nl', { ordinal: 5, status: 'actual' }],
    ['Volgens de NCTV blijft het dreigingsniveau in Nederland 4.', '2018-03-26', 'NL', 'nl', { geo: 'NL', ordinal: 4, change: 'unchanged', status: 'actual' }],
    ['Het dreigingsniveau blijft op 3 of lager.', '2020-05-01', 'NL', 'nl', { ordinal: 3, bound: 'at_most', change: 'unchanged', status: 'actual' }],
    ['The past five years the threat level was also at 4.', '2020-05-01', 'NL', 'en', { ordinal: 4, change: 'unchanged', status: 'former', since: '2015-05~' }],
    ['The threat level in Brussels stays at 4.', '2015-11-25', 'BE', 'en', { geo: 'BE-BRU', ordinal: 4, change: 'unchanged', status: 'actual' }],
  ] as const)('%s', (text, published, country, lang, expected) => {
    expect(levels(text, published, country, lang)).toEqual([expect.objectContaining(expected)])
  })
})

describe('Nothing is called the actual level that the words do not state', () => {
  test.each([
    ['Blijft het dreigingsniveau op 4?', 'nl'],
    ['De dienst verwacht dat het dreigingsniveau volgend jaar daalt naar 3.', 'nl'],
    ['Als er een aanslag komt, gaat het dreigingsniveau naar 5.', 'nl'],
    ['De Kamer wil dat het dreigingsniveau naar 3 gaat.', 'nl'],
    ['Het dreigingsniveau zou naar 5 gaan, schreef een krant ten onrechte.', 'nl'],
    ['The threat level may be raised to critical next month.', 'en'],
    ['Had the attack succeeded, the threat level would have gone to critical.', 'en'],
    ['Het terroristische netwerk telt 4 leden en zit op de vierde verdieping.', 'nl'],
    ['Een terroristische aanslag op niveau van de gemeente is niet besproken.', 'nl'],
    ['De terreurdreiging is hoog, maar het waterniveau van 4 meter niet.', 'nl'],
    ['Als er een aanslag komt, zou het dreigingsniveau naar 5 kunnen gaan.', 'nl'],
    ['Het dreigingsniveau was in 2012 nog 2.', 'nl'],
    ['The threat level would only go to critical if an attack were imminent.', 'en'],
    ['The threat level was last critical in 2017.', 'en'],
    ['The terrorist threat is severe in its consequences for tourism.', 'en'],
    ['Is the threat level severe?', 'en'],
    ['There are five threat levels, the highest of which is critical.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(levels(text, '2020-05-04', lang === 'nl' ? 'NL' : 'GB', lang).filter(({ status }) => status === 'actual')).toEqual([])
  })
})

describe('A level that is denied is negated, and never the actual one', () => {
  test.each([
    ['Het dreigingsniveau staat niet op 4.', 'nl', { ordinal: 4, polarity: 'negated' }],
    ['Het dreigingsniveau is niet langer kritiek.', 'nl', { label: 'kritiek', polarity: 'negated' }],
    ['Het dreigingsniveau stond in 2015 niet op 4.', 'nl', { ordinal: 4, polarity: 'negated', status: 'former', since: '2015' }],
    ['Het dreigingsniveau is niet verhoogd.', 'nl', { change: 'raised', polarity: 'negated' }],
    ['De NCTV verlaagt het dreigingsniveau voorlopig niet.', 'nl', { change: 'lowered', polarity: 'negated' }],
    ['The threat level isn’t severe.', 'en', { label: 'severe', polarity: 'negated' }],
    ['Het dreigingsniveau is nooit 5 geweest.', 'nl', { ordinal: 5, polarity: 'negated', status: 'former' }],
    ['The threat level has never been critical.', 'en', { label: 'critical', polarity: 'negated', status: 'former' }],
    ['MI5 did not lower the threat level to substantial.', 'en', { label: 'substantial', change: 'lowered', polarity: 'negated' }],
  ] as const)('%s', (text, lang, expected) => {
    const [level] = levels(text, '2020-05-04', lang === 'nl' ? 'NL' : 'GB', lang)
    expect(level).toMatchObject(expected)
    expect(level?.status).not.toBe('actual')
  })

  test.each([
    ['Het dreigingsniveau is niet verhoogd en blijft 4.', 'nl', { ordinal: 4, change: 'unchanged', status: 'actual' }],
    ['Het dreigingsniveau blijft 4 en gaat niet naar 5.', 'nl', { ordinal: 4, change: 'unchanged', status: 'actual' }],
    ['The threat level is severe and not critical.', 'en', { label: 'severe' }],
  ] as const)('but what else is denied beside it leaves it affirmed: %s', (text, lang, expected) => {
    const [level] = levels(text, '2020-05-04', lang === 'nl' ? 'NL' : 'GB', lang)
    expect(level).toMatchObject(expected)
    expect(level?.polarity).toBeUndefined()
  })
})

describe('A level holds where the words say, and for the whole country where they say that', () => {
  test.each([
    ['In de provincie Utrecht ging het dreigingsniveau naar 5. Landelijk bleef het dreigingsniveau 4.', 'NL', 'nl', ['NL-UT', 'NL']],
    ['In Limburg geldt dreigingsniveau 5. Het nationale dreigingsniveau is 4.', 'NL', 'nl', ['NL-LI', 'NL']],
    ['The threat level for the province of Utrecht was raised to 5. The national threat level stayed at 4.', 'NL', 'en', ['NL-UT', 'NL']],
    ['In Utrecht staat het dreigingsniveau op 5.', 'NL', 'nl', ['NL-UT']],
    ['In Brussel geldt sinds zaterdag dreigingsniveau 4.', 'BE', 'nl', ['BE-BRU']],
    ['In Brussels the terror threat level was raised to 4.', 'BE', 'en', ['BE-BRU']],
    ['In Brussel maakte het OCAD bekend dat het dreigingsniveau naar 3 gaat.', 'BE', 'nl', ['BE']],
    ['In Utrecht vielen doden en gaat het dreigingsniveau naar 5.', 'NL', 'nl', ['NL']],
    ['De Nationaal Coördinator houdt het dreigingsniveau in de provincie Utrecht op 5.', 'NL', 'nl', ['NL-UT']],
  ] as const)('%s', (text, country, lang, expected) => {
    expect(levels(text, '2019-03-19', country, lang).map(({ geo }) => geo)).toEqual(expected)
  })
})

test('A level behind a town needs no verb where the line is about levels', () => {
  expect(levels('Dreigingsniveau: landelijk 3, in Utrecht 4.', '2020-05-01', 'NL')).toContainEqual(expect.objectContaining({ geo: 'NL-UT', ordinal: 4 }))
})

test('A level behind a place and ever more times is read at once', () => {
  const many = `geldt${' sinds toen'.repeat(80)} bla`
  expect(levels(`In Utrecht ${many}, het dreigingsniveau is 4. Het dreigingsniveau in Utrecht ${many} is 4.`, '2019-03-19', 'NL').map(({ ordinal }) => ordinal)).toEqual([4, 4])
})

describe('How long a level held is read as a stretch, whichever way it is said', () => {
  test.each([
    ['De voorbije drie jaar stond het dreigingsniveau op 4.', 'NL', 'nl', { ordinal: 4, since: '2017-05~', duration: 'P3Y', change: 'unchanged', status: 'former' }],
    ['Het dreigingsniveau staat al anderhalf jaar op 4.', 'NL', 'nl', { since: '2018-11~', duration: 'P18M', status: 'actual' }],
    ['De afgelopen 40 maanden stond het dreigingsniveau op 4.', 'NL', 'nl', { since: '2017-01~', duration: 'P40M' }],
    ['Het afgelopen decennium stond het dreigingsniveau op 3.', 'NL', 'nl', { since: '2010-05~', duration: 'P10Y' }],
    ['Jarenlang stond het dreigingsniveau op 3.', 'NL', 'nl', { duration: 'vague-years', status: 'former' }],
    ['Vanaf mei 2014 stond het dreigingsniveau drie jaar lang op 3.', 'NL', 'nl', { ordinal: 3, since: '2014-05', duration: 'P3Y', until: '2017-05-01' }],
    ['In de periode 2013-2015 stond het dreigingsniveau op 3.', 'NL', 'nl', { since: '2013', until: '2015', status: 'former' }],
    ['Tussen mei 2013 en juni 2015 stond het dreigingsniveau op 3.', 'NL', 'nl', { since: '2013-05', until: '2015-06', status: 'former' }],
    ['Het dreigingsniveau blijft 3, net als in de afgelopen twee jaar.', 'NL', 'nl', { ordinal: 3, since: '2018-05~', duration: 'P2Y', change: 'unchanged', status: 'actual' }],
    ['The threat level stays at severe, as it has been for the past two years.', 'GB', 'en', { label: 'severe', since: '2018-05~', duration: 'P2Y', status: 'actual' }],
    ['For two and a half years the threat level was severe.', 'GB', 'en', { since: '2017-11~', duration: 'P30M', status: 'former' }],
    ['The threat level was severe from May 2015 to June 2017.', 'GB', 'en', { since: '2015-05', until: '2017-06', status: 'former' }],
    ['Throughout 2016 the threat level was severe.', 'GB', 'en', { since: '2016-01-01', until: '2016-12-31', status: 'former' }],
    ['Tot mei 2016 stond het dreigingsniveau op 3.', 'NL', 'nl', { until: '2016-05', max: 4, status: 'former' }],
    ['Before May 2016 the threat level was substantial.', 'GB', 'en', { until: '2016-05', status: 'former' }],
    ['Sinds 2014 was het dreigingsniveau substantieel.', 'NL', 'nl', { since: '2014', until: '2020-05-01', status: 'former' }],
    ['The threat level had been severe since May 2015.', 'GB', 'en', { since: '2015-05', until: '2020-05-01', status: 'former' }],
    ['Het dreigingsniveau was drie jaar lang 4 en is nu verlaagd naar 3.', 'NL', 'nl', { ordinal: 3, from_ordinal: 4, change: 'lowered', status: 'actual', since: '2020-05-01' }],
  ] as const)('%s', (text, country, lang, expected) => {
    expect(levels(text, '2020-05-01', country, lang)).toEqual([expect.objectContaining(expected)])
  })

  test('but a level in a year is a level of some day in it', () => {
    const [level] = levels('In 2018 stond het dreigingsniveau op 4.', '2020-05-01', 'NL')
    expect(level).toMatchObject({ since: '2018', status: 'former' })
    expect([level?.until, level?.duration, level?.change]).toEqual([undefined, undefined, undefined])
  })

  test('without a day of writing the duration is known and its start is not', () => {
    const [level] = readReport({ id: 'r', text: 'Het dreigingsniveau staat al vijf jaar op 4.', published: undefined, lang: 'nl', country: 'NL' }).claims.filter(({ kind }) => kind === 'LEVEL')
    expect(level?.fields).toMatchObject({ duration: 'P5Y', ordinal: 4 })
    expect(level?.fields).not.toHaveProperty('since')
  })
})

describe('A sentence about the scale defines, and moves nothing', () => {
  test.each([
    ['Het hoogste dreigingsniveau is 5.', 'NL', 'nl', { max: 5, rank: 'highest' }],
    ['Het maximale dreigingsniveau van het OCAD is 4.', 'BE', 'nl', { max: 4 }],
    ['Dreigingsniveau 5 heet kritiek.', 'NL', 'nl', { ordinal: 5, label: 'kritiek' }],
    ['Dreigingsniveau 3 wordt aanzienlijk genoemd.', 'NL', 'nl', { ordinal: 3, label: 'aanzienlijk' }],
    ['Er zijn vijf dreigingsniveaus.', 'NL', 'nl', { max: 5 }],
    ['De schaal voor de dreiging kent grenzen. De schaal heeft vijf niveaus.', 'NL', 'nl', { max: 5 }],
    ['Kritiek is het hoogste van de vijf dreigingsniveaus.', 'NL', 'nl', { label: 'kritiek', max: 5, rank: 'highest' }],
    ['The maximum threat level is 5.', 'GB', 'en', { max: 5, rank: 'highest' }],
    ['The highest threat level is critical.', 'GB', 'en', { label: 'critical', rank: 'highest' }],
    ['Threat level 2 is called moderate.', 'GB', 'en', { ordinal: 2, label: 'moderate' }],
    ['The threat of terrorism has a scale. The scale has five steps.', 'GB', 'en', { max: 5 }],
  ] as const)('%s', (text, country, lang, expected) => {
    expect(levels(text, '2020-05-01', country, lang)).toEqual([expect.objectContaining({ status: 'definition', ...expected })])
  })

  test.each([
    ['The highest threat level, critical, is now in force.', 'GB', 'en'],
    ['Het dreigingsniveau is verhoogd naar 5, het hoogste niveau.', 'NL', 'nl'],
    ['The threat level was raised to critical, the highest level.', 'GB', 'en'],
  ] as const)('but one that puts the level there does not define: %s', (text, country, lang) => {
    expect(levels(text, '2020-05-01', country, lang).map(({ status }) => status)).not.toContain('definition')
  })
})

test('A dateline in front of a paragraph says when that paragraph was written', () => {
  const text = 'DEN HAAG, 26 maart 2017 (ANP) – Al zes jaar lang was dreigingsniveau 4 van kracht.\n\nAl zes jaar lang was dreigingsniveau 4 van kracht.'
  const [dated, undated] = levels(text, '2018-03-26', 'NL')
  expect(dated).toMatchObject({ since: '2011-03~', until: '2017-03-26' })
  expect(undated).toMatchObject({ since: '2012-03~' })
  expect(undated?.until).toBeUndefined()
})

test('Without a country there is no level of a country', () => {
  const [level] = readReport({ id: 'r', text: 'Het dreigingsniveau blijft 4.', published: '2020-05-04', lang: 'nl', country: undefined }).claims.flatMap((claim) => (claim.kind === 'LEVEL' ? [claim] : []))
  expect(level?.fields.geo).toBeUndefined()
  expect(level?.fields.status).not.toBe('actual')
})

test('What context adds is called inferred, what stands there is called stated', () => {
  const [level] = readReport({ id: 'r', text: 'Het dreigingsniveau blijft substantieel.', published: '2020-05-04', lang: 'nl', country: 'NL' }).claims.filter(({ kind }) => kind === 'LEVEL')
  expect(level?.stated).toEqual(expect.arrayContaining(['label', 'change']))
  expect(level?.inferred).toEqual(expect.arrayContaining(['geo', 'scheme', 'ordinal', 'max']))
})
