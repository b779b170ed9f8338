import { addMonths, daysBetween, firstDayOf, isPartialDay, type LevelFields } from '../../core/index.ts'
import { contains } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import type { DateMention } from '../mentions/dates.ts'
import { wholeWords } from '../words.ts'
import type { Completed } from './find-by-rules.ts'
import type { LevelWords } from './find-levels.ts'
import { ordinalOf, stepsOn } from './scales.ts'

/** A change that lies further back than this is history, not news. */
const newsDays = 31

/** Fields of a level claim; what context adds is named as inferred. */
export function levelFields(document: AnnotatedDocument, words: LevelWords, previous: LevelFields | undefined): Completed<'LEVEL'> {
  const { step, geo, text } = words
  const dates = words.sentence.dates.filter((date) => contains(words, date))
  const status = statusOf(document, words, dates)
  const since = sinceOf(document, text, dates, status)
  const steps = stepsOn(geo.country, status === 'former' ? (since ?? document.published) : document.published)
  const ordinal = step.ordinal ?? ordinalOf(steps, step.label) ?? rankOrdinal(step.rank, steps.length)
  const fromOrdinal = step.fromOrdinal ?? ordinalOf(steps, step.fromLabel)
  const change = changeOf(document, words, ordinal, fromOrdinal, previous, status)
  const isNewStep = status === 'actual' && (change === 'raised' || change === 'lowered' || isAgain(document, text))
  const fields: LevelFields = {
    ...(geo.geo !== undefined && { geo: geo.geo }),
    ...(steps[0] && { scheme: steps[0].scheme }),
    ...(ordinal !== undefined && { ordinal }),
    ...(step.label !== undefined && { label: nativeOf(step.label, steps) }),
    ...((step.max ?? maxOf(step.rank, step.ordinal)) !== undefined && { max: step.max ?? maxOf(step.rank, step.ordinal) ?? 0 }),
    ...(step.rank !== undefined && { rank: step.rank }),
    ...(change !== undefined && { change }),
    ...(fromOrdinal !== undefined && { from_ordinal: fromOrdinal }),
    ...(step.fromLabel !== undefined && { from_label: step.fromLabel }),
    ...(status !== undefined && { status }),
    ...((since ?? (isNewStep ? document.publishedAs : undefined)) !== undefined && { since: since ?? document.publishedAs ?? '' }),
  }
  const inferred = [
    ...(geo.stated ? [] : ['geo']), 'scheme', 'status',
    ...(step.ordinal === undefined ? ['ordinal'] : []), ...(step.fromOrdinal === undefined ? ['from_ordinal'] : []),
    ...(since === undefined ? ['since'] : []), ...(step.max === undefined ? ['max'] : []),
    ...(words.signs.some(({ gives }) => gives.change === change) ? [] : ['change']),
  ]
  return { fields, inferred: inferred.filter((name) => name in fields) }
}

function statusOf(document: AnnotatedDocument, { text, signs, step, geo }: LevelWords, dates: readonly DateMention[]): LevelFields['status'] {
  const { level } = languages[document.lang]
  const sign = signs.find(({ gives }) => gives.status !== undefined)?.gives.status
  const isPresent = new RegExp(wholeWords(level.present), 'iu').test(text)
  if (sign === undefined && step.ordinal === undefined && step.label === undefined && step.rank === undefined) return step.max === undefined ? (isPresent ? 'actual' : undefined) : 'definition'
  if (sign !== undefined && !(sign === 'former' && / (?:en|maar) wordt /iu.test(text))) return sign
  if (geo.geo === undefined || !isPresent) return undefined
  if (new RegExp(wholeWords(level.denied), 'iu').test(text) && !signs.some(({ gives }) => gives.change === 'unchanged')) return undefined
  const past = dates.some((date) => date.role === 'on' && isOld(document, date))
  return past && signs.some(({ gives }) => gives.change === 'raised' || gives.change === 'lowered') ? 'former' : 'actual'
}

function isOld({ published }: AnnotatedDocument, { iso }: DateMention): boolean {
  const day = iso.replace('~', '')
  return published !== undefined && isPartialDay(day) && daysBetween(firstDayOf(day), published) > newsDays
}

function changeOf(document: AnnotatedDocument, { signs, text }: LevelWords, to: number | undefined, from: number | undefined, previous: LevelFields | undefined, status: LevelFields['status']): LevelFields['change'] {
  if (status === 'definition') return undefined
  if (to !== undefined && from !== undefined && to !== from) return to > from ? 'raised' : 'lowered'
  const sign = signs.find(({ gives }) => gives.change !== undefined)?.gives.change
  if (sign !== undefined) return sign
  const next = previous?.ordinal
  return status === 'actual' && isAgain(document, text) && to !== undefined && next !== undefined && next !== to ? (to > next ? 'raised' : 'lowered') : undefined
}

function isAgain({ lang }: AnnotatedDocument, text: string): boolean {
  return new RegExp(wholeWords(languages[lang].level.again), 'iu').test(text)
}

/** Since when it holds: a day the words give, or as many years back as they say. */
function sinceOf({ published }: AnnotatedDocument, text: string, dates: readonly DateMention[], status: LevelFields['status']): string | undefined {
  if (status === 'definition' || status === 'hypothetical') return undefined
  const years = /(?:al|afgelopen|laatste|for|past|last) (?:zeker |ruim |bijna |meer dan |at least |over |the )?(\p{L}+|\d+) (?:jaar|years)/iu.exec(text)?.[1]
  const count = years === undefined ? undefined : (languageNumber(years) ?? undefined)
  if (count !== undefined && published !== undefined) return `${addMonths(published, -12 * count).slice(0, 7)}~`
  return (dates.find(({ role }) => role === 'since') ?? dates.find(({ role }) => role === 'on'))?.iso
}

function languageNumber(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : (languages.nl.numberOf(word.toLowerCase()) ?? languages.en.numberOf(word.toLowerCase()))
}

function rankOrdinal(rank: string | undefined, steps: number): number | undefined {
  if (rank === undefined || steps === 0) return undefined
  return { highest: steps, 'second-highest': steps - 1, 'third-highest': steps - 2, 'second-lowest': 2 }[rank]
}

function maxOf(rank: string | undefined, ordinal: number | undefined): number | undefined {
  return rank === 'highest' ? ordinal : undefined
}

function nativeOf(label: string, steps: ReturnType<typeof stepsOn>): string {
  return steps.find(({ labels }) => labels.includes(label)) === undefined ? label : label
}
