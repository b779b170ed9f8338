import { cohortName, populationName } from '../cohorts.ts'
import { claimValue } from '../claim-values.ts'
import { figureSayer } from '../figure-sayer.ts'
import { capitalised, formatCountry, formatDay, formatEdition, formatList, formatSmall } from '../format.ts'
import { levelName } from '../level-labels.ts'
import { officeName, originName } from '../offices.ts'
import type { ReasonWords } from '../reasons.ts'
import { scaleName } from '../scale-names.ts'
import { writtenFigure, writtenLevel } from '../written-figure.ts'
import { dutchTerms } from './terms.ts'
import type { FigureSayer, Sought, SpellOfLevel, TempoComparison } from '../../core/index.ts'

const day = (value: string | undefined) => formatDay('nl', value)
const counted = (population: string | undefined) => (population === undefined ? '' : `, geteld: ${populationName('nl', population)}`)
const label = (native: string) => levelName('nl', native)
const sayer = (by: FigureSayer) => figureSayer('nl', by)
const figure = (written: string) => writtenFigure('nl', written)
const level = (written: string) => writtenLevel('nl', written)

export const dutchReasons: ReasonWords = {
  'scale-has-steps': ({ scaleId, steps, claimed }) => `${capitalised(scaleName('nl', scaleId))}: ${steps} stappen; de tekst zegt ${claimed}.`,
  'step-is-called': ({ ordinal, label: native, claimed }) => `Stap ${ordinal} heet ${label(native)}; de tekst zegt ${claimed}.`,
  'step-has-rank': ({ ordinal, steps, label: native, claimed }) => `${capitalised(label(native))} is stap ${ordinal} van ${steps}; de tekst zegt de ${claimValue('nl', 'rank', claimed)}.`,
  'level-was': ({ claimed, spells }) => `De tekst zegt ${level(claimed)}. Het was ${formatList('nl', spells.map(spell))}.`,
  'level-came-from': ({ claimed, ordinal, steps, label: native }) => `De tekst zegt dat het van ${level(claimed)} kwam. Het kwam van ${ordinal} van ${steps}, ${label(native)}.`,
  'level-is': ({ ordinal, steps, label: native, since, claimed }) =>
    `De tekst zegt ${level(claimed)}. Het niveau is ${ordinal} van ${steps}, ${label(native)}${since === undefined ? '' : `, sinds ${day(since)}`}.`,
  'level-decided': ({ change, ordinal, steps, decided, edition, claimed }) =>
    `De tekst zegt ${level(claimed)}. Het besluit van ${day(decided)}${edition === undefined ? '' : ` (${formatEdition('nl', edition)})`}: ${dutchTerms.changes[change]}${ordinal === undefined || steps === undefined ? '' : ` (${ordinal} van ${steps})`}.`,
  'no-decision': ({ day: claimed, nearest }) => `Het niveau stond op ${day(claimed)} zo, maar van een besluit op die dag is niets bekend${nearest === undefined ? '' : `; het dichtstbijzijnde is van ${day(nearest)}`}.`,
  'figure-agrees': ({ claimed, recorded, asOf, by, population }) => `De tekst zegt ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, stand van ${day(asOf)}${counted(population)}.`,
  'figure-excluded': ({ claimed, recorded, asOf, by, population }) => `De tekst zegt ${figure(claimed)}. Dat kan niet naast het cijfer van ${sayer(by)}: ${figure(recorded)}, stand van ${day(asOf)}${counted(population)}.`,
  'figure-conflicting': ({ claimed, elsewhere }) =>
    `De tekst zegt ${figure(claimed)}; anderen zeggen ${formatList('nl', elsewhere.map(({ cohort, recorded }) => `${figure(recorded)} ${cohortName('nl', cohort)}`))}.`,
  'figure-open': ({ claimed, recorded, asOf, by }) => `De tekst zegt ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, stand van ${day(asOf)}; dat bevestigt het niet en sluit het niet uit.`,
  'figure-within-bound': ({ claimed, recorded, asOf, by }) =>
    `De tekst zegt ${figure(claimed)}. ${sayer(by)}: ${figure(recorded)}, stand van ${day(asOf)}. Dat past bij elkaar, maar het is een grens en bevestigt het getal niet.`,
  'figure-outdated': ({ claimed, recorded, asOf, by }) => `De tekst zegt ${figure(claimed)}. Een later cijfer is dat van ${sayer(by)}: ${figure(recorded)}, stand van ${day(asOf)}.`,
  'share-is': ({ claimed, low, high, asOf }) => `De tekst noemt een deel van ${claimed}; de tellingen van ${day(asOf)} geven ${low === high ? low : `${low} tot ${high}`} %.`,
  'figure-moved': ({ cohort, claimed, fromAsOf, from, toAsOf, to }) =>
    `De tekst noemt een verschil van ${claimed}; ${cohortName('nl', cohort)}: ${figure(from)} op ${day(fromAsOf)}, ${figure(to)} op ${day(toAsOf)}.`,
  'step-means': ({ ordinal, label: native, meaning }) => `Stap ${ordinal}, ${label(native)}, staat voor: ${claimValue('nl', 'likelihood', meaning)}.`,
  'yearly-total': ({ year, claimed, recorded }) => `De tekst zegt ${figure(claimed)}; het jaartotaal van ${year} is ${figure(recorded)}.`,
  'series-moved': ({ cohort, direction, fromAsOf, from, toAsOf, to }) =>
    `${capitalised(cohortName('nl', cohort))}: ${figure(from)} op ${day(fromAsOf)}, ${figure(to)} op ${day(toAsOf)}; dat is ${directions[direction]}.`,
  'event-found': ({ day: happened, place }) => `In het register: ${place}, ${day(happened)}.`,
  'event-differs': ({ field, claimed, recorded }) => `De tekst zegt ${ofEvent[field](claimed)}, het register ${ofEvent[field](recorded)} (${fields[field]}).`,
  'event-told': ({ day: happened, place }) => `Zo verteld door datasets of berichten: ${placeName(place)}, ${day(happened)}.`,
  'event-told-otherwise': ({ field, claimed, told }) => `De tekst zegt ${ofEvent[field](claimed)}; anderen zeggen ${formatList('nl', told.map(ofEvent[field]))} (${fields[field]}).`,
  'event-toll-untold': ({ day: happened, place }) => `Er was er een: ${placeName(place)}, ${day(happened)}. Niemand noemt daarvan het aantal slachtoffers.`,
  'event-days-open': ({ place, from, to }) => `Er was er een: ${placeName(place)}, op een dag van ${day(from)} tot en met ${day(to)}. Welke dag is niet verteld.`,
  'event-toll-outdated': ({ field, claimed, later, known }) => `De tekst zegt ${ofEvent[field](claimed)}, zoals het eerst werd gemeld; sinds ${day(known)} is ${ofEvent[field](later)} bekend (${fields[field]}).`,
  'event-not-found': ({ searchedFrom, searchedTo }) => `Van ${day(searchedFrom)} tot en met ${day(searchedTo)} staat zo’n gebeurtenis niet in het register, een ingelezen dataset of een bewaard bericht.`,
  'outside-record': ({ first, last }) => `Het register van aanslagen gaat over Europese landen van ${day(first)} tot en met ${day(last)}; dit valt daarbuiten.`,
  'events-counted': ({ status, count, from, to }) =>
    `Het register telt ${count} ${(count === 1 ? single : plural)[status]} van ${day(from)} tot en met ${day(to)}.`,
  'events-told': ({ record, told, from, to }) => record === undefined
    ? `Het register streeft van ${day(from)} tot en met ${day(to)} niet naar alle aanslagen; datasets en berichten vertellen van ten minste ${told}.`
    : `Van ${day(from)} tot en met ${day(to)} telt het register er ${record}; datasets en berichten vertellen van ten minste ${told} meer.`,
  'periods-compared': ({ from, to, count, thanFrom, thanTo, thanCount }) => `Het register telt ${count} ${count === 1 ? 'voltooide of mislukte aanslag' : 'voltooide en mislukte aanslagen'} van ${day(from)} tot en met ${day(to)}, en ${thanCount} van ${day(thanFrom)} tot en met ${day(thanTo)}.`,
  lull: ({ stream, from, to, all, deadly, definitionsAgree }) =>
    `Alleen ${dutchTerms.streams[stream]} aanslagen, van ${day(from)} tot en met ${day(to)}. Voltooid en mislukt: ${comparison(all)} Alleen dodelijk: ${comparison(deadly)}${definitionsAgree ? '' : ' De twee tellingen komen niet op hetzelfde uit.'}`,
  'departures-known-only': ({ since }) => `Sinds ${day(since)} is geen geslaagd vertrek bekend; dat is minder dan dat niemand vertrekt.`,
  'judgement-recorded': ({ edition }) => `Het staat zo in ${formatEdition('nl', edition)}.`,
  'warning-recorded': ({ edition, issued }) => `Het staat zo in ${edition === undefined ? 'een waarschuwing' : formatEdition('nl', edition)}, ${day(issued)}.`,
  'same-origin-only': ({ origin }) => `Het enige bewijs gaat op dezelfde oorsprong terug (${originName('nl', origin)}) en telt niet.`,
  'plot-beside': ({ day: foiled, place }) => `Aanhoudingen staan niet in het register. Er staat wel een verijdeld plan, waar dit over kan gaan: ${place}, ${day(foiled)}.`,
  'not-compared': () => 'Losse aanhoudingen, rechtszaken en reizen vergelijkt Peil met bewaarde berichten als de tekst zegt waar en wanneer; dat zegt hij hier niet.',
  'nothing-found': ({ sought }) => `Het register en de bewaarde berichten zeggen hier niets over.${sought === undefined ? '' : ` ${lookedFor(sought)}`}`,
  opinion: () => 'Dit is een mening.',
  forecast: () => 'Dit gaat over wat nog komt.',
  'too-vague': () => 'Dit is te onbepaald om na te gaan.',
  'cue-only': () => 'Dit zegt wie iets zegt of ontkent, niet wat.',
  'taken-back': () => 'De tekst zelf neemt dit cijfer terug; het telt niet mee.',
}

/** What is counted of one attack, and not of a group. */
const victims = ['dead', 'injured']

function lookedFor(sought: Sought): string {
  switch (sought.kind) {
    case 'figure': return `Gezocht: ${cohortName('nl', sought.cohort)}, ${formatCountry('nl', sought.country)}, rond ${day(sought.day)}.`
    case 'uncounted': return victims.includes(sought.what) ? 'Gezocht: een aanslag op die plaats en dag.' : sought.what === '' ? 'Zo\'n telling staat er niet in.' : `Geen telling van: ${claimValue('nl', 'what', sought.what)}.`
    case 'level': return `Gezocht: besluiten over het niveau, ${claimValue('nl', 'geo', sought.place)}, ${day(sought.day)}.`
    case 'events': return `Gezocht: gebeurtenissen van ${day(sought.from)} tot en met ${day(sought.to)}.`
    case 'statement': return `Gezocht: wat ${sought.holder === undefined ? 'diensten' : officeName('nl', sought.holder)} heeft gezegd.`
  }
}

const directions = { up: 'meer', down: 'minder', flat: 'gelijk' } as const
const fields = { killed: 'doden', injured: 'gewonden', people: 'personen', status: 'afloop', day: 'dag' } as const
const ofEvent = { killed: figure, injured: figure, people: figure, day, status: (value: string) => claimValue('nl', 'status', value) } as const
const single = { completed: 'voltooide aanslag', failed: 'mislukte aanslag', foiled: 'verijdelde aanslag' } as const
const plural = { completed: 'voltooide aanslagen', failed: 'mislukte aanslagen', foiled: 'verijdelde aanslagen' } as const

/** A country where no town is named. */
function placeName(place: string): string {
  return /^[A-Z]{2}$/.test(place) ? formatCountry('nl', place) : place
}

function spell({ ordinal, steps, label: native, from, to }: SpellOfLevel): string {
  return `${ordinal} van ${steps}, ${label(native)}, ${to === undefined ? `sinds ${day(from)}` : `van ${day(from)} tot en met ${day(to)}`}`
}

function comparison({ finding, count, days, referenceCount, referenceDays, p }: TempoComparison): string {
  return `${count} in ${days} dagen tegen ${referenceCount} in ${referenceDays}, p = ${formatSmall('nl', p)}: ${dutchTerms.findings[finding]}.`
}
