import type { Sentence, TempoFinding, UncertainTempo } from '../../core/index.ts'
import { areaName } from '../areas.ts'
import { asSentence, countryInSentence, formatDay, formatEdition, formatList } from '../format.ts'
import { levelName } from '../level-labels.ts'
import { recordValue } from '../record-values.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

const day = (value: string | undefined) => formatDay('nl', value)
const label = (native: string) => levelName('nl', native)

export const dutchLevelSentences: Pick<
  SentenceWords,
  'level-now' | 'level-none' | 'level-step-unknown' | 'level-kept-name' | 'level-kept' | 'level-moved' | 'scale-changed' | 'level-part' | 'why-in-short' | 'uncertain-in-short' | 'reason'
> = {
  'level-now': ({ country, accordingTo, ordinal, steps, label: native, since, atLatest, edition }) =>
    `Het dreigingsniveau in ${countryInSentence('nl', country)} is ${accordingTo === undefined ? '' : `volgens ${recordValue('nl', 'authority', accordingTo) ?? accordingTo} `}${label(native)}, ${ordinal} van ${steps}${since === undefined ? '; sinds wanneer is onbekend' : `, op deze schaal ${atLatest ? 'in elk geval ' : ''}sinds ${day(since)}`}.${edition === undefined ? '' : ` De laatste uitgave is ${formatEdition('nl', edition)}.`}`,
  'level-none': ({ country, asOf }) => `Van ${countryInSentence('nl', country)} is op ${day(asOf)} geen dreigingsniveau bekend.`,
  'level-step-unknown': ({ country, decided, label: native }) =>
    native === undefined
      ? `Het niveau in ${countryInSentence('nl', country)} is op ${day(decided)} aangepast; op welke stap het sindsdien staat, staat niet in het register.`
      : `Het besluit van ${day(decided)} noemt het niveau in ${countryInSentence('nl', country)} ${label(native)}; welk getal daarbij hoorde, staat niet in het register.`,
  'level-kept-name': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} hield het niveau op ${label(native)}; op de schaal die toen begon, is dat ${ordinal} van ${steps}.`,
  'level-kept': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} hield het niveau op ${ordinal} van ${steps}, ${label(native)}.`,
  'level-moved': ({ edition, decided, direction, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} ${direction === 'raised' ? 'verhoogde' : 'verlaagde'} het niveau naar ${ordinal} van ${steps}, ${label(native)}.`,
  'scale-changed': ({ label: native, fromOrdinal, fromSteps, fromSince, toOrdinal, toSteps, on }) =>
    `Dezelfde naam, niet hetzelfde getal: ${label(native)} was${fromSince === undefined ? '' : ` sinds ${day(fromSince)}`} stap ${fromOrdinal} van ${fromSteps} en is vanaf ${day(on)} stap ${toOrdinal} van ${toSteps}. Dat is een nieuwe schaal, geen verhoging.`,
  'why-in-short': ({ up, down, neutral, edition, leading }) =>
    `${leading.length === 0 ? '' : `${formatEdition('nl', edition)} noemt onder meer: ${leading.map((text) => asSentence(text.nl)).join(' ')} `}In het register staan van deze uitgave ${formatList('nl', [`${reasons(up)} die de dreiging ${up === 1 ? 'verhoogt' : 'verhogen'}`, `${reasons(down)} die haar ${down === 1 ? 'verlaagt' : 'verlagen'}`, ...(neutral === 0 ? [] : [`${reasons(neutral)} zonder richting`])])}.`,
  'level-part': ({ scope, decided, change, ordinal, steps, label: native }) =>
    `Voor ${areaName('nl', scope)} werd het niveau op ${day(decided)} ${partChanges[change]} ${ordinal} van ${steps}, ${label(native)}.`,
  'uncertain-in-short': uncertain,
  reason: ({ text }) => asSentence(text.nl),
}

/** An authority that names no editions is known by the day of its decision. */
function decision(edition: string, decided: string): string {
  return edition === decided ? `Het besluit van ${day(decided)}` : `${formatEdition('nl', edition)}, van ${day(decided)},`
}

function reasons(count: number): string {
  return count === 0 ? 'geen redenen' : count === 1 ? 'één reden' : `${count} redenen`
}

const partChanges = { raised: 'verhoogd naar', lowered: 'verlaagd naar', set: 'vastgesteld op' } as const

function byFinding({ finding, stream, since }: UncertainTempo): string {
  const attacks = `${dutchTerms.streams[stream]} aanslagen`
  switch (finding) {
    case 'fell': return `In Europa zijn er sinds ${day(since)} aantoonbaar minder ${attacks} dan in het jaar daarvoor; of dat zo blijft, is onzeker.`
    case 'compatible-with-fall': return `In Europa passen de ${attacks} sinds ${day(since)} bij een daling, maar zij tonen die niet aan.`
    case 'no-change-shown': return `Of het aantal ${attacks} in Europa sinds ${day(since)} is veranderd, is niet te zeggen.`
    case 'rose': return `In Europa zijn er sinds ${day(since)} aantoonbaar meer ${attacks} dan in het jaar daarvoor; of dat zo blijft, is onzeker, en wie vaak kijkt, ziet zo’n stijging ook weleens bij toeval.`
    case 'too-few': return `In Europa zijn er te weinig ${attacks} om sinds ${day(since)} van meer of minder te spreken.`
  }
}

const deadlyOnly: Readonly<Record<TempoFinding, string>> = {
  fell: 'Voor dodelijke aanslagen alleen is een daling aangetoond.',
  'compatible-with-fall': 'Voor dodelijke aanslagen alleen is een daling niet aangetoond.',
  'no-change-shown': 'Voor dodelijke aanslagen alleen is geen verandering aangetoond.',
  rose: 'Voor dodelijke aanslagen alleen is een stijging aangetoond.',
  'too-few': 'Dodelijke aanslagen zijn er te weinig om iets over te zeggen.',
}

function uncertain({ tempo, narrow }: Extract<Sentence, { kind: 'uncertain-in-short' }>): string {
  return [
    tempo === undefined ? 'Hoe het aantal aanslagen zich ontwikkelt, is niet te zeggen.' : byFinding(tempo),
    tempo?.deadly === undefined ? '' : deadlyOnly[tempo.deadly],
    narrow === true ? 'Het voorstel van het model houdt maar net stand.' : '',
  ].filter((part) => part !== '').join(' ')
}
