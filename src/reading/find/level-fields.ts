import { rankedStep, type LevelFields } from '../../core/index.ts'
import { contains } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { comesFrom } from '../mentions/steps.ts'
import { wholeWords } from '../words.ts'
import type { Completed } from './find-by-rules.ts'
import type { LevelWords } from './find-levels.ts'
import { dayOfScale, endsIn, levelSince } from './level-since.ts'
import { statusOf } from './level-status.ts'
import { moveTold } from './level-told.ts'
import { ordinalOf, stepsOn } from './scales.ts'

type Steps = ReturnType<typeof stepsOn>

/** Fields of a level claim; what context adds is named as inferred. */
export function levelFields(document: AnnotatedDocument, words: LevelWords): Completed<'LEVEL'> {
  const { step, geo, text, signs, previous } = words
  const inside = words.sentence.dates.filter((date) => contains(words, date))
  const told = signs.some(({ gives }) => gives.change === 'unchanged') ? undefined : moveTold(words)
  const status = statusOf(document, words, inside, told)
  const since = levelSince(document, words, inside, status)
  const steps = stepsOn(geo.country, status === 'former' ? dayOfScale(since, document.published) : document.published)
  const ordinal = step.ordinal ?? ordinalOf(steps, step.label) ?? (comesFrom(step) || step.rank === undefined || steps.length === 0 ? undefined : rankedStep(step.rank, steps.length)) ?? (isFirstSince(words) ? previous?.ordinal : undefined)
  const from = step.fromOrdinal ?? ordinalOf(steps, step.fromLabel)
  const change = changeOf(document, words, ordinal, from, status) ?? (since.isSpanUpToNow ? 'unchanged' : undefined)
  const isNewStep = status === 'actual' && (change === 'raised' || change === 'lowered' || isAgain(document, text))
  const begins = since.day ?? (isNewStep ? document.publishedAs : undefined)
  const max = step.max ?? (step.rank === 'highest' ? (step.fromOrdinal ?? step.ordinal) : undefined) ?? (steps.length > 0 ? steps.length : undefined)
  const fields = {
    geo: geo.geo, scheme: steps[0]?.scheme, ordinal, label: step.label === undefined ? undefined : uninflected(step.label, steps, document), max, bound: boundOf(document, text, ordinal), rank: step.rank, change,
    from_ordinal: from, from_label: step.fromLabel, since: begins, until: since.until, duration: since.duration, status, polarity: status === 'definition' ? undefined : told?.isDenied === true ? ('negated' as const) : signs.find(({ gives }) => gives.polarity !== undefined)?.gives.polarity, first_time: isFirstSince(words) || undefined,
  }
  const inferred = [
    ...(geo.stated ? [] : ['geo']), 'scheme', 'status', ...(step.ordinal === undefined ? ['ordinal'] : []), ...(step.fromOrdinal === undefined ? ['from_ordinal'] : []),
    ...(since.stated.day ? [] : ['since']), ...(since.stated.until ? [] : ['until']), ...(step.max === undefined ? ['max'] : []), ...(signs.some(({ gives }) => gives.change === change) ? [] : ['change']),
  ]
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as LevelFields
  return { fields: given, inferred: inferred.filter((name) => name in given) }
}

function changeOf(document: AnnotatedDocument, words: LevelWords, to: number | undefined, from: number | undefined, status: LevelFields['status']): LevelFields['change'] {
  const { signs, text, previous } = words
  if (status === 'definition' || (status === 'former' && endsIn(words))) return undefined
  if (to !== undefined && from !== undefined && to !== from) return to > from ? 'raised' : 'lowered'
  const sign = signs.find(({ gives }) => gives.change !== undefined)?.gives.change
  const compared = to === undefined || previous?.ordinal === undefined || previous.ordinal === to ? undefined : to > previous.ordinal ? 'raised' : 'lowered'
  if (sign === 'set') return compared ?? sign
  if (sign !== undefined) return sign
  return status === 'hypothetical' || (status === 'actual' && isAgain(document, text)) ? compared : undefined
}

function boundOf({ lang }: AnnotatedDocument, text: string, ordinal: number | undefined): LevelFields['bound'] {
  const { orHigher, orLower } = languages[lang].level
  if (ordinal === undefined) return undefined
  if (new RegExp(wholeWords(orHigher), 'iu').test(text)) return 'at_least'
  return new RegExp(wholeWords(orLower), 'iu').test(text) ? 'at_most' : undefined
}

function isFirstSince({ signs }: LevelWords): boolean {
  return signs.some(({ gives }) => gives.first_time === true)
}

function isAgain({ lang }: AnnotatedDocument, text: string): boolean {
  return new RegExp(wholeWords(languages[lang].level.again), 'iu').test(text)
}

/** `kritieke` is the step `kritiek`. */
function uninflected(label: string, steps: Steps, { lang }: AnnotatedDocument): string {
  if (lang !== 'nl') return label
  const bare = label.replace(/e$/, '')
  return steps.some(({ labels }) => labels.includes(bare)) ? bare : label
}
