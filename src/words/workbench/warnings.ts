import type { CountingTable, Language, Stream, VoidGround, WarnedClass, WarningStatus } from '../../core/index.ts'
import { countingTableNames } from '../warned-events.ts'

export interface WarningsWords {
  readonly title: string
  readonly intro: string
  readonly views: Readonly<Record<'agenda' | 'month' | 'all' | 'score', string>>
  readonly calendarTitle: (event: string, place: string) => string
  readonly calendarFile: string
  readonly nothingDue: string
  readonly noWarnings: string
  readonly dueSince: (day: string) => string
  readonly dueOn: (day: string) => string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly nothingThisMonth: string
  readonly weekdays: readonly string[]
  readonly statuses: Readonly<Record<WarningStatus, string>>
  readonly issuedBy: (name: string, day: string) => string
  readonly window: (first: string, last: string) => string
  readonly rule: string
  readonly countedIn: (table: string) => string
  readonly judged: string
  readonly hindsight: string
  readonly proposedOccurred: string
  readonly proposedNot: string
  readonly unsure: (count: number) => string
  readonly found: string
  readonly issue: string
  readonly issueHelp: string
  readonly fields: Readonly<Record<'scope' | 'stream' | 'class' | 'atLeast' | 'first' | 'last' | 'probability' | 'ruleNl' | 'ruleEn' | 'counted' | 'evidence', string>>
  readonly help: Readonly<Record<'scope' | 'stream' | 'class' | 'atLeast' | 'window' | 'probability' | 'rule' | 'counted' | 'evidence', string>>
  readonly everyStream: string
  readonly markingHelp: string
  readonly streams: Readonly<Record<Stream, string>>
  readonly classes: Readonly<Record<WarnedClass, string>>
  readonly tables: Readonly<Record<CountingTable, string>>
  readonly noTable: string
  readonly notKept: string
  readonly decide: string
  readonly decideHelp: string
  readonly notYours: string
  readonly outcomes: Readonly<Record<'occurred' | 'did-not-occur' | 'void', string>>
  readonly happened: string
  readonly ground: string
  readonly grounds: Readonly<Record<VoidGround, string>>
  readonly reasonNl: string
  readonly reasonEn: string
  readonly useFound: (id: string) => string
  readonly said: (outcome: string, name: string, day: string) => string
  readonly withdraw: string
  readonly withdrawReason: string
  readonly withdrawHelp: string
  readonly recorded: string
  readonly recordedHelp: string
  readonly loading: string
  readonly back: string
  readonly cancel: string
  readonly keys: Readonly<Record<'issue' | 'agenda' | 'month', string>>
}

/** Warnings: issued with a rule, decided by another, and scored together. */
export const warningsWords: Readonly<Record<Language, WarningsWords>> = {
  nl: {
    title: 'Waarschuwingen',
    intro: 'Een waarschuwing zegt vooraf wat kan komen, waar, wanneer en hoe waarschijnlijk, en volgens welke afspraak straks wordt beslist of het kwam. Een ander account beslist.',
    views: { agenda: 'Te beslissen', month: 'Maand', all: 'Alle', score: 'Wat zij waard waren' },
    calendarTitle: (event, place) => `Beslissen over de waarschuwing: ${event}, ${place}`,
    calendarFile: 'Als kalenderbestand',
    nothingDue: 'Er wacht geen waarschuwing op een besluit. Geef er een, en de dag waarop zij wordt beslist staat hier.',
    noWarnings: 'Er is nog geen waarschuwing gegeven. Geef de eerste: wat kan komen, waar, wanneer, en hoe waarschijnlijk.',
    dueSince: (day) => `te beslissen sinds ${day}`,
    dueOn: (day) => `te beslissen op ${day}`,
    previousMonth: 'Vorige maand',
    nextMonth: 'Volgende maand',
    nothingThisMonth: 'In deze maand valt niets te beslissen.',
    weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    statuses: { open: 'open', due: 'te beslissen', occurred: 'uitgekomen', 'did-not-occur': 'niet uitgekomen', void: 'ongeldig', withdrawn: 'ingetrokken' },
    issuedBy: (name, day) => `Gegeven door ${name} op ${day}`,
    window: (first, last) => `${first} tot en met ${last}`,
    rule: 'De afspraak',
    countedIn: (table) => `Geteld in ${table}.`,
    judged: 'Een mens beslist naar de tekst van de afspraak.',
    hindsight: 'Vastgelegd toen het venster al was begonnen: wordt getoond, en nooit gescoord.',
    proposedOccurred: 'Volgens de tabel is het gekomen. Dat is een voorstel; u beslist.',
    proposedNot: 'Volgens de tabel is het niet gekomen. Dat is een voorstel; u beslist.',
    unsure: (count) => (count === 1 ? 'Van één rij is niet zeker of zij meetelt.' : `Van ${count} rijen is niet zeker of zij meetellen.`),
    found: 'Wat de tabel heeft',
    issue: 'Geef een waarschuwing',
    issueHelp: 'Wat u hier vastlegt, verandert niet meer. Het venster begint op zijn vroegst morgen: wat al is begonnen, is geen waarschuwing.',
    fields: { scope: 'Plaats', stream: 'Stroming', class: 'Wat kan komen', atLeast: 'Ten minste hoeveel', first: 'Eerste dag', last: 'Laatste dag', probability: 'Hoe waarschijnlijk', ruleNl: 'De afspraak, in het Nederlands', ruleEn: 'De afspraak, in het Engels', counted: 'Geteld in', evidence: 'Steunt op' },
    help: {
      scope: 'Een land (NL), Europa (EU), of een deel van een land (NL/region:utrecht).', stream: 'Alleen deze stroming telt dan mee.', class: 'Grof, zodat vooraf vaststaat wat meetelt.',
      atLeast: 'Aantal doden, aanhoudingen of terugkeerders.', window: 'In deze dagen komt het, of komt het niet; ten hoogste vijf jaar.', probability: 'Het woord van de maatlat staat bij het getal. Nooit 0 of 100 procent.',
      rule: 'Schrijf zo dat wie straks beslist, niet hoeft te raden: wat telt mee, waar staat het, en wat als de bronnen elkaar tegenspreken.', counted: 'De tabel die beslist. Van een deel van een land is er geen.', evidence: 'Namen van beweringen, rijen of records, gescheiden door spaties.',
    },
    markingHelp: 'Tot waar u zelf mag zien. Steunt de waarschuwing op iets met een hogere markering, dan krijgt zij die.',
    everyStream: 'elke stroming',
    streams: { jihadist: 'jihadistisch', 'right-wing': 'rechts-extremistisch', 'left-wing': 'links-extremistisch', other: 'anders gemotiveerd' },
    classes: { 'completed-attack': 'voltooide aanslag', 'deadly-attack': 'dodelijke aanslag', 'attack-with-deaths': 'aanslag met een aantal doden', 'foiled-plot': 'verijdelde aanslag', arrests: 'aanhoudingen', 'return-of-travellers': 'terugkeer van uitreizigers', 'level-raised': 'verhoging van het niveau', 'level-lowered': 'verlaging van het niveau' },
    tables: countingTableNames.nl,
    noTable: 'geen tabel: een mens beslist',
    notKept: 'Er is nog niets vastgelegd; wat u typte staat er nog.',
    decide: 'Beslis wat ervan werd',
    decideHelp: 'Dat het kwam, kan zodra het kwam, en rust op bewijs. Dat het niet kwam, kan pas na het venster.',
    notYours: 'Een ander account beslist hierover: wie waarschuwde, beslist niet zelf.',
    outcomes: { occurred: 'Het is gekomen', 'did-not-occur': 'Het is niet gekomen', void: 'Niet te zeggen: ongeldig' },
    happened: 'Op welke dag het voor het eerst kwam',
    ground: 'Waarom niet te zeggen',
    grounds: { 'rule-cannot-decide': 'de afspraak beslist het niet', 'class-unclear': 'het is niet duidelijk wat meetelt', 'place-unclear': 'de plaats is niet duidelijk', 'source-ended': 'de bron is opgehouden', 'issued-in-error': 'bij vergissing gegeven' },
    reasonNl: 'Waarom, in het Nederlands',
    reasonEn: 'Waarom, in het Engels',
    useFound: (id) => `Gebruik ${id}`,
    said: (outcome, name, day) => `${outcome}, zegt ${name} op ${day}.`,
    withdraw: 'Trek in',
    withdrawReason: 'Waarom u haar intrekt',
    withdrawHelp: 'Dat kan tot het einde van het venster. Zij blijft te zien als ingetrokken.',
    recorded: 'Uit de openbare geschiedenis',
    recordedHelp: 'Met de hand gekozen waarschuwingen van overheden: gevallen, nooit gescoord.',
    loading: 'Wordt opgehaald …',
    back: 'Naar alle waarschuwingen',
    cancel: 'Sluit het formulier',
    keys: { issue: 'Geef een waarschuwing', agenda: 'Wat te beslissen is', month: 'De maand' },
  },
  en: {
    title: 'Warnings',
    intro: 'A warning says beforehand what may come, where, when and how likely, and by which rule it will be decided whether it came. Another account decides.',
    views: { agenda: 'To be decided', month: 'Month', all: 'All', score: 'What they were worth' },
    calendarTitle: (event, place) => `Decide on the warning: ${event}, ${place}`,
    calendarFile: 'As a calendar file',
    nothingDue: 'No warning waits for a decision. Issue one, and the day on which it is decided stands here.',
    noWarnings: 'No warning has been issued yet. Issue the first: what may come, where, when, and how likely.',
    dueSince: (day) => `to be decided since ${day}`,
    dueOn: (day) => `to be decided on ${day}`,
    previousMonth: 'Month before',
    nextMonth: 'Next month',
    nothingThisMonth: 'Nothing is to be decided in this month.',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    statuses: { open: 'open', due: 'to be decided', occurred: 'came true', 'did-not-occur': 'did not come true', void: 'void', withdrawn: 'withdrawn' },
    issuedBy: (name, day) => `Issued by ${name} on ${day}`,
    window: (first, last) => `${first} to ${last}`,
    rule: 'The rule',
    countedIn: (table) => `Counted in ${table}.`,
    judged: 'A person decides by the words of the rule.',
    hindsight: 'Put on record when its window had begun already: shown, and never scored.',
    proposedOccurred: 'By the table it came true. That is a proposal; you decide.',
    proposedNot: 'By the table it did not come true. That is a proposal; you decide.',
    unsure: (count) => (count === 1 ? 'It is not certain whether one row counts.' : `It is not certain whether ${count} rows count.`),
    found: 'What the table holds',
    issue: 'Issue a warning',
    issueHelp: 'What you put on record here does not change any more. The window begins tomorrow at the earliest: what has begun already is no warning.',
    fields: { scope: 'Place', stream: 'Stream', class: 'What may come', atLeast: 'At least how many', first: 'First day', last: 'Last day', probability: 'How likely', ruleNl: 'The rule, in Dutch', ruleEn: 'The rule, in English', counted: 'Counted in', evidence: 'Leans on' },
    help: {
      scope: 'A country (NL), Europe (EU), or a part of a country (NL/region:utrecht).', stream: 'Only this stream counts then.', class: 'Coarse, so that it is settled beforehand what counts.',
      atLeast: 'Number of deaths, arrests or people who return.', window: 'Within these days it comes, or it does not; five years at most.', probability: 'The word of the yardstick stands with the number. Never 0 or 100 per cent.',
      rule: 'Write so that whoever decides does not have to guess: what counts, where it is found, and what if the sources conflict.', counted: 'The table that decides. There is none for a part of a country.', evidence: 'Names of claims, rows or records, separated by spaces.',
    },
    markingHelp: 'Up to what you may see yourself. Where the warning leans on something that is marked higher, it is marked so.',
    everyStream: 'every stream',
    streams: { jihadist: 'jihadist', 'right-wing': 'right-wing', 'left-wing': 'left-wing', other: 'otherwise motivated' },
    classes: { 'completed-attack': 'completed attack', 'deadly-attack': 'deadly attack', 'attack-with-deaths': 'attack with a number of deaths', 'foiled-plot': 'foiled plot', arrests: 'arrests', 'return-of-travellers': 'return of travellers', 'level-raised': 'level raised', 'level-lowered': 'level lowered' },
    tables: countingTableNames.en,
    noTable: 'no table: a person decides',
    notKept: 'Nothing was put on record yet; what you typed is still there.',
    decide: 'Decide what became of it',
    decideHelp: 'That it came can be said once it came, and rests on evidence. That it did not come can be said only after the window.',
    notYours: 'Another account decides on this: whoever warned does not decide.',
    outcomes: { occurred: 'It came', 'did-not-occur': 'It did not come', void: 'It cannot be said: void' },
    happened: 'The day on which it first came',
    ground: 'Why it cannot be said',
    grounds: { 'rule-cannot-decide': 'the rule does not decide it', 'class-unclear': 'it is not clear what counts', 'place-unclear': 'the place is not clear', 'source-ended': 'the source has ended', 'issued-in-error': 'issued by mistake' },
    reasonNl: 'Why, in Dutch',
    reasonEn: 'Why, in English',
    useFound: (id) => `Use ${id}`,
    said: (outcome, name, day) => `${outcome}, says ${name} on ${day}.`,
    withdraw: 'Withdraw',
    withdrawReason: 'Why you withdraw it',
    withdrawHelp: 'That can be done until the end of the window. It stays to be seen as withdrawn.',
    recorded: 'From the public record',
    recordedHelp: 'Warnings of governments, picked by hand: cases, never scored.',
    loading: 'Being fetched …',
    back: 'To all warnings',
    cancel: 'Close the form',
    keys: { issue: 'Issue a warning', agenda: 'What is to be decided', month: 'The month' },
  },
}
