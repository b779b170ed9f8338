import { describe, expect, test } from 'vitest'
import { tokenize } from '../../tokens.ts'
import { civilDay, dayNumber, type DayNumber } from '../civil.ts'
import { findTimes } from '../find-times.ts'
import { candidatesOf, type Bounds } from '../resolve.ts'
import type { CalendarTime, PointTime, TimeSpan } from '../time-value.ts'

/** Wednesday 12 June 2019, half past nine in the morning. */
const reference = { day: dayNumber(2019, 6, 12), second: 9.5 * 3600 }

const read = (text: string) => findTimes(tokenize(text), 'nl', reference).map((span) => `${text.slice(span.start, span.end)} = ${meaningOf(span)}`)
const check = (text: string, expected: readonly string[]) => expect(read(text)).toEqual(expected)

function meaningOf({ value, modifier }: TimeSpan): string {
  const before = modifier === undefined ? '' : `${modifier} `
  if (value.kind === 'duration') return before + value.amounts.map(({ count, unit, vague }) => `${vague ? 'some ' : ''}${count} ${unit}`).join(' ')
  if (value.kind === 'repeat') return 'again'
  if (value.kind !== 'range') return before + pointText(value)
  const length = value.length === undefined ? '' : ` for ${value.length.amounts.map(({ count, unit }) => `${count} ${unit}`).join(' ')}`
  return `${before}from ${value.from === undefined ? '?' : pointText(value.from)} to ${value.to === undefined ? '?' : pointText(value.to)}${length}`
}

function pointText(time: PointTime): string {
  if (time.kind === 'clock') return `${time.hour}:${String(time.minute ?? 0).padStart(2, '0')}${time.twelve ? '?' : ''}`
  if (time.kind === 'part') return time.part
  return time.kind === 'calendar' ? dateText(time) : `${dateText(time.date)} ${pointText(time.time)}`
}

/** Of two days the one that is over, as in a report. */
function dateText(time: CalendarTime): string {
  const [found] = candidatesOf(time, reference.day)
  return `${time.section === undefined ? '' : `${time.section} of `}${found === undefined ? '?' : boundsText(found)}`
}

function boundsText({ from, to }: Bounds): string {
  return to === from + 1 ? isoDay(from) : `${isoDay(from)}..${isoDay(to - 1)}`
}

function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civilDay(day)
  return [String(year), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}

describe('Dutch times, read on Wednesday 12 June 2019', () => {
  test.each([
    ['De man werd afgelopen vrijdag opgepakt.', ['afgelopen vrijdag = 2019-06-07']],
    ['Begin vorig jaar gold nog niveau 3.', ['Begin vorig jaar = start of 2018-01-01..2018-12-31']],
    ['Dat is zo sinds oktober vorig jaar.', ['sinds oktober vorig jaar = since 2018-10-01..2018-10-31']],
    ['In de afgelopen vijf jaar gebeurde dat vaker.', ['afgelopen vijf jaar = from ? to 2019-06-12 for 5 year']],
    ['Enkele weken daarvoor was er al een waarschuwing.', ['Enkele weken daarvoor = 2019-05-22']],
    ['Eergisteren en overmorgen', ['Eergisteren = 2019-06-10', 'overmorgen = 2019-06-14']],
    ['De zitting is over twee weken.', ['over twee weken = 2019-06-26']],
    ['Het begon om half drie.', ['half drie = 2:30?']],
    ['Om kwart voor vier viel het schot.', ['kwart voor vier = 3:45?']],
    ['Het is tien over half vier.', ['tien over half vier = 3:40?']],
    ['Volgende week dinsdag spreekt de Kamer erover.', ['Volgende week dinsdag = 2019-06-18']],
    ['De beurs duurt van maandag tot en met vrijdag.', ['van maandag tot en met vrijdag = from 2019-06-10 to 2019-06-07']],
    ['Elke dinsdag is er overleg.', ['Elke dinsdag = again']],
    ['De aanslag was op tweede paasdag.', ['tweede paasdag = 2019-04-22']],
    ['Op Koningsdag 2014 bleef het rustig.', ['Koningsdag 2014 = 2014-04-26']],
    ['Dat speelde in het derde kwartaal van 2017.', ['het derde kwartaal van 2017 = 2017-07-01..2017-09-30']],
    ['In de jaren negentig was dat anders.', ['de jaren negentig = 1990-01-01..1999-12-31']],
    ['Het stamt uit de 17e eeuw.', ['de 17e eeuw = 1600-01-01..1699-12-31']],
    ['Maandagavond om 21.15 uur ging het mis.', ['Maandagavond om 21.15 uur = 2019-06-10 21:15']],
    ['Gisteravond rond elf uur', ['Gisteravond rond elf uur = approx 2019-06-11 23:00']],
    ["Rond zes uur 's ochtends was er een inval.", ["Rond zes uur 's ochtends = approx 6:00"]],
    ['Op de achtentwintigste van maart', ['de achtentwintigste van maart = 2019-03-28']],
    ['In negentienhonderd vierennegentig werd zij opgericht.', ['negentienhonderd vierennegentig = 1994-01-01..1994-12-31']],
    ['Vrijdag jl. kwam het bericht.', ['Vrijdag jl. = 2019-06-07']],
    ['Zondag a.s. is er een mars.', ['Zondag a.s. = 2019-06-16']],
    ['In de laatste week van mei', ['de laatste week van mei = 2019-05-27..2019-06-02']],
    ['De eerste maandag van september', ['eerste maandag van september = 2018-09-03']],
    ['Tussen 3 en 9 juni', ['Tussen 3 en 9 juni = from 2019-06-03 to 2019-06-09']],
    ['Zij zat ruim drie maanden vast.', ['ruim drie maanden = more 3 month']],
    ['Het onderzoek duurde anderhalf jaar.', ['anderhalf jaar = 1.5 year']],
    ['Zaterdag 12 mensen gedood', ['Zaterdag = 2019-06-08']],
    ['Op 3 september aanstaande', ['3 september aanstaande = 2019-09-03']],
    ['In de nacht van zaterdag op zondag', ['In de nacht van zaterdag op zondag = from 2019-06-08 to 2019-06-09']],
    ['In de nacht van 3 op 4 mei', ['In de nacht van 3 op 4 mei = from 2019-05-03 to 2019-05-04']],
    ['De eerste helft van 2018', ['De eerste helft van 2018 = 2018-01-01..2018-06-30']],
    ['Op 3 september jl.', ['3 september jl. = 2018-09-03']],
    ['Na een kwartier was het voorbij.', ['een kwartier = 15 minute']],
    ['Eind april 2018', ['Eind april 2018 = end of 2018-04-01..2018-04-30']],
    ['half maart', ['half maart = mid of 2019-03-01..2019-03-31']],
    ['In mei kwam het rapport.', ['mei = 2019-05-01..2019-05-31']],
    ['Op 12-11 en op 3/4/2018', ['12-11 = 2018-11-12', '3/4/2018 = 2018-04-03']],
    ['Binnen twee weken', ['Binnen twee weken = from 2019-06-12 to ? for 2 week']],
    ['In week 23 van 2018', ['week 23 van 2018 = 2018-06-04..2018-06-10']],
  ])('%s', (text, expected) => check(text, expected))
})

describe('What is no time in Dutch', () => {
  test.each([
    'Jan van der Mei en Mei Li zijn aangehouden.',
    'Zo gaat het al, ma, en ik do niet mee.',
    'De stand was 3-1, later 2-2.',
    'Hij praat over de aanslag en over alles.',
    'Half werk is geen werk.',
    'De laatste bijeenkomst was de grootste.',
    'Een man van 34 en een vrouw van 27 kwamen om.',
    'Van 12 tot 15 mensen is niets vernomen.',
    'Ruim 2100 mensen demonstreerden.',
    'De prijs steeg met 6.45 procent.',
    'Artikel 83 en bijlage 2.1 zijn gewijzigd.',
    'De tweede man op de derde rij.',
    'Het nummer is 06-1234 5678.',
    'Om 12 mensen te redden keerde hij terug.',
    'Meer dan 2016 mensen kwamen, zo’n 1950 betogers bleven.',
    'Het kostte 20.30 euro.',
    'Op de 3e verdieping woont niemand.',
  ])('%s', (text) => check(text, []))
})
