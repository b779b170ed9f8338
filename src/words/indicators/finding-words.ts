import type { AttackStatus, Language, Stream, TempoDefinition } from '../../core/index.ts'

/** What a count is of: days, place, and what is counted. */
export interface CountSaid {
  readonly days: string
  readonly last: string
  readonly area: string
  readonly stream: Stream
  readonly status: AttackStatus | TempoDefinition
}

/** Sentences of the indicators that are numbers first; none of them concludes more than its numbers. */
export interface FindingWords {
  readonly counted: (said: CountSaid, count: number, shown: string, before: string | undefined) => string
  readonly notCounted: (said: CountSaid) => string
  /** No attack at all is a ratio of 0. */
  readonly ratio: (ratio: string | undefined, low: string | undefined, high: string | undefined) => string
  readonly chance: (percent: string) => string
  readonly tooFew: string
  readonly cost: (said: CountSaid, mean: string, interval: string | undefined, middle: string, most: string) => string
  readonly noCost: (said: CountSaid, attacks: string) => string
  readonly arrested: (stream: Stream, area: string, count: string, year: string, before: string | undefined) => string
  readonly notReported: (stream: Stream, area: string) => string
  readonly inYear: (count: string, year: string) => string
}

const streamsNl: Readonly<Record<Stream, string>> = { jihadist: 'jihadistische', 'right-wing': 'rechts-extremistische', 'left-wing': 'links-extremistische', other: 'overige' }
const statusesNl: Readonly<Record<CountSaid['status'], readonly [string, string]>> = {
  completed: ['voltooide', 'voltooide'], failed: ['mislukte', 'mislukte'], foiled: ['verijdeld', 'verijdelde'], 'completed-and-failed': ['voltooide of mislukte', 'voltooide en mislukte'], deadly: ['dodelijke', 'dodelijke'],
}
const statusesEn: Readonly<Record<CountSaid['status'], readonly [string, string]>> = {
  completed: ['completed', 'completed'], failed: ['failed', 'failed'], foiled: ['foiled', 'foiled'], 'completed-and-failed': ['completed or failed', 'completed and failed'], deadly: ['deadly', 'deadly'],
}

function countedNl({ status, stream }: CountSaid, count: number, shown: string): string {
  const one = count === 1
  const adjective = one && status === 'foiled' ? streamsNl[stream].replace(/e$/, '') : streamsNl[stream]
  const noun = status === 'foiled' ? (one ? 'plan' : 'plannen') : one ? 'aanslag' : 'aanslagen'
  return `${count === 0 ? 'geen' : shown} ${statusesNl[status][one || (count === 0 && status !== 'foiled') ? 0 : 1]} ${adjective} ${noun}`
}

function countedEn({ status, stream }: CountSaid, count: number, shown: string): string {
  const noun = status === 'foiled' ? 'plot' : 'attack'
  return `${count === 0 ? 'no' : shown} ${statusesEn[status][count < 2 ? 0 : 1]} ${stream} ${noun}${count === 1 ? '' : 's'}`
}

/** The same sentences in each language. */
export const findingWords: Readonly<Record<Language, FindingWords>> = {
  nl: {
    counted: (said, count, shown, before) => `Van ${said.days} telt het register in ${said.area} ${countedNl(said, count, shown)}${before === undefined ? '' : `; in het jaar daarvoor ${before === '0' ? 'geen' : before}`}.`,
    notCounted: (said) => `Het register beschrijft ${said.area} tot en met ${said.last} niet: er is geen aantal. Dat is niet 0.`,
    ratio: (ratio, low, high) => ` ${ratio === undefined ? 'Als verhouding is dat 0' : `Dat is ${ratio} keer het tempo van daarvoor`}${low === undefined ? '' : ` (95%-interval ${low} tot ${high ?? 'onbegrensd'})`}.`,
    chance: (percent) => ` De kans op zo’n verschil bij toeval is ${percent}.`,
    tooFew: ' Dat is te weinig om een verandering te tonen.',
    cost: (said, mean, interval, middle, most) => `Van ${said.days} kostte een voltooide ${streamsNl[said.stream]} aanslag in ${said.area} gemiddeld ${mean} mensen het leven${interval === undefined ? '' : ` (95%-interval ${interval})`}; de middelste aanslag ${middle}, de dodelijkste ${most}.`,
    noCost: (said, attacks) => `Van ${said.days} telt het register in ${said.area} ${attacks} voltooide ${streamsNl[said.stream]} aanslagen met een bekend dodental: te weinig voor een gemiddelde.`,
    arrested: (stream, area, count, year, before) => `Europol telt in ${area} ${count} aanhoudingen in ${year} (motief: ${motivesNl[stream]})${before === undefined ? '' : `, en ${before}`}.`,
    notReported: (stream, area) => `Over ${area} is geen aantal aanhoudingen gemeld (motief: ${motivesNl[stream]}). Dat is niet 0.`,
    inYear: (count, year) => `${count} in ${year}`,
  },
  en: {
    counted: (said, count, shown, before) => `From ${said.days} the record counts ${countedEn(said, count, shown)} in ${said.area}${before === undefined ? '' : `; in the year before ${before === '0' ? 'none' : before}`}.`,
    notCounted: (said) => `The record does not cover ${said.area} up to ${said.last}: there is no number. That is not 0.`,
    ratio: (ratio, low, high) => ` ${ratio === undefined ? 'As a ratio that is 0' : `That is ${ratio} times the tempo of before`}${low === undefined ? '' : ` (95% interval ${low} to ${high ?? 'unbounded'})`}.`,
    chance: (percent) => ` The probability of such a difference by chance is ${percent}.`,
    tooFew: ' That is too few to show a change.',
    cost: (said, mean, interval, middle, most) => `From ${said.days} a completed ${said.stream} attack in ${said.area} cost ${mean} lives on average${interval === undefined ? '' : ` (95% interval ${interval})`}; the middle attack ${middle}, the deadliest ${most}.`,
    noCost: (said, attacks) => `From ${said.days} the record counts ${attacks} completed ${said.stream} attacks with a known toll in ${said.area}: too few for a mean.`,
    arrested: (stream, area, count, year, before) => `Europol counts ${count} arrests in ${area} in ${year} (motive: ${stream})${before === undefined ? '' : `, and ${before}`}.`,
    notReported: (stream, area) => `No number of arrests is reported for ${area} (motive: ${stream}). That is not 0.`,
    inYear: (count, year) => `${count} in ${year}`,
  },
}

const motivesNl: Readonly<Record<Stream, string>> = { jihadist: 'jihadistisch', 'right-wing': 'rechts-extremistisch', 'left-wing': 'links-extremistisch', other: 'overig' }
