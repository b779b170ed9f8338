import type { Sentence, TempoFinding } from '../../core/index.ts'
import { asSentence, formatCountry, formatDay, formatEdition, formatList } from '../format.ts'
import { levelLabel } from '../level-labels.ts'
import type { SentenceWords } from '../sentences.ts'

const day = (value: string | undefined) => formatDay('nl', value)
const label = (native: string) => levelLabel('nl', native)

export const dutchLevelSentences: Pick<
  SentenceWords,
  'level-now' | 'level-none' | 'level-kept' | 'level-moved' | 'scale-changed' | 'why-in-short' | 'uncertain-in-short' | 'reason'
> = {
  'level-now': ({ country, ordinal, steps, label: native, since, edition }) =>
    `Het dreigingsniveau in ${formatCountry('nl', country)} is ${label(native)}, ${ordinal} van ${steps}${since === undefined ? '; sinds wanneer is onbekend' : `, op deze schaal sinds ${day(since)}`}.${edition === undefined ? '' : ` De laatste uitgave is ${formatEdition('nl', edition)}.`}`,
  'level-none': ({ country, asOf }) => `Van ${formatCountry('nl', country)} is op ${day(asOf)} geen dreigingsniveau bekend.`,
  'level-kept': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} hield het niveau op ${ordinal} van ${steps}, ${label(native)}.`,
  'level-moved': ({ edition, decided, direction, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} ${direction === 'raised' ? 'verhoogde' : 'verlaagde'} het niveau naar ${ordinal} van ${steps}, ${label(native)}.`,
  'scale-changed': ({ label: native, fromOrdinal, fromSteps, fromSince, toOrdinal, toSteps, on }) =>
    `Dezelfde naam, niet hetzelfde getal: ${label(native)} was${fromSince === undefined ? '' : ` sinds ${day(fromSince)}`} stap ${fromOrdinal} van ${fromSteps} en is vanaf ${day(on)} stap ${toOrdinal} van ${toSteps}. Dat is een nieuwe schaal, geen verhoging.`,
  'why-in-short': ({ up, down, neutral, edition, leading }) =>
    `Uitgave ${formatEdition('nl', edition)} noemt ${formatList('nl', [`${reasons(up)} die de dreiging ${up === 1 ? 'verhoogt' : 'verhogen'}`, `${reasons(down)} die haar ${down === 1 ? 'verlaagt' : 'verlagen'}`, ...(neutral === 0 ? [] : [`${reasons(neutral)} zonder richting`])])}.${leading.length === 0 ? '' : ` Voorop: ${leading.map((text) => lowerFirst(text.nl)).join('; ')}.`}`,
  'uncertain-in-short': uncertain,
  reason: ({ text }) => asSentence(text.nl),
}

/** An authority that names no editions is known by the day of its decision. */
function decision(edition: string, decided: string): string {
  return edition === decided ? `Het besluit van ${day(decided)}` : `${formatEdition('nl', edition)}, van ${day(decided)},`
}

function reasons(count: number): string {
  return count === 0 ? 'geen reden' : count === 1 ? 'één reden' : `${count} redenen`
}

/** Lower case for a first word that is no abbreviation (`IS`, `AQ` stay). */
function lowerFirst(text: string): string {
  const trimmed = text.trim().replace(/\.$/, '')
  return /^\p{Lu}\p{Ll}/u.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed
}

const byFinding: Readonly<Record<TempoFinding, string>> = {
  fell: 'Er zijn aantoonbaar minder aanslagen dan daarvoor; of dat zo blijft, is onzeker.',
  'compatible-with-fall': 'De aantallen passen bij minder aanslagen, maar tonen dat niet aan.',
  'no-change-shown': 'Dat het aantal aanslagen is veranderd, is niet aangetoond.',
  rose: 'Er zijn aantoonbaar meer aanslagen dan daarvoor; of dat zo blijft, is onzeker.',
  'too-few': 'Er zijn te weinig aanslagen om van meer of minder te spreken.',
}

function uncertain({ finding, definitionsAgree, narrow }: Extract<Sentence, { kind: 'uncertain-in-short' }>): string {
  return [
    finding === undefined ? 'Hoe het aantal aanslagen zich ontwikkelt, is niet te zeggen.' : byFinding[finding],
    definitionsAgree === false ? 'Wie alleen dodelijke aanslagen telt, vindt iets anders.' : '',
    narrow === true ? 'Het berekende voorstel houdt maar net stand.' : '',
  ].filter((part) => part !== '').join(' ')
}
