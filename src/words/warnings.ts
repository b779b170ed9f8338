import type { Language, RepeatedSubject, ResolvedOutcome, SurveyedWarning, Warning, WarningCount, WarningPart, WarningResolution, WarningStatus } from '../core/index.ts'
import { formatDay, formatGivenPercent, formatList } from './format.ts'
import { formatLikelihood } from './format-likelihood.ts'
import { recordValue } from './record-values.ts'
import { countingTableNames, placeName, streamName, warnedEventName } from './warned-events.ts'
import { outcomeName } from './warning-outcome.ts'
import { writtenIn } from './written-in.ts'

/** A warning in the logbook, a line each. */
export function warningEntry(language: Language, { event, window, probability, rule }: Warning): readonly string[] {
  return [`${warnedEventName(language, event)}, ${formatDay(language, `${window.first}/${window.last}`)}: ${formatGivenPercent(language, probability)}`, warningWords[language].rule(rule)]
}

/** What became of a warning, in the logbook. */
export function resolutionEntry(language: Language, { outcome, reason }: WarningResolution): readonly string[] {
  return [warningWords[language].outcome(outcome), writtenIn(language, reason)]
}

interface WarningWords {
  readonly heading: (country: string | undefined, asOf: string) => string
  readonly none: string
  readonly noneDue: string
  readonly statuses: Readonly<Record<WarningStatus, string>>
  readonly parts: Readonly<Record<WarningPart, string>>
  readonly outcome: (outcome: ResolvedOutcome) => string
  readonly rule: (rule: Warning['rule']) => string
  readonly said: (warning: SurveyedWarning) => string
  readonly issued: (author: string, day: string) => string
  readonly resolved: (author: string, day: string, outcome: ResolvedOutcome, reason: string, stands: boolean) => string
  readonly withdrawn: (author: string, day: string, reason: string) => string
  readonly hindsight: string
  readonly counted: (count: WarningCount) => string
  readonly notCounted: string
  readonly decide: string
  readonly recorded: string
  readonly recordedCases: (cases: number) => string
  readonly lacks: (parts: readonly string[]) => string
  readonly lowering: string
  readonly repeated: string
  readonly repeats: (subject: RepeatedSubject) => string
}

/** What the list of warnings says around them. */
export const warningWords: Readonly<Record<Language, WarningWords>> = {
  nl: {
    heading: (country, asOf) => `Waarschuwingen ${country === undefined ? 'voor alle landen' : `voor ${country}`}, zoals bekend op ${asOf}`,
    none: 'Er is geen waarschuwing vastgelegd. peil record legt er een vast (docs/methods/warnings.md).',
    noneDue: 'Van geen enkele waarschuwing moet nog worden gezegd wat ervan werd.',
    statuses: { open: 'Nog open', due: 'Voorbij, en nog niet beslist', occurred: 'Uitgekomen', 'did-not-occur': 'Niet uitgekomen', void: 'Ongeldig', withdrawn: 'Ingetrokken' },
    parts: { class: 'soort gebeurtenis', place: 'plaats', window: 'venster', probability: 'kans', rule: 'afspraak' },
    outcome: (outcome) => outcomeName('nl', outcome),
    rule: ({ text, counted }) => `Afspraak: ${writtenIn('nl', text)}${counted === undefined ? ' (door een mens te beoordelen)' : ` (te tellen in ${countingTableNames.nl[counted]})`}`,
    said: (warning) => saidIn('nl', warning),
    issued: (author, day) => `Gegeven door ${author} op ${day}.`,
    resolved: (author, day, outcome, reason, stands) => `${author} op ${day}: ${warningWords.nl.outcome(outcome)}. ${reason}${stands ? '' : ' (later anders beslist)'}`,
    withdrawn: (author, day, reason) => `Ingetrokken door ${author} op ${day}: ${reason}`,
    hindsight: 'Vastgelegd toen het venster al liep: telt niet mee.',
    counted: (count) => `In ${countingTableNames.nl[count.table]}: ${foundIn('nl', count, ['regel die telt', 'regels die tellen'], 'misschien ook')}. ${proposalsInDutch[count.proposed ?? 'none']}`,
    notCounted: 'Het register telt dit niet: een mens oordeelt naar de tekst van de afspraak.',
    decide: 'Een ander dan wie waarschuwde, zegt wat ervan werd, met peil record. Peil stelt voor en beslist niet.',
    recorded: 'Waarschuwingen in het openbare register: geen score. Ze zijn met de hand uitgezocht; de meeste hebben geen venster, en geen ervan noemt een kans of een afspraak over de uitkomst.',
    recordedCases: (cases) => `Het zijn er ${cases}: peil warnings --all noemt ze.`,
    lacks: (parts) => `noemt geen ${formatList('nl', parts)}`,
    lowering: 'verlaging, uitgezocht omdat er een aanslag volgde: geen waarschuwing',
    repeated: 'Vaker gewaarschuwd voor hetzelfde: gevallen, en geen percentage',
    repeats: (subject) => `${repeatIn('nl', subject)}: ${subject.warnings.length} keer, van ${formatDay('nl', subject.first)} tot en met ${formatDay('nl', subject.last)} (${subject.warnings.join(', ')})${outcomesIn('nl', subject)}`,
  },
  en: {
    heading: (country, asOf) => `Warnings ${country === undefined ? 'for all countries' : `for ${country}`}, as known on ${asOf}`,
    none: 'No warning has been put on record. peil record takes one (docs/methods/warnings.md).',
    noneDue: 'There is no warning of which somebody still has to say what became of it.',
    statuses: { open: 'Still open', due: 'Past, and not decided yet', occurred: 'Came true', 'did-not-occur': 'Did not come true', void: 'Void', withdrawn: 'Withdrawn' },
    parts: { class: 'class of event', place: 'place', window: 'window', probability: 'probability', rule: 'rule' },
    outcome: (outcome) => outcomeName('en', outcome),
    rule: ({ text, counted }) => `Rule: ${writtenIn('en', text)}${counted === undefined ? ' (for a person to judge)' : ` (to be counted in ${countingTableNames.en[counted]})`}`,
    said: (warning) => saidIn('en', warning),
    issued: (author, day) => `Issued by ${author} on ${day}.`,
    resolved: (author, day, outcome, reason, stands) => `${author} on ${day}: ${warningWords.en.outcome(outcome)}. ${reason}${stands ? '' : ' (decided otherwise later)'}`,
    withdrawn: (author, day, reason) => `Withdrawn by ${author} on ${day}: ${reason}`,
    hindsight: 'Put on record when its window had begun: it does not count.',
    counted: (count) => `In ${countingTableNames.en[count.table]}: ${foundIn('en', count, ['row that counts', 'rows that count'], 'perhaps also')}. ${proposalsInEnglish[count.proposed ?? 'none']}`,
    notCounted: 'The record does not count this: a person judges by the text of the rule.',
    decide: 'Somebody other than who warned says what became of it, with peil record. Peil proposes and does not decide.',
    recorded: 'Warnings in the public record: not scored. They were picked by hand; most have no window, and none states a probability or a rule by which it is decided.',
    recordedCases: (cases) => `There are ${cases}: peil warnings --all lists them.`,
    lacks: (parts) => `names no ${parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`}`,
    lowering: 'a lowering, picked because an attack followed: no warning',
    repeated: 'Warned of more than once: cases, and no rate',
    repeats: (subject) => `${repeatIn('en', subject)}: ${subject.warnings.length} times, from ${formatDay('en', subject.first)} to ${formatDay('en', subject.last)} (${subject.warnings.join(', ')})${outcomesIn('en', subject)}`,
  },
}

const proposalsInDutch = {
  occurred: 'Naar de afspraak is het uitgekomen.', 'did-not-occur': 'Naar de afspraak is het niet uitgekomen.',
  none: 'Dat beslist het niet: de tabel dekt niet alle dagen van het venster, of een regel telt maar misschien.',
} as const

const proposalsInEnglish = {
  occurred: 'By the rule it came true.', 'did-not-occur': 'By the rule it did not come true.',
  none: 'That does not decide it: the table does not cover all days of the window, or a row counts only perhaps.',
} as const

function saidIn(language: Language, { warning: { scope, stream, body: { event, window } }, wording }: SurveyedWarning): string {
  return `${warnedEventName(language, event)}, ${streamName(language, stream)}, ${placeName(language, scope)}, ${formatDay(language, `${window.first}/${window.last}`)}: ${formatLikelihood(language, wording)}`
}

/** As many rows as a person can look up; the rest is counted. */
const mostNamed = 5

function foundIn(language: Language, { counted, unsure }: WarningCount, [one, several]: readonly [string, string], perhaps: string): string {
  const named = counted.slice(0, mostNamed).map(({ id, day }) => `${id} (${formatDay(language, day)})`)
  const more = counted.length > named.length ? ', …' : ''
  return `${counted.length} ${counted.length === 1 ? one : several}${named.length === 0 ? '' : `: ${named.join(', ')}${more}`}${unsure.length === 0 ? '' : `; ${perhaps} ${unsure.join(', ')}`}`
}

function repeatIn(language: Language, { subject }: RepeatedSubject): string {
  return recordValue(language, 'subject', subject) ?? subject
}

function outcomesIn(language: Language, { outcomes }: RepeatedSubject): string {
  return outcomes === undefined ? '' : `: ${Object.entries(outcomes).map(([outcome, count]) => `${recordValue(language, 'outcome', outcome) ?? outcome} ${count}`).join(', ')}`
}
