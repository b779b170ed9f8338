import { addDays, addMonths } from '../../../core/index.ts'
import { english } from '../../languages/en.ts'
import { anyOf } from '../../words.ts'
import { absolute, relative, isoPatterns, agoPatterns, countOf, type DatePattern } from './date-pattern.ts'
import { indexOf, ymd, nearestPast, nearestPastMonth, weekBefore, weekdayBefore, endOfYear, inYear, yearOf, two, lastSummer, monthYearsAgo } from './resolve-date.ts'

export function englishPatterns(): readonly DatePattern[] {
  const month = `(?<month>${anyOf(english.months.flat())})\\.?`
  const weekday = `(?<weekday>${anyOf(english.weekdays.flat())})`
  return [
    ...isoPatterns(),
    absolute(`(?:${weekday},? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday},? )?${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday},? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute(`(?:${weekday},? )?${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?! \\d)`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute(`(?:late |early |mid-)?${month},? (?:of )?(?<year>(?:19|20)\\d\\d)`, ({ month, year }) => `${year}-${two(monthOf(month))}`),
    relative(`${month} (?<count>[\\p{L}\\d]{1,20}) years ago`, ({ month, count }, published) => monthYearsAgo(published, countOf(count, 'en'), monthOf(month))),
    relative(`${month} (?:of )?last year|last ${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    relative('(?:the )?end of (?:(?<year>(?:19|20)\\d\\d)|(?<last>last year)|(?<now>this year))|late (?<year>(?:19|20)\\d\\d)', ({ year, last }, published) => endOfYear(year, last, published)),
    relative('(?:the )?(?:start|beginning) of (?:(?<year>(?:19|20)\\d\\d)|(?<last>last year)|(?<now>this year))|early (?<year>(?:19|20)\\d\\d)', ({ year, last }, published) => inYear(year, last, published, '01')),
    relative('(?:mid-|the middle of )(?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-06~`),
    relative('last summer|this summer', (_, published) => lastSummer(published)),
    relative(`last ${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), true)),
    relative(`(?:on )?${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), false)),
    relative('yesterday', (_, published) => published && addDays(published, -1)),
    relative('today|this morning|tonight', (_, published) => published),
    relative('(?:earlier )?this month', (_, published) => published?.slice(0, 7)),
    relative('last month', (_, published) => published && addMonths(published, -1).slice(0, 7)),
    relative('last week', (_, published) => published && weekBefore(published)),
    relative('(?:in )?the past week', (_, published) => published && `${addDays(published, -7)}~`),
    relative('last year', (_, published) => published && String(yearOf(published) - 1)),
    relative('this year', (_, published) => published && String(yearOf(published))),
    ...agoPatterns('(?<count>[\\p{L}\\d]+) (?<unit>days?|weeks?|months?|years?) (?:ago|earlier)', 'en'),
    relative(`(?<=(?:in|since|until|by|from|of|last) )${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    absolute(`(?<![\\d.,-])(?<!\\d (?:${anyOf(english.months.flat())}) )(?<year>(?:19[89]|20[0-3])\\d)(?![\\d.,]*\\d|[-–]\\d)`, ({ year }) => year),
  ]
}

function monthOf(name: string | undefined): number {
  return indexOf(english.months, name)
}

function dayOf(name: string | undefined): number {
  return indexOf(english.weekdays, name)
}
