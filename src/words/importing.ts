import type { Day, Language } from '../core/index.ts'
import { formatNumber } from './format.ts'

/** What an import counts, as it is said at its end. */
interface ImportEnd {
  readonly name: string
  readonly known: Day
  readonly isKnownStated: boolean
  readonly isKnownGiven: boolean
  readonly read: number
  readonly resumedAt: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly older: number
  readonly repeated: number
  readonly withdrawn: number
  readonly withheld: boolean
  readonly quarantined: number
  /** Name of the file with the rows that were not taken. */
  readonly quarantine: string
  readonly cautions: Readonly<Record<string, number>>
  readonly mayBePassedOn: boolean
}

interface ImportWords {
  readonly rows: (rows: number, perSecond: number) => string
  readonly left: (seconds: number) => string
  readonly goingThrough: (rows: number) => string
  readonly end: (end: ImportEnd) => readonly string[]
  readonly exported: (written: { readonly events: number; readonly leftOut: number }) => string
  readonly ownRows: (end: Pick<ImportEnd, 'read' | 'added' | 'quarantined' | 'quarantine' | 'known'>) => readonly string[]
  readonly quarantineHeader: readonly [line: string, column: string, given: string, reason: string]
  readonly faults: Readonly<Record<string, string>>
}

/** What an import says while it runs and when it ends. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  nl: {
    rows: (rows, perSecond) => `${formatNumber('nl', rows)} rijen, ${formatNumber('nl', perSecond)} per seconde`,
    left: (seconds) => `nog ${time(seconds)}`,
    goingThrough: (rows) => `De eerste ${formatNumber('nl', rows)} rijen zijn al bewaard; Peil gaat daarna verder …`,
    end: (end) => [
      `${end.name}: ${end.read === 1 ? '1 rij' : `${formatNumber('nl', end.read)} rijen`} gelezen, ${formatNumber('nl', end.added)} nieuw, ${formatNumber('nl', end.changed)} veranderd, ${formatNumber('nl', end.same)} onveranderd`,
      ...(end.repeated > 0 ? [`  ${end.repeated === 1 ? '1 kwam nog eens voor in hetzelfde bestand en telt één keer' : `${formatNumber('nl', end.repeated)} kwamen nog eens voor in hetzelfde bestand en tellen één keer`}`] : []),
      ...(end.older > 0 ? [`  ${formatNumber('nl', end.older)} ouder dan wat al bewaard is, en daarom niet bewaard`] : []),
      ...(end.withdrawn > 0 ? [`  ${formatNumber('nl', end.withdrawn)} ingetrokken: ${end.withdrawn === 1 ? 'die staat' : 'zij staan'} niet meer in het bestand`] : []),
      ...(end.withheld ? ['  niets ingetrokken: van een of meer onleesbare rijen is niet te zeggen over welke gebeurtenis zij gaan'] : []),
      ...(end.quarantined > 0 ? [`  ${formatNumber('nl', end.quarantined)} niet genomen; regel en reden staan in ${end.quarantine}`] : []),
      ...Object.entries(end.cautions).map(([caution, count]) => `  let op, ${count === 1 ? 'één keer' : `${formatNumber('nl', count)} keer`}: ${cautions.nl[caution] ?? caution}`),
      `  bekend vanaf: ${end.isKnownStated ? 'de dag die het bestand bij elke rij geeft' : `${end.known}${end.isKnownGiven ? '' : ', vandaag, omdat het bestand het niet zegt; geef anders --known'}`}`,
      ...(end.mayBePassedOn ? [] : ['  deze gegevens mogen niet worden doorgegeven; een uitvoer laat ze weg, tenzij u --licensed geeft']),
    ],
    exported: ({ events, leftOut }) => `${events === 1 ? '1 gebeurtenis' : `${formatNumber('nl', events)} gebeurtenissen`} geschreven${leftOut > 0 ? `; ${formatNumber('nl', leftOut)} weggelaten, omdat ${leftOut === 1 ? 'die niet mag' : 'zij niet mogen'} worden doorgegeven (--licensed neemt ${leftOut === 1 ? 'die' : 'ze'} mee)` : ''}`,
    ownRows: (end) => [
      `${end.read === 1 ? '1 rij' : `${formatNumber('nl', end.read)} rijen`} gelezen, ${formatNumber('nl', end.added)} nieuw of veranderd`,
      ...(end.quarantined > 0 ? [`  ${formatNumber('nl', end.quarantined)} niet genomen; regel en reden staan in ${end.quarantine}`] : []),
      `  rijen zonder eigen dag zijn bekend vanaf: ${end.known}`,
    ],
    quarantineHeader: ['regel', 'kolom', 'gegeven', 'reden'],
    faults: {
      missing: 'hier moet iets staan', 'no-number': 'geen getal dat hier kan staan', 'no-day': 'geen bestaande dag in een vorm die Peil kent', 'no-key': 'geen sleutel',
      'key-mangled': 'geen sleutel zoals deze gegevensset ze heeft; een rekenblad kan hem hebben verminkt', 'end-before-start': 'het einde ligt voor het begin',
      'known-before-event': 'bekend voordat het gebeurde', 'to-come': 'moet nog gebeuren', 'not-one-of': 'geen waarde die hier kan staan',
      'too-few-cells': 'te weinig cellen, van het aantal kolommen; misschien is de regel afgebroken', 'too-many-cells': 'meer cellen dan kolommen',
      'quote-open': 'een aanhalingsteken dat nergens sluit', 'quote-broken': 'tekens achter een gesloten aanhalingsteken', nul: 'een teken NUL, dat in geen tekst hoort',
      'broken-characters': 'beschadigde tekens', 'no-object': 'geen heel JSON-object', 'row-invalid': 'geen waarde die in deze kolom kan staan',
    },
  },
  en: {
    rows: (rows, perSecond) => `${formatNumber('en', rows)} rows, ${formatNumber('en', perSecond)} a second`,
    left: (seconds) => `${time(seconds)} left`,
    goingThrough: (rows) => `The first ${formatNumber('en', rows)} rows are kept already; Peil goes on behind them …`,
    end: (end) => [
      `${end.name}: ${end.read === 1 ? '1 row' : `${formatNumber('en', end.read)} rows`} read, ${formatNumber('en', end.added)} new, ${formatNumber('en', end.changed)} changed, ${formatNumber('en', end.same)} the same`,
      ...(end.repeated > 0 ? [`  ${formatNumber('en', end.repeated)} came again in the same file and ${end.repeated === 1 ? 'counts' : 'count'} once`] : []),
      ...(end.older > 0 ? [`  ${formatNumber('en', end.older)} older than what is kept, and therefore not kept`] : []),
      ...(end.withdrawn > 0 ? [`  ${formatNumber('en', end.withdrawn)} withdrawn: the file no longer has ${end.withdrawn === 1 ? 'it' : 'them'}`] : []),
      ...(end.withheld ? ['  nothing withdrawn: of one or more unreadable rows nobody can say of which event they are'] : []),
      ...(end.quarantined > 0 ? [`  ${formatNumber('en', end.quarantined)} not taken; line and reason are in ${end.quarantine}`] : []),
      ...Object.entries(end.cautions).map(([caution, count]) => `  caution, ${count === 1 ? 'once' : `${formatNumber('en', count)} times`}: ${cautions.en[caution] ?? caution}`),
      `  known from: ${end.isKnownStated ? 'the day that the file gives with each row' : `${end.known}${end.isKnownGiven ? '' : ', today, because the file does not say; give --known where that is wrong'}`}`,
      ...(end.mayBePassedOn ? [] : ['  these data may not be passed on; an export leaves them out unless you give --licensed']),
    ],
    exported: ({ events, leftOut }) => `${events === 1 ? '1 event' : `${formatNumber('en', events)} events`} written${leftOut > 0 ? `; ${formatNumber('en', leftOut)} left out, because ${leftOut === 1 ? 'it' : 'they'} may not be passed on (--licensed takes ${leftOut === 1 ? 'it' : 'them'} along)` : ''}`,
    ownRows: (end) => [
      `${end.read === 1 ? '1 row' : `${formatNumber('en', end.read)} rows`} read, ${formatNumber('en', end.added)} new or changed`,
      ...(end.quarantined > 0 ? [`  ${formatNumber('en', end.quarantined)} not taken; line and reason are in ${end.quarantine}`] : []),
      `  rows without a day of their own are known from: ${end.known}`,
    ],
    quarantineHeader: ['line', 'column', 'given', 'reason'],
    faults: {
      missing: 'something must stand here', 'no-number': 'no number that can stand here', 'no-day': 'no day that exists in a form that Peil knows', 'no-key': 'no key',
      'key-mangled': 'no key of the kind that this dataset has; a spreadsheet may have mangled it', 'end-before-start': 'it ends before it begins',
      'known-before-event': 'known before it happened', 'to-come': 'still to happen', 'not-one-of': 'no value that can stand here',
      'too-few-cells': 'too few cells, of the number of columns; the line may have broken off', 'too-many-cells': 'more cells than columns',
      'quote-open': 'a quotation mark that closes nowhere', 'quote-broken': 'characters behind a closed quotation mark', nul: 'a NUL character, which belongs in no text',
      'broken-characters': 'damaged characters', 'no-object': 'not a whole JSON object', 'row-invalid': 'no value that can stand in this column',
    },
  },
}

/** What an analyst must know of a record, by the name that it carries. */
const cautions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'low-above-best': 'de ondergrens ligt boven de beste schatting', 'best-above-high': 'de beste schatting ligt boven de bovengrens', lumped: 'verscheidene gebeurtenissen bij elkaar',
    unfinished: 'nog niet afgerond door de makers', 'coordinates-impossible': 'een plek die niet op aarde ligt, weggelaten', 'country-unknown': 'een land dat Peil niet kent, leeg gelaten',
    'state-of-its-time': 'een staat die er niet meer is', 'zero-or-unknown': '0 doden geschreven, wat ook onbekend kan zijn: onbekend, ten minste 0', undated: 'zonder dag',
    'end-unknown': 'een einde dat niet te lezen is, weggelaten', individual: 'toegeschreven aan een eenling: geen groep', 'actor-suspected': 'de groep wordt alleen vermoed', 'actor-withheld': 'een dader die een persoon kan zijn, weggelaten', 'source-withheld': 'een bron die een persoon kan zijn, weggelaten',
    'split-total': 'een totaal dat over rijen is verdeeld: geen heel getal', 'perpetrators-above-total': 'meer dode of gewonde daders dan doden of gewonden', doubted: 'de makers twijfelen of het terrorisme is',
    'doubt-not-recorded': 'of er twijfel was, is niet vastgelegd', 'criterion-not-met': 'voldoet niet aan elk criterium van de makers',
  },
  en: {
    'low-above-best': 'the lower bound lies above the best estimate', 'best-above-high': 'the best estimate lies above the upper bound', lumped: 'several events taken together',
    unfinished: 'not yet closed by its makers', 'coordinates-impossible': 'a place that is nowhere on earth, left out', 'country-unknown': 'a country that Peil does not know, left blank',
    'state-of-its-time': 'a state that is no more', 'zero-or-unknown': '0 dead was written, which may mean unknown: unknown, at least 0', undated: 'without a day',
    'end-unknown': 'an end that cannot be read, left out', individual: 'attributed to an individual: no group', 'actor-suspected': 'the group is only suspected', 'actor-withheld': 'an actor that may be a person, left out', 'source-withheld': 'a source that may be a person, left out',
    'split-total': 'a total that was split over rows: no whole number', 'perpetrators-above-total': 'more perpetrators dead or injured than dead or injured', doubted: 'its makers doubt that it is terrorism',
    'doubt-not-recorded': 'whether there was doubt was not recorded', 'criterion-not-met': "does not meet each of its makers' criteria",
  },
}

/** `1:05`, `2:03:00`. */
function time(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
