import type { Sentence, TempoFinding } from '../../core/index.ts'
import { asSentence, formatCountry, formatDay, formatList } from '../format.ts'
import { levelLabel } from '../level-labels.ts'
import type { SentenceWords } from '../sentences.ts'

const day = (value: string | undefined) => formatDay('en', value)
const label = (native: string) => levelLabel('en', native)

export const englishLevelSentences: Pick<
  SentenceWords,
  'level-now' | 'level-none' | 'level-kept' | 'level-moved' | 'scale-changed' | 'why-in-short' | 'uncertain-in-short' | 'reason'
> = {
  'level-now': ({ country, ordinal, steps, label: native, since, edition }) =>
    `The threat level in ${place(country)} is ${label(native)}, ${ordinal} of ${steps}${since === undefined ? '; since when is unknown' : `, on this scale since ${day(since)}`}.${edition === undefined ? '' : ` The latest edition is ${edition}.`}`,
  'level-none': ({ country, asOf }) => `No threat level of ${place(country)} is known on ${day(asOf)}.`,
  'level-kept': ({ edition, decided, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} kept the level at ${ordinal} of ${steps}, ${label(native)}.`,
  'level-moved': ({ edition, decided, direction, ordinal, steps, label: native }) =>
    `${decision(edition, decided)} ${direction} the level to ${ordinal} of ${steps}, ${label(native)}.`,
  'scale-changed': ({ label: native, fromOrdinal, fromSteps, fromSince, toOrdinal, toSteps, on }) =>
    `The same name, not the same number: ${label(native)} was step ${fromOrdinal} of ${fromSteps}${fromSince === undefined ? '' : ` from ${day(fromSince)}`} and is step ${toOrdinal} of ${toSteps} from ${day(on)}. That is a new scale, not a raise.`,
  'why-in-short': ({ up, down, neutral, edition, leading }) =>
    `Edition ${edition} gives ${formatList('en', [`${reasons(up)} that ${up === 1 ? 'raises' : 'raise'} the threat`, `${reasons(down)} that ${down === 1 ? 'lowers' : 'lower'} it`, ...(neutral === 0 ? [] : [`${reasons(neutral)} in no one direction`])])}.${leading.length === 0 ? '' : ` Foremost: ${leading.map((text) => lowerFirst(text.en)).join('; ')}.`}`,
  'uncertain-in-short': uncertain,
  reason: ({ text }) => asSentence(text.en),
}

/** Countries that English names with an article. */
function place(country: string): string {
  const name = formatCountry('en', country)
  return /^(Netherlands|United |Czech Republic|Philippines|Bahamas)/.test(name) ? `the ${name}` : name
}

/** An authority that names no editions is known by the day of its decision. */
function decision(edition: string, decided: string): string {
  return edition === decided ? `The decision of ${day(decided)}` : `${edition}, of ${day(decided)},`
}

function reasons(count: number): string {
  return count === 0 ? 'no reason' : count === 1 ? 'one reason' : `${count} reasons`
}

function lowerFirst(text: string): string {
  const trimmed = text.trim().replace(/\.$/, '')
  return /^\p{Lu}\p{Ll}/u.test(trimmed) && !/^(Dutch|European|British|Belgian|Danish|Swedish|French|German|Syria|Iraq|Islam|Europe)/.test(trimmed)
    ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1)
    : trimmed
}

const byFinding: Readonly<Record<TempoFinding, string>> = {
  fell: 'There are demonstrably fewer attacks than before; whether that will last is uncertain.',
  'compatible-with-fall': 'The numbers fit fewer attacks, but do not show it.',
  'no-change-shown': 'That the number of attacks changed is not shown.',
  rose: 'There are demonstrably more attacks than before; whether that will last is uncertain.',
  'too-few': 'There are too few attacks to speak of more or fewer.',
}

function uncertain({ finding, definitionsAgree, narrow }: Extract<Sentence, { kind: 'uncertain-in-short' }>): string {
  return [
    finding === undefined ? 'How the number of attacks develops cannot be said.' : byFinding[finding],
    definitionsAgree === false ? 'Counting deadly attacks only gives a different finding.' : '',
    narrow === true ? 'The computed proposal only just holds.' : '',
  ].filter((part) => part !== '').join(' ')
}
