import type { TimeLanguage } from '../time-language.ts'
import { englishRules } from './en-rules.ts'

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinalOnes = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']

/** Expressions of time in English. Composed numbers ("twenty-one") are put together by the rules. */
export const englishTimes: TimeLanguage = {
  code: 'en',
  dayFirst: false,
  decimal: '.',
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  weekdays: [['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'weds', 'wed'], ['thursday', 'thurs', 'thur', 'thu'], ['friday', 'fri'], ['saturday', 'sat'], ['sunday', 'sun']],
  weekdayPlurals: [['mondays'], ['tuesdays'], ['wednesdays'], ['thursdays'], ['fridays'], ['saturdays'], ['sundays']],
  units: {
    second: ['second', 'sec', 's'], minute: ['minute', 'min'], hour: ['hour', 'hr', 'h'], day: ['day', 'd'], night: ['night'], businessDay: ['business day', 'working day', 'workday', 'weekday', 'week day'], weekend: ['weekend'],
    week: ['week', 'wk', 'w'], fortnight: ['fortnight'], month: ['month', 'mth', 'mo'], quarter: ['quarter'], halfYear: ['half year', 'half-year'], year: ['year', 'yr'], decade: ['decade'], century: ['century'],
  },
  unitPlurals: {
    second: ['seconds', 'secs'], minute: ['minutes', 'mins'], hour: ['hours', 'hrs'], day: ['days'], night: ['nights'], businessDay: ['business days', 'working days', 'workdays', 'weekdays', 'week days'], weekend: ['weekends'],
    week: ['weeks', 'wks'], fortnight: ['fortnights'], month: ['months', 'mths'], quarter: ['quarters'], halfYear: ['half years', 'half-years'], year: ['years', 'yrs'], decade: ['decades'], century: ['centuries'],
  },
  numbers: { ...Object.fromEntries(ones.map((word, at) => [word, at + 1])), ...Object.fromEntries(tens.map((word, at) => [word, at * 10 + 20])), hundred: 100, thousand: 1000, 'a hundred': 100, 'a thousand': 1000, 'a dozen': 12, dozen: 12 },
  vagueNumbers: { few: 3, 'a few': 3, several: 3, some: 3, couple: 2, 'a couple': 2, 'a couple of': 2, 'couple of': 2, 'a number of': 3, many: 5 },
  ordinals: { ...Object.fromEntries(ordinalOnes.map((word, at) => [word, at + 1])), twentieth: 20, thirtieth: 30 },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  days: [
    ['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tmr', 1], ['tmrw', 1], ['current date', 0], ['the day before yesterday', -2], ['day before yesterday', -2], ['the day after tomorrow', 2], ['day after tomorrow', 2],
    ['tonight', 0, 'night'], ['tonite', 0, 'night'], ['last night', -1, 'night'], ['this morning', 0, 'morning'], ['this afternoon', 0, 'afternoon'], ['this evening', 0, 'evening'],
  ],
  dayParts: { morning: ['morning'], midday: ['midday', 'mid-day', 'mid day'], afternoon: ['afternoon'], evening: ['evening'], night: ['night', 'nighttime'], daytime: ['daytime'], lunch: ['lunchtime', 'lunch time', 'lunch'], breakfast: ['breakfast time', 'breakfast'], dinner: ['dinnertime', 'dinner time', 'dinner'] },
  dayPartPlurals: { morning: ['mornings'], afternoon: ['afternoons'], evening: ['evenings'], night: ['nights'] },
  decades: { noughties: 100, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
  skip: ['how about', 'what about', 'second hand', 'second round', 'a second', 'the year of', 'will last', 'would last', 'could last', 'can last', 'may last', 'to last', 't last', 'not last', 'last name', 'last names'],
  seasons: { spring: ['spring'], summer: ['summer'], autumn: ['autumn', 'fall'], winter: ['winter'] },
  holidays: {
    ramadan: ['ramadan', 'ramazan', 'ramadhan'], eidFitr: ['eid al-fitr', 'eid al fitr', 'eid-al-fitr', 'eid ul-fitr'], eidAdha: ['eid al-adha', 'eid al adha', 'eid-al-adha', 'eid ul-adha', 'id ul-adha', 'feast of the sacrifice'], islamicNewYear: ['islamic new year'], ashura: ['ashura', 'day of ashura'], mawlid: ['mawlid', 'mawlid al-nabawi'],
    roshHashanah: ['rosh hashanah', 'rosh hashana', 'jewish new year'], yomKippur: ['yom kippur', 'day of atonement'], sukkot: ['sukkot', 'feast of tabernacles'], hanukkah: ['hanukkah', 'chanukah', 'hanukah'], passover: ['passover', 'pesach'], purim: ['purim'], shavuot: ['shavuot', 'feast of weeks'],
    christmas: ['christmas', 'christmas day', 'xmas'], christmasEve: ['christmas eve'], newYear: ["new year's day", 'new year', 'new years day', 'new year day', "new year's"], newYearEve: ["new year's eve", 'new years eve'], easter: ['easter', 'easter sunday'], goodFriday: ['good friday'], easterMonday: ['easter monday'],
    pentecost: ['pentecost', 'whit sunday'], ascension: ['ascension day'], valentine: ["valentine's day", 'valentines day'], halloween: ['halloween'], independenceUS: ['independence day', 'fourth of july'], thanksgiving: ['thanksgiving', 'thanksgiving day', 'thanks giving day'], blackFriday: ['black friday'], labour: ['may day', "international workers' day", "workers' day"], labourUS: ['labor day', 'labour day'], memorial: ['memorial day'], veterans: ['veterans day', "veterans' day"], presidents: ["presidents' day", 'presidents day', "president's day"],
    kingDay: ['martin luther king day', 'mlk day'], columbus: ['columbus day'], mothers: ["mother's day", "mothers' day", 'mothers day'], fathers: ["father's day", "fathers' day", 'fathers day'], boxingDay: ['boxing day'], allSaints: ["all saints' day", 'all saints day'], patrick: ["st patrick's day", "saint patrick's day", "st. patrick's day"],
    foolsDay: ["april fools' day", "april fools day", "april fool's day", 'april fools'], earthDay: ['earth day'], womensDay: ["international women's day", "women's day"], juneteenth: ['juneteenth'], guyFawkes: ['guy fawkes night', 'bonfire night'], epiphany: ['epiphany'], ashWednesday: ['ash wednesday'], palmSunday: ['palm sunday'], maundyThursday: ['maundy thursday'], whitMonday: ['whit monday'],
  },
  sections: { start: ['early', 'beginning of', 'start of'], mid: ['mid', 'middle of'], end: ['late', 'end of'] },
  shifts: { this: ['this', 'current'], next: ['next', 'following'], last: ['last', 'previous'], coming: ['coming', 'upcoming', 'this coming', 'this upcoming'], past: ['past', 'this past'], afterNext: ['after next', 'after the next'], beforeLast: ['before last'] },
  often: [['daily', 'day', 1], ['weekly', 'week', 1], ['biweekly', 'week', 2], ['monthly', 'month', 1], ['quarterly', 'month', 3], ['yearly', 'year', 1], ['annually', 'year', 1], ['hourly', 'hour', 1], ['annual', 'year', 1], ['semiannual', 'year', 0.5], ['bi-monthly', 'month', 2], ['bi-weekly', 'week', 2]],
  roles: {
    the: ['the'], a: ['a', 'an', 'another'], of: ['of'], in: ['in'], on: ['on'], at: ['at', '@'], for: ['for'], from: ['from'], to: ['to', 'till', 'til', '~'], between: ['between'], and: ['and'], by: ['by'], within: ['within'], during: ['during'],
    comma: [','], dash: ['-', '–', '—'], slash: ['/'], dot: ['.'], open: ['('], close: [')'], quote: ["'", '’'], colon: [':'], plus: ['+'], tee: ['t'], plural: ['s'],
    before: ['before', 'prior to', 'no later than', 'earlier than', 'sooner than', 'in advance of', 'ahead of'], after: ['after', 'later than', 'greater than'], since: ['since', 'on or after', 'after or on', 'after or in', 'after or equal to', 'later than or at', 'later than or in', 'later than or on', 'starting', 'starting on', 'starting from', 'beginning on', 'any time from'], until: ['until', 'till'], upTo: ['up to', 'as late as', 'on or before', 'before or on', 'before or in', 'before or at', 'earlier than or in', 'earlier than or at', 'earlier than or on'], weekOf: ['beginning', 'commencing', 'starting'], through: ['through'], approx: ['about', 'around', 'at around', 'at about', 'approximately', 'circa', 'roughly'],
    more: ['more than', 'over', 'longer than', 'at least'], less: ['less than', 'under', 'at most', 'up to'], orLater: ['or later', 'and later', 'or above', 'and greater', 'or greater', 'onwards', 'onward'], orEarlier: ['or earlier', 'and earlier'],
    ago: ['ago'], later: ['later', 'afterwards'], earlier: ['earlier', 'before that'], fromNow: ['from now', 'hence', 'in the future', 'from this moment'], now: ['now', 'right now', 'as soon as possible', 'asap', 'at the present time', 'at this time', 'at the moment', 'at present'], once: ['once'], elsewhere: ['same', 'that'], endOfDay: ['eod', 'end of day'], quarterMark: ['q'], halfMark: ['h'], rest: ['rest', 'remainder', 'the rest'], weekMark: ['w/c', 'week commencing'], ish: ['ish'], amShort: ['a'], pmShort: ['p'], every: ['every', 'each'], other: ['other'], all: ['all', 'whole', 'entire', 'the whole', 'the entire', 'a full', 'full'],
    bc: ['bc', 'bce', 'b.c.', 'b.c'], ad: ['ad', 'ce', 'a.d.', 'a.d'], half: ['half', '½'], quarterHour: ['quarter'], past: ['past'], oclock: ["o'clock", 'oclock'], am: ['am', 'a.m.', 'a.m', 'a m'], pm: ['pm', 'p.m.', 'p.m', 'p m'], noon: ['noon'], midnight: ['midnight', 'mid night'], yearWord: ['year'],
  },
  zones: ['z', 'utc', 'gmt', 'est', 'edt', 'cst', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'cet', 'cest', 'bst'],
  weak: ['may', 'march', 'mar', 'jan', 'dec', 'sep', 'sun', 'sat', 'mon', 'wed', 'fri', 'second', 'seconds', 's', 'd', 'h', 'w', 'mo', 'fall', 'spring', 'summer', 'winter', 'autumn'],
  countsBefore: ['about', 'around', 'some', 'almost', 'nearly', 'over', 'more than', 'less than', 'fewer than', 'at least', 'at most', 'up to', 'as many as', 'an estimated', 'roughly', 'approximately', 'no fewer than'],
  countsAfter: [
    'euro', 'euros', 'dollar', 'dollars', 'pound', 'pounds', 'per', 'percent', 'thousand', 'million', 'billion', 'kilometres', 'kilometers', 'km', 'miles', 'metres', 'meters', 'kilos', 'kilograms', 'kg', 'grams', 'litres', 'degrees', 'hectares', 'points', 'times', 'copies',
    'people', 'persons', 'men', 'women', 'children', 'dead', 'deaths', 'wounded', 'injured', 'victims', 'civilians', 'residents', 'members', 'participants', 'visitors', 'protesters', 'demonstrators', 'fighters', 'militants', 'troops', 'soldiers', 'officers', 'suspects', 'prisoners', 'detainees', 'refugees', 'migrants', 'tourists', 'students', 'homes', 'houses', 'reports', 'cases', 'attacks', 'incidents', 'explosives', 'weapons', 'rounds', 'guns',
  ],
  rules: englishRules(),
}
