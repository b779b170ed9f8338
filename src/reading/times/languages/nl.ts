import type { TimeLanguage } from '../time-language.ts'
import { dutchDays, dutchHolidays, wholeTimes, weekdayNames } from './nl-names.ts'
import { dutchNumbers, dutchOrdinals } from './nl-numbers.ts'
import { dutchRules } from './nl-rules.ts'

const weekdayShort = [['ma'], ['di', 'dins'], ['wo', 'woe'], ['do', 'dond'], ['vr'], ['za', 'zat'], ['zo']]

/** Expressions of time in Dutch. */
export const dutchTimes: TimeLanguage = {
  code: 'nl',
  dayFirst: true,
  decimal: ',',
  months: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt', 'mar'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: weekdayNames.map((name, at) => [name, ...(weekdayShort[at] ?? [])]),
  weekdayPlurals: weekdayNames.map((name) => [`${name}s`, `'s ${name}s`, `${name}en`]),
  units: {
    second: ['seconde', 'sec'], minute: ['minuut', 'min'], hour: ['uur'], day: ['dag', 'etmaal'], night: ['nacht'], businessDay: ['werkdag', 'weekdag'], weekend: ['weekend', 'weekeinde'], week: ['week'], month: ['maand'],
    quarter: ['kwartaal'], halfYear: ['halfjaar', 'half jaar', 'semester'], year: ['jaar'], decade: ['decennium'], century: ['eeuw'],
  },
  unitPlurals: {
    second: ['seconden', 'secondes'], minute: ['minuten'], hour: ['uren'], day: ['dagen'], night: ['nachten'], businessDay: ['werkdagen', 'weekdagen'], weekend: ['weekends', 'weekenden'], week: ['weken'], month: ['maanden'],
    quarter: ['kwartalen'], halfYear: ['halfjaren'], year: ['jaren'], decade: ['decennia'], century: ['eeuwen'],
  },
  numbers: { ...dutchNumbers(), '½': 0.5, '¼': 0.25, '¾': 0.75 },
  vagueNumbers: { enkele: 3, enige: 3, wat: 3, paar: 2, 'een paar': 2, 'een aantal': 3, verscheidene: 3, meerdere: 3, verschillende: 3 },
  ordinals: dutchOrdinals(),
  ordinalEndings: ['e', 'ste', 'de'],
  days: dutchDays(),
  times: wholeTimes(),
  dayParts: { morning: ['ochtend', 'morgen', 'voormiddag'], afternoon: ['middag', 'namiddag'], evening: ['avond'], night: ['nacht'], lunch: ['lunch', 'lunchtijd'], breakfast: ['ontbijt'], dinner: ['avondeten', 'diner', 'avondmaal'] },
  seasons: { spring: ['lente', 'voorjaar'], summer: ['zomer'], autumn: ['herfst', 'najaar'], winter: ['winter'] },
  holidays: dutchHolidays,
  sections: { start: ['begin', 'aanvang', 'start van', 'vroeg in', 'vroege'], mid: ['medio', 'halverwege', 'midden', 'midden in'], end: ['eind', 'einde', 'aan het eind', 'aan het einde', 'laat in', 'late'] },
  shifts: {
    this: ['deze', 'dit', 'huidige', 'lopende'], next: ['volgende', 'volgend', 'eerstvolgende', 'eropvolgende'], last: ['vorige', 'vorig', 'verleden', 'voorgaande', 'laatste'],
    afterNext: ['na volgende'], coming: ['komende', 'komend', 'aanstaande', 'aankomende', 'aankomend', 'eerstkomende'], past: ['afgelopen', 'voorbije', 'laatstleden'], beforeLast: ['eerverleden'],
  },
  often: [
    ['dagelijks', 'day', 1], ['dagelijkse', 'day', 1], ['wekelijks', 'week', 1], ['wekelijkse', 'week', 1], ['tweewekelijks', 'week', 2], ['tweewekelijkse', 'week', 2], ['maandelijks', 'month', 1], ['maandelijkse', 'month', 1], ['tweemaandelijks', 'month', 2], ['tweemaandelijkse', 'month', 2],
    ['driemaandelijks', 'month', 3], ['driemaandelijkse', 'month', 3], ['halfjaarlijks', 'year', 0.5], ['halfjaarlijkse', 'year', 0.5], ['jaarlijks', 'year', 1], ['jaarlijkse', 'year', 1], ['tweejaarlijks', 'year', 2], ['tweejaarlijkse', 'year', 2],
  ],
  roles: {
    the: ['de', 'het', "'t"], a: ['een', "'n"], of: ['van'], in: ['in', 'over'], on: ['op'], at: ['om'], for: ['voor'], from: ['van', 'vanaf', 'gerekend vanaf'], to: ['tot', 'tot en met', 't/m', '~', 'tot aan'], between: ['tussen'], and: ['en'], by: ['tegen'], within: ['binnen', 'binnen de'], during: ['tijdens', 'gedurende'],
    comma: [','], dash: ['-', '–', '—'], slash: ['/'], dot: ['.'], open: ['('], close: [')'], quote: ["'", '’'], colon: [':'], plus: ['+'], tee: ['t'],
    before: ['voor', 'vóór', 'uiterlijk', 'niet later dan', 'voorafgaand aan'], after: ['na', 'later dan'], since: ['sinds', 'vanaf', 'sedert', 'zo vroeg als', 'al zo vroeg als', 'op zijn vroegst', 'niet eerder dan'], until: ['tot', 'tot aan'], through: ['tot en met', 't/m'], upTo: ['tot en met', 't/m'],
    approx: ['bijna', "zo'n", 'pakweg', 'grofweg', 'rond', 'omstreeks', 'ongeveer', 'circa', 'ca.', 'ca', 'rondom', 'om ongeveer', 'tegen', 'zo rond'],
    more: ['meer dan', 'langer dan', 'ruim', 'minstens'], less: ['minder dan', 'korter dan', 'nog geen'], orLater: ['of later', 'en later', 'en daarna', 'of daarna'], orEarlier: ['of eerder', 'en eerder', 'of daarvoor'],
    ago: ['geleden'], later: ['later', 'daarna', 'erna', 'nadien'], earlier: ['eerder', 'daarvoor', 'ervoor', 'tevoren', 'voordien'], fromNow: ['vanaf nu', 'vanaf heden'], now: ['nu', 'op dit moment', 'nu meteen', 'zo snel mogelijk', 'zo spoedig mogelijk'],
    every: ['elke', 'iedere', 'elk', 'ieder', 'alle'], once: ['eenmaal', 'één keer', 'een keer', 'één maal', '1 keer'], all: ['hele', 'heel', 'gehele', 'volle', 'de hele', 'het hele', 'de gehele', 'het gehele'],
    half: ['half', 'halve', 'helft'], quarterHour: ['kwart'], past: ['over'], hourWord: ['uur'], hourMark: ['u', 'h'], around: ['rond', 'omstreeks', 'tegen', 'om ongeveer', 'om circa', 'zo rond'], quarterOfAnHour: ['kwartier'], per: ['per'], pastBehind: ['jl', 'jl.', 'jongstleden', 'laatstleden'], comingBehind: ['a.s.', 'aanstaande'], bc: ['voor christus', 'v.chr.', 'v. chr.', 'v.c.'], ad: ['na christus', 'n.chr.', 'n. chr.'], am: ['am', 'a.m.'], pm: ['pm', 'p.m.'], noon: ['het middaguur', 'middaguur'], midnight: ['middernacht'], elsewhere: ['dezelfde', 'hetzelfde', 'die', 'dat'], endOfDay: ['eind van de dag', 'einde van de dag', 'aan het eind van de dag', 'aan het einde van de dag'], quarterMark: ['q', 'k'], weekOf: ['beginnend', 'beginnend op', 'startend', 'startend op', 'aanvangend', 'aanvangend op'], other: ['andere'], yearWord: ['jaar', 'kalenderjaar'],
  },
  dayPartPlurals: { morning: ['ochtenden'], afternoon: ['middagen'], evening: ['avonden'], night: [] },
  zones: ['utc', 'gmt', 'cet', 'cest', 'bst', 'est', 'edt', 'pst', 'pdt'],
  weak: ['ma', 'di', 'dins', 'wo', 'woe', 'do', 'dond', 'vr', 'za', 'zat', 'zo', 'mei', 'mar', 'jan', 'sec', 'min', 'zomer', 'winter', 'herfst', 'lente', 'voorjaar', 'najaar'],
  countsBefore: ['ruim', 'bijna', 'krap', 'minstens', 'zeker', 'zowat', 'hooguit', 'hoogstens', 'maximaal', 'minimaal', 'meer dan', 'minder dan', "zo'n", 'nog geen', 'ten minste', 'tenminste', 'naar schatting'],
  countsAfter: [
    'euro', 'dollar', 'pond', 'procent', 'duizend', 'miljoen', 'miljard', 'kilometer', 'km', 'meter', 'kilo', 'kilogram', 'gram', 'liter', 'graden', 'hectare', 'punten', 'keer', 'maal', 'stuks',
    'mensen', 'personen', 'man', 'mannen', 'vrouwen', 'kinderen', 'doden', 'gewonden', 'slachtoffers', 'burgers', 'inwoners', 'leden', 'deelnemers', 'bezoekers', 'aanwezigen', 'betogers', 'demonstranten', 'strijders', 'militanten', 'militairen', 'soldaten', 'agenten', 'verdachten', 'gevangenen', 'vluchtelingen', 'migranten', 'asielzoekers', 'toeristen', 'leerlingen', 'studenten', 'woningen', 'huizen', 'meldingen', 'zaken', 'aanslagen', 'incidenten', 'explosieven', 'wapens',
  ],
  rules: dutchRules(),
}
