import type { Sentence, TempoFinding, UncertainTempo } from '../../core/index.ts'
import { areaName } from '../areas.ts'
import { asSentence, countryInSentence, formatDay, formatEdition, formatList } from '../format.ts'
import { levelName } from '../level-labels.ts'
import { recordValue } from '../record-values.ts'
import type { SentenceWords } from '../sentences.ts'
import { englishTerms } from './terms.ts'

const day = (value: string | undefined) => formatDay('en', value)
const label = (native: string) => levelName('en', native)

export const englishLevelSentences: Pick<
  SentenceWords,
  'level-now' | 'level-none' | 'level-step-unknown' | 'level-kept-name' | 'level-kept' | 'level-moved' | 'scale-changed' | 'level-part' | 'why-in-short' | 'uncertain-in-short' | 'reason'
> = {
  'level-now': ({ country, accordingTo, ordinal, steps, label: native, since, atLatest, edition }) =>
    `${accordingTo === undefined ? 'The' : `According to ${recordValue('en', 'authority', accordingTo) ?? accordingTo} the`} threat level in ${countryInSentence('en', country)} is ${label(native)}, ${ordinal} of ${steps}${since === undefined ? '; since when is unknown' : `, on this scale ${atLatest ? 'at least ' : ''}since ${day(since)}`}.${edition === undefined ? '' : ` The latest edition is ${formatEdition('en', edition)}.`}`,
  'level-none': ({ country, asOf }) => `No threat level of ${countryInSentence('en', country)} is known on ${day(asOf)}.`,
  'level-step-unknown': ({ country, decided, label: native }) =>
    native === undefined
      ? `The level in ${countryInSentence('en', country)} was adjusted on ${day(decided)}; on which step it has stood since is not in the record.`
      : `The decision of ${day(decided)} calls the level in ${countryInSentence('en', country)} ${label(native)}; which number went with that is not in the record.`,
  'level-kept-name': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} kept the level at ${label(native)}; on the scale that began then, that is ${ordinal} of ${steps}.`,
  'level-kept': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} kept the level at ${ordinal} of ${steps}, ${label(native)}.`,
  'level-moved': ({ edition, decided, direction, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} ${direction} the level to ${ordinal} of ${steps}, ${label(native)}.`,
  'scale-changed': ({ label: native, fromOrdinal, fromSteps, fromSince, toOrdinal, toSteps, on }) =>
    `The same name, not the same number: ${label(native)} was step ${fromOrdinal} of ${fromSteps}${fromSince === undefined ? '' : ` from ${day(fromSince)}`} and is step ${toOrdinal} of ${toSteps} from ${day(on)}. That is a new scale, not a raise.`,
  'why-in-short': ({ up, down, neutral, edition, leading }) =>
    `${leading.length === 0 ? '' : `${formatEdition('en', edition)} names among others: ${leading.map((text) => asSentence(text.en)).join(' ')} `}The record holds ${formatList('en', [`${reasons(up)} from this edition that ${up === 1 ? 'raises' : 'raise'} the threat`, `${reasons(down)} that ${down === 1 ? 'lowers' : 'lower'} it`, ...(neutral === 0 ? [] : [`${reasons(neutral)} in no one direction`])])}.`,
  'level-part': ({ scope, decided, change, ordinal, steps, label: native }) =>
    `For ${areaName('en', scope)} the level was ${partChanges[change]} ${ordinal} of ${steps}, ${label(native)}, on ${day(decided)}.`,
  'uncertain-in-short': uncertain,
  reason: ({ text }) => asSentence(text.en),
}

/** An authority that names no editions is known by the day of its decision. */
function decision(edition: string, decided: string): string {
  return edition === decided ? `The decision of ${day(decided)}` : `${formatEdition('en', edition)}, of ${day(decided)},`
}

function reasons(count: number): string {
  return count === 0 ? 'no reasons' : count === 1 ? 'one reason' : `${count} reasons`
}

const partChanges = { raised: 'raised to', lowered: 'lowered to', set: 'set at' } as const

function byFinding({ finding, stream, since }: UncertainTempo): string {
  const attacks = `${englishTerms.streams[stream]} attacks`
  switch (finding) {
    case 'fell': return `Since ${day(since)} there are demonstrably fewer ${attacks} in Europe than in the year before; whether that will last is uncertain.`
    case 'compatible-with-fall': return `The ${attacks} in Europe since ${day(since)} fit a fall, but do not show one.`
    case 'no-change-shown': return `Whether the number of ${attacks} in Europe has changed since ${day(since)} cannot be told.`
    case 'rose': return `Since ${day(since)} there are demonstrably more ${attacks} in Europe than in the year before; whether that will last is uncertain, and whoever looks often now and then sees such a rise by chance.`
    case 'too-few': return `There are too few ${attacks} in Europe to speak of more or fewer since ${day(since)}.`
  }
}

const deadlyOnly: Readonly<Record<TempoFinding, string>> = {
  fell: 'For deadly attacks alone a fall is shown.',
  'compatible-with-fall': 'For deadly attacks alone a fall is not shown.',
  'no-change-shown': 'For deadly attacks alone no change is shown.',
  rose: 'For deadly attacks alone a rise is shown.',
  'too-few': 'Deadly attacks are too few to say anything of.',
}

function uncertain({ tempo, narrow }: Extract<Sentence, { kind: 'uncertain-in-short' }>): string {
  return [
    tempo === undefined ? 'How the number of attacks develops cannot be said.' : byFinding(tempo),
    tempo?.deadly === undefined ? '' : deadlyOnly[tempo.deadly],
    narrow === true ? 'The proposal of the model only just holds.' : '',
  ].filter((part) => part !== '').join(' ')
}
