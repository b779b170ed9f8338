import type { FigureSayer, Sought, SpellOfLevel, TempoComparison } from '../../core/index.ts'
import { cohortName, populationName } from '../cohorts.ts'
import { claimValue } from '../claim-values.ts'
import { figureSayer } from '../figure-sayer.ts'
import { capitalised, formatCountry, formatDay, formatEdition, formatList, formatSmall } from '../format.ts'
import { levelName } from '../level-labels.ts'
import { officeName, originName } from '../offices.ts'
import type { ReasonWords } from '../reasons.ts'
import { scaleName } from '../scale-names.ts'
import { writtenFigure, writtenLevel } from '../written-figure.ts'
import { englishTerms } from './terms.ts'

const day = (value: string | undefined) => formatDay('en', value)
const counted = (population: string | undefined) => (population === undefined ? '' : `, counting ${populationName('en', population)}`)
const label = (native: string) => levelName('en', native)
const sayer = (by: FigureSayer) => figureSayer('en', by)
const figure = (written: string) => writtenFigure('en', written)
const level = (written: string) => writtenLevel('en', written)

export const englishReasons: ReasonWords = {
  'scale-has-steps': ({ scaleId, steps, claimed }) => `${capitalised(scaleName('en', scaleId))}: ${steps} steps; the text says ${claimed}.`,
  'step-is-called': ({ ordinal, label: native, claimed }) => `Step ${ordinal} is called ${label(native)}; the text says ${claimed}.`,
  'step-has-rank': ({ ordinal, steps, label: native, claimed }) => `${capitalised(label(native))} is step ${ordinal} of ${steps}; the text says the ${claimValue('en', 'rank', claimed)}.`,
  'level-was': ({ claimed, spells }) => `The text says ${level(claimed)}. It was ${formatList('en', spells.map(spell))}.`,
  'level-came-from': ({ claimed, ordinal, steps, label: native }) => `The text says that it came from ${level(claimed)}. It came from ${ordinal} of ${steps}, ${label(native)}.`,
  'level-is': ({ ordinal, steps, label: native, since, claimed }) =>
    `The text says ${level(claimed)}. The level is ${ordinal} of ${steps}, ${label(native)}${since === undefined ? '' : `, since ${day(since)}`}.`,
  'level-decided': ({ change, ordinal, steps, decided, edition, claimed }) =>
    `The text says ${level(claimed)}. The decision of ${day(decided)}${edition === undefined ? '' : ` (${formatEdition('en', edition)})`}: ${englishTerms.changes[change]}${ordinal === undefined || steps === undefined ? '' : ` (${ordinal} of ${steps})`}.`,
  'no-decision': ({ day: claimed, nearest }) => `The level stood so on ${day(claimed)}, but no decision of that day is known${nearest === undefined ? '' : `; the nearest is of ${day(nearest)}`}.`,
  'figure-agrees': ({ claimed, recorded, asOf, by, population }) => `The text says ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, as of ${day(asOf)}${counted(population)}.`,
  'figure-excluded': ({ claimed, recorded, asOf, by, population }) => `The text says ${figure(claimed)}. That cannot stand beside the figure of ${sayer(by)}: ${figure(recorded)}, as of ${day(asOf)}${counted(population)}.`,
  'figure-conflicting': ({ claimed, elsewhere }) =>
    `The text says ${figure(claimed)}; others say ${formatList('en', elsewhere.map(({ cohort, recorded }) => `${figure(recorded)} ${cohortName('en', cohort)}`))}.`,
  'figure-open': ({ claimed, recorded, asOf, by }) => `The text says ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, as of ${day(asOf)}, which neither supports nor excludes it.`,
  'figure-within-bound': ({ claimed, recorded, asOf, by }) =>
    `The text says ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, as of ${day(asOf)}. The two are consistent, but that is a bound and does not show the number.`,
  'figure-outdated': ({ claimed, recorded, asOf, by }) => `The text says ${figure(claimed)}. A later figure is that of ${sayer(by)}: ${figure(recorded)}, as of ${day(asOf)}.`,
  'share-is': ({ claimed, low, high, asOf }) => `The text says a share of ${claimed}; the counts of ${day(asOf)} give ${low === high ? low : `${low} to ${high}`} %.`,
  'figure-moved': ({ cohort, claimed, fromAsOf, from, toAsOf, to }) =>
    `The text says a difference of ${claimed}; ${cohortName('en', cohort)}: ${figure(from)} as of ${day(fromAsOf)}, ${figure(to)} as of ${day(toAsOf)}.`,
  'step-means': ({ ordinal, label: native, meaning }) => `Step ${ordinal}, ${label(native)}, stands for: ${claimValue('en', 'likelihood', meaning)}.`,
  'yearly-total': ({ year, claimed, recorded }) => `The text says ${figure(claimed)}; the total of ${year} is ${figure(recorded)}.`,
  'series-moved': ({ cohort, direction, fromAsOf, from, toAsOf, to }) =>
    `${capitalised(cohortName('en', cohort))}: ${figure(from)} on ${day(fromAsOf)}, ${figure(to)} on ${day(toAsOf)}; that is ${directions[direction]}.`,
  'event-found': ({ day: happened, place }) => `In the record: ${place}, ${day(happened)}.`,
  'event-differs': ({ field, claimed, recorded }) => `The text says ${ofEvent[field](claimed)}, the record ${ofEvent[field](recorded)} (${fields[field]}).`,
  'event-told': ({ day: happened, place }) => `So told by datasets or reports: ${placeName(place)}, ${day(happened)}.`,
  'event-told-otherwise': ({ field, claimed, told }) => `The text says ${ofEvent[field](claimed)}; others say ${formatList('en', told.map(ofEvent[field]))} (${fields[field]}).`,
  'event-toll-untold': ({ day: happened, place }) => `There was one: ${placeName(place)}, ${day(happened)}. Nobody gives its number of victims.`,
  'event-days-open': ({ place, from, to }) => `There was one: ${placeName(place)}, on a day from ${day(from)} to ${day(to)}. Which day is not told.`,
  'event-toll-outdated': ({ field, claimed, later, known }) => `The text says ${ofEvent[field](claimed)}, which was said at first; ${ofEvent[field](later)} is known since ${day(known)} (${fields[field]}).`,
  'event-not-found': ({ searchedFrom, searchedTo }) => `From ${day(searchedFrom)} to ${day(searchedTo)} no such event is in the record, an imported dataset or a stored report.`,
  'outside-record': ({ first, last }) => `The record of attacks covers European countries from ${day(first)} to ${day(last)}; this lies outside it.`,
  'events-counted': ({ status, count, from, to }) => `The record counts ${count} ${status} attack${count === 1 ? '' : 's'} from ${day(from)} to ${day(to)}.`,
  'events-told': ({ record, told, from, to }) => record === undefined
    ? `The record does not aim at all attacks from ${day(from)} to ${day(to)}; datasets and reports tell of at least ${told}.`
    : `From ${day(from)} to ${day(to)} the record counts ${record}; datasets and reports tell of at least ${told} more.`,
  'periods-compared': ({ from, to, count, thanFrom, thanTo, thanCount }) => `The record counts ${count} completed ${count === 1 ? 'or failed attack' : 'and failed attacks'} from ${day(from)} to ${day(to)}, and ${thanCount} from ${day(thanFrom)} to ${day(thanTo)}.`,
  lull: ({ stream, from, to, all, deadly, definitionsAgree }) =>
    `Only ${englishTerms.streams[stream]} attacks, from ${day(from)} to ${day(to)}. Completed and failed: ${comparison(all)} Deadly only: ${comparison(deadly)}${definitionsAgree ? '' : ' The two ways of counting do not agree.'}`,
  'departures-known-only': ({ since }) => `Since ${day(since)} no successful departure is known, which is less than that nobody leaves.`,
  'judgement-recorded': ({ edition }) => `It stands so in ${formatEdition('en', edition)}.`,
  'warning-recorded': ({ edition, issued }) => `It stands so in ${edition === undefined ? 'a warning' : formatEdition('en', edition)}, ${day(issued)}.`,
  'same-origin-only': ({ origin }) => `The only evidence goes back to the same origin (${originName('en', origin)}) and does not count.`,
  'plot-beside': ({ day: foiled, place }) => `The record does not list arrests. It has a foiled plot there, which may be what this is about: ${place}, ${day(foiled)}.`,
  'not-compared': () => 'Peil compares single arrests, trials and journeys with kept reports, where the text says when and where; here it does not.',
  'nothing-found': ({ sought }) => `The record and the kept reports say nothing about this.${sought === undefined ? '' : ` ${lookedFor(sought)}`}`,
  opinion: () => 'This is an opinion.',
  forecast: () => 'This is about what is still to come.',
  'too-vague': () => 'This is too vague to check.',
  'cue-only': () => 'This says who says or denies something, not what.',
  'taken-back': () => 'The text itself takes this figure back; it does not count.',
}

/** What is counted of one attack, and not of a group. */
const victims = ['dead', 'injured']

function lookedFor(sought: Sought): string {
  switch (sought.kind) {
    case 'figure': return `Looked for: ${cohortName('en', sought.cohort)}, ${formatCountry('en', sought.country)}, around ${day(sought.day)}.`
    case 'uncounted': return victims.includes(sought.what) ? 'Looked for: an attack at that place on that day.' : sought.what === '' ? 'They keep no such count.' : `They keep no count of: ${claimValue('en', 'what', sought.what)}.`
    case 'level': return `Looked for: decisions on the level, ${claimValue('en', 'geo', sought.place)}, ${day(sought.day)}.`
    case 'events': return `Looked for: events from ${day(sought.from)} to ${day(sought.to)}.`
    case 'statement': return `Looked for: what ${sought.holder === undefined ? 'offices' : officeName('en', sought.holder)} put on record.`
  }
}

const directions = { up: 'more', down: 'fewer', flat: 'the same' } as const
const fields = { killed: 'killed', injured: 'injured', people: 'people', status: 'outcome', day: 'day' } as const
const ofEvent = { killed: figure, injured: figure, people: figure, day, status: (value: string) => claimValue('en', 'status', value) } as const

/** A country where no town is named. */
function placeName(place: string): string {
  return /^[A-Z]{2}$/.test(place) ? formatCountry('en', place) : place
}

function spell({ ordinal, steps, label: native, from, to }: SpellOfLevel): string {
  return `${ordinal} of ${steps}, ${label(native)}, ${to === undefined ? `since ${day(from)}` : `from ${day(from)} to ${day(to)}`}`
}

function comparison({ finding, count, days, referenceCount, referenceDays, p }: TempoComparison): string {
  return `${count} in ${days} days against ${referenceCount} in ${referenceDays}, p = ${formatSmall('en', p)}: ${englishTerms.findings[finding]}.`
}
