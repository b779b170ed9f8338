import { addDays, addMonths } from '../../../core/index.ts'
import { dutch } from '../../languages/nl.ts'
import { anyOf } from '../../words.ts'
import { absolute, relative, isoPatterns, agoPatterns, countOf, type DatePattern } from './date-pattern.ts'
import { indexOf, ymd, nearestPast, nearestPastMonth, weekBefore, weekdayBefore, endOfYear, inYear, yearOf, two, lastSummer, monthYearsAgo } from './resolve-date.ts'

export function dutchPatterns(): readonly DatePattern[] {
  const month = `(?<month>${anyOf(dutch.months.flat())})\\.?`
  const weekday = `(?<weekday>${anyOf(dutch.weekdays.flat())})`
  return [
    ...isoPatterns(),
    absolute(`(?:${weekday} )?(?<day>\\d{1,2}) ${month} (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday} )?(?<day>\\d{1,2}) ${month}`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute('(?<day>\\d{1,2})[-/](?<m>\\d{1,2})[-/](?<year>(?:19|20)\\d\\d)', ({ day, m, year }) => ymd(year, Number(m), day)),
    absolute(`(?<!\\d )(?:eind |begin |medio |half )?${month},? (?<year>(?:19|20)\\d\\d)`, ({ month, year }) => `${year}-${two(monthOf(month))}`),
    relative(`${month} vorig jaar`, ({ month }, published) => published && `${yearOf(published) - 1}-${two(monthOf(month))}`),
    relative(`${month} (?:eerverleden jaar|(?<count>[\\p{L}\\d]{1,20}) jaar geleden)`, ({ month, count }, published) => monthYearsAgo(published, count === undefined ? 2 : countOf(count, 'nl'), monthOf(month))),
    relative('eerverleden jaar', (_, published) => published && String(yearOf(published) - 2)),
    relative(`${month} (?:van )?dit jaar`, ({ month }, published) => published && `${yearOf(published)}-${two(monthOf(month))}`),
    relative(`(?:eind|einde) (?:(?<year>(?:19|20)\\d\\d)|(?<last>vorig jaar)|(?<now>dit jaar))`, ({ year, last }, published) => endOfYear(year, last, published)),
    relative(`begin (?:van )?(?:(?<year>(?:19|20)\\d\\d)|(?<last>vorig jaar)|(?<now>dit jaar))`, ({ year, last }, published) => inYear(year, last, published, '01')),
    relative('(?:medio|halverwege|midden) (?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-06~`),
    relative('(?:in )?de zomer van (?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-07~`),
    relative('(?:de )?(?:afgelopen|vorige) zomer', (_, published) => lastSummer(published)),
    relative(`(?<strict>afgelopen|vorige week|vorige) ${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), true)),
    relative(`${weekday}(?:ochtend|middag|avond|nacht)?`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), false)),
    relative('eergisteren', (_, published) => published && addDays(published, -2)),
    relative('gisteren|gisteravond|gistermiddag', (_, published) => published && addDays(published, -1)),
    relative('vandaag|vanochtend|vanmiddag|vanavond|vanmorgen', (_, published) => published),
    relative('(?:eerder )?deze maand', (_, published) => published?.slice(0, 7)),
    relative('(?:vorige|afgelopen) maand', (_, published) => published && addMonths(published, -1).slice(0, 7)),
    relative('vorige week', (_, published) => published && weekBefore(published)),
    relative('(?:afgelopen|voorbije) week', (_, published) => published && `${addDays(published, -7)}~`),
    relative('vorig jaar|afgelopen jaar', (_, published) => published && String(yearOf(published) - 1)),
    relative('dit jaar', (_, published) => published && String(yearOf(published))),
    ...agoPatterns('(?<count>[\\p{L}\\d]+) (?<unit>dag|dagen|week|weken|maand|maanden|jaar) (?:geleden|eerder)', 'nl'),
    relative(`(?<=(?:in|sinds|tot|van|vanaf|eind|begin|per|voor) )${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    absolute(`(?<![\\d.,-])(?<!\\d (?:${anyOf(dutch.months.flat())}) )(?<year>(?:19[89]|20[0-3])\\d)(?![\\d.,]*\\d|[-–]\\d)`, ({ year }) => year),
  ]
}

function monthOf(name: string | undefined): number {
  return indexOf(dutch.months, name)
}

function dayOf(name: string | undefined): number {
  return indexOf(dutch.weekdays, name)
}
