import type { TimeLanguage } from '../time-language.ts'

const ones = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']

/** Expressions of time in Dutch. */
export const dutchTimes: TimeLanguage = {
  code: 'nl',
  dayFirst: true,
  decimal: ',',
  months: [['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['maandag', 'ma'], ['dinsdag', 'di'], ['woensdag', 'wo'], ['donderdag', 'do'], ['vrijdag', 'vr'], ['zaterdag', 'za'], ['zondag', 'zo']],
  weekdayPlurals: [['maandags'], ['dinsdags'], ['woensdags'], ['donderdags'], ['vrijdags'], ['zaterdags'], ['zondags']],
  units: { second: ['seconde', 'sec'], minute: ['minuut', 'min'], hour: ['uur'], day: ['dag'], night: ['nacht'], weekend: ['weekend'], week: ['week'], month: ['maand'], quarter: ['kwartaal'], halfYear: ['halfjaar'], year: ['jaar'], decade: ['decennium'], century: ['eeuw'] },
  unitPlurals: { second: ['seconden'], minute: ['minuten'], hour: ['uren'], day: ['dagen'], night: ['nachten'], week: ['weken'], month: ['maanden'], year: ['jaren'], decade: ['decennia'], century: ['eeuwen'] },
  numbers: Object.fromEntries(ones.map((word, at) => [word, at + 1])),
  vagueNumbers: { enkele: 3, 'een paar': 2 },
  ordinals: { eerste: 1, tweede: 2, derde: 3 },
  ordinalEndings: ['e', 'ste', 'de'],
  days: [['vandaag', 0], ['gisteren', -1], ['eergisteren', -2], ['morgen', 1], ['overmorgen', 2]],
  dayParts: { morning: ['ochtend'], afternoon: ['middag'], evening: ['avond'], night: ['nacht'] },
  seasons: { spring: ['lente', 'voorjaar'], summer: ['zomer'], autumn: ['herfst', 'najaar'], winter: ['winter'] },
  holidays: {},
  sections: { start: ['begin'], mid: ['medio', 'halverwege'], end: ['eind', 'einde'] },
  shifts: { this: ['deze', 'dit'], next: ['volgende', 'volgend'], last: ['vorige', 'vorig', 'afgelopen'], coming: ['komende', 'aanstaande'], past: [] },
  often: [['dagelijks', 'day', 1], ['wekelijks', 'week', 1], ['maandelijks', 'month', 1], ['jaarlijks', 'year', 1]],
  roles: {
    the: ['de', 'het'], a: ['een'], of: ['van'], in: ['in'], on: ['op'], at: ['om'], from: ['van', 'vanaf'], to: ['tot', 'tot en met', 't/m'], between: ['tussen'], and: ['en'], or: ['of'],
    comma: [','], dash: ['-', '–', '—'], slash: ['/'], dot: ['.'], open: ['('], close: [')'], quote: ["'", '’'], colon: [':'], tee: ['t'],
    before: ['voor', 'vóór'], after: ['na'], since: ['sinds', 'vanaf'], until: ['tot'], approx: ['rond', 'omstreeks'], ago: ['geleden'], later: ['later', 'daarna'], earlier: ['eerder', 'daarvoor'], every: ['elke', 'iedere'], half: ['half'], noon: [], oclock: ['uur'],
  },
  zones: [],
  weak: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'sec', 'min'],
  rules: [],
}
