import type { CalendarTime, DayPart, TimeValue } from '../time-value.ts'

export const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** Parts of the day as they are glued to a day: "gisteravond", "dinsdagmiddag". */
const gluedParts: readonly (readonly [ending: string, part: DayPart])[] = [
  ['ochtend', 'morning'], ['morgen', 'morning'], ['voormiddag', 'morning'], ['middag', 'afternoon'], ['namiddag', 'afternoon'], ['avond', 'evening'], ['nacht', 'night'],
]

/** Days counted from today, alone and with a part of the day glued to them. */
export function dutchDays(): readonly (readonly [words: string, days: number, part?: DayPart])[] {
  const plain = [['vandaag', 0], ['gisteren', -1], ['eergisteren', -2], ['morgen', 1], ['overmorgen', 2], ['heden', 0]] as const
  const stems = [['van', 0], ['gister', -1], ['gisteren', -1], ['eergister', -2], ['eergisteren', -2], ['morgen', 1], ['overmorgen', 2]] as const
  return [...plain, ['morgenvroeg', 1, 'morning'], ...stems.flatMap(([stem, days]) => gluedParts.map(([ending, part]) => [`${stem}${ending}`, days, part] as const)).filter(([word]) => !word.endsWith('morgenmorgen'))]
}

/** Words that are a time by themselves: a part of a weekday, a habitual part of the day, a decade. */
export function wholeTimes(): readonly (readonly [words: string, value: TimeValue])[] {
  const weekdays = weekdayNames.flatMap((name, at) => gluedParts.map(([ending, part]) => [`${name}${ending}`, { kind: 'dayTime', date: { kind: 'calendar', grain: 'day', weekday: at + 1 }, time: { kind: 'part', part } }] as const))
  const habits = gluedParts.map(([ending, part]) => [`'s ${ending}s`, { kind: 'part', part }] as const)
  return [...weekdays, ...habits, ...decades()]
}

const decadeNames = ['tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** "jaren tachtig": of the last century where the digits alone do not say. */
function decades(): readonly (readonly [string, CalendarTime])[] {
  const inWords = decadeNames.map((name, at) => [name, 1910 + at * 10] as const)
  return inWords.flatMap(([name, year]) => {
    const short: CalendarTime = { kind: 'calendar', grain: 'decade', year, shortYear: true }
    const whole: CalendarTime = { kind: 'calendar', grain: 'decade', year }
    return ['', 'de '].flatMap((the) => [[`${the}jaren ${name}`, short] as const, [`${the}jaren '${year - 1900}`, short] as const, [`${the}jaren ${year - 1900}`, short] as const, [`${the}jaren ${year}`, whole] as const])
  }).concat([['jaren 2000', { kind: 'calendar', grain: 'decade', year: 2000 }], ['jaren nul', { kind: 'calendar', grain: 'decade', year: 2000 }]])
}

/** By the names of holidays.ts. */
export const dutchHolidays = {
  newYear: ['nieuwjaar', 'nieuwjaarsdag'], newYearEve: ['oudjaar', 'oudjaarsdag', 'oudejaarsdag', 'oudejaarsavond', 'oudjaarsavond', 'oud en nieuw', 'oudejaarsnacht'], epiphany: ['driekoningen'], valentine: ['valentijnsdag', 'valentijn'], womensDay: ['internationale vrouwendag', 'vrouwendag'],
  foolsDay: ['1 aprildag'], earthDay: ['dag van de aarde'], kingsDayNL: ['koningsdag'], labour: ['dag van de arbeid', 'feest van de arbeid'], remembranceNL: ['dodenherdenking', 'nationale dodenherdenking'], liberationNL: ['bevrijdingsdag'], mothers: ['moederdag'], fathers: ['vaderdag'],
  independenceUS: ['onafhankelijkheidsdag', 'onafhankelijksdag'], belgianNational: ['nationale feestdag van belgië', 'belgische nationale feestdag'], assumption: ['maria-tenhemelopneming', 'maria hemelvaart', 'maria tenhemelopneming'], thanksgiving: ['thanksgiving'], blackFriday: ['black friday'], halloween: ['halloween'],
  allSaints: ['allerheiligen'], allSouls: ['allerzielen'], saintMartin: ['sint-maarten', 'sint maarten'], saintNicholas: ['sinterklaas', 'sinterklaasavond', 'pakjesavond', 'sinterklaasfeest'], christmasEve: ['kerstavond', 'kerstnacht', 'de dag voor kerst'], christmas: ['kerst', 'kerstmis', 'kerstdag', 'eerste kerstdag', '1e kerstdag'], boxingDay: ['tweede kerstdag', '2e kerstdag'],
  animalDay: ['dierendag'], ketiKoti: ['keti koti'], armistice: ['wapenstilstand', 'wapenstilstandsdag'], princesDayNL: ['prinsjesdag'], carnival: ['carnaval'], ashWednesday: ['aswoensdag'], palmSunday: ['palmzondag'], maundyThursday: ['witte donderdag'], goodFriday: ['goede vrijdag'], easter: ['pasen', 'paaszondag', 'eerste paasdag', '1e paasdag'], easterMonday: ['paasmaandag', 'tweede paasdag', '2e paasdag'],
  ramadan: ['ramadan', 'de ramadan', 'vastenmaand'], eidFitr: ['suikerfeest', 'eid al-fitr', 'eid-al-fitr', 'id al-fitr'], eidAdha: ['offerfeest', 'eid al-adha', 'eid-al-adha', 'id al-adha'], islamicNewYear: ['islamitisch nieuwjaar'], ashura: ['ashura', 'asjoera', 'ashoera'], mawlid: ['mawlid'],
  roshHashanah: ['rosj hasjana', 'joods nieuwjaar'], yomKippur: ['jom kipoer', 'jom kippoer', 'grote verzoendag'], sukkot: ['soekot', 'loofhuttenfeest'], hanukkah: ['chanoeka', 'chanoekafeest'], passover: ['pesach', 'pesachfeest'], purim: ['poerim', 'poerimfeest'], shavuot: ['sjavoeot'],
  ascension: ['hemelvaart', 'hemelvaartsdag'], pentecost: ['pinksteren', 'pinksterzondag', 'eerste pinksterdag'], whitMonday: ['pinkstermaandag', 'tweede pinksterdag'],
} as const satisfies Readonly<Record<string, readonly string[]>>
