import { rankedStep, type LevelFields } from '../../core/index.ts'
import { contains } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { comesFrom } from '../mentions/steps.ts'
import type { Completed } from './find-by-rules.ts'
import type { LevelWords } from './find-levels.ts'
import { dayOfScale, endsIn, levelSince } from './level-since.ts'
import { statusOf } from './level-status.ts'
import { standingAround } from './level-standing.ts'
import { moveTold } from './level-told.ts'
import { ordinalOf, stepsOn } from './scales.ts'

type Steps = ReturnType<typeof stepsOn>

/** Fields of a level claim; what context adds is named as inferred. */
export function levelFields(document: AnnotatedDocument, words: LevelWords): Completed<'LEVEL'> {
  const { step, geo, signs, previous } = words
  const inside = words.sentence.dates().filter((date) => contains(words, date))
  const told = signs.some(({ gives }) => gives.change === 'unchanged') ? undefined : moveTold(words)
  const standing = standingAround(document, words)
  const status = statusOf(document, words, inside, told, standing)
  const since = levelSince(document, words, inside, status)
  const steps = stepsOn(geo.country, status === 'former' ? dayOfScale(since, document.published) : document.published)
  const ordinal = step.ordinal ?? ordinalOf(steps, step.label) ?? (comesFrom(step) || step.rank === undefined || steps.length === 0 ? undefined : rankedStep(step.rank, steps.length)) ?? (isFirstSince(words) ? previous?.ordinal : undefined)
  const from = step.fromOrdinal ?? ordinalOf(steps, step.fromLabel)
  const change = changeOf(words, ordinal, from, status) ?? (since.isSpanUpToNow ? 'unchanged' : undefined)
  const isNewStep = status === 'actual' && (change === 'raised' || change === 'lowered' || isAgain(words))
  const begins = since.day ?? (isNewStep ? document.publishedAs : undefined)
  const max = step.max ?? (step.rank === 'highest' ? (step.fromOrdinal ?? step.ordinal) : undefined) ?? (steps.length > 0 ? steps.length : undefined)
  const fields = {
    geo: geo.geo, scheme: steps[0]?.scheme, ordinal, label: step.label === undefined ? undefined : uninflected(step.label, steps, document), max, bound: boundOf(words, ordinal), rank: step.rank, change,
    from_ordinal: from, from_label: step.fromLabel, since: begins, until: since.until, duration: since.duration, status, polarity: status === 'definition' ? undefined : told?.isDenied === true || standing === 'untrue' ? ('negated' as const) : signs.find(({ gives }) => gives.polarity !== undefined)?.gives.polarity, first_time: isFirstSince(words) || undefined,
  }
  const inferred = [
    ...(geo.stated ? [] : ['geo']), 'scheme', 'status', ...(step.ordinal === undefined ? ['ordinal'] : []), ...(step.fromOrdinal === undefined ? ['from_ordinal'] : []),
    ...(since.stated.day ? [] : ['since']), ...(since.stated.until ? [] : ['until']), ...(step.max === undefined ? ['max'] : []), ...(signs.some(({ gives }) => gives.change === change) ? [] : ['change']),
  ]
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as LevelFields
  return { fields: given, inferred: inferred.filter((name) => name in given) }
}

function changeOf(words: LevelWords, to: number | undefined, from: number | undefined, status: LevelFields['status']): LevelFields['change'] {
  const { signs, previous } = words
  if (status === 'definition' || (status === 'former' && endsIn(words))) return undefined
  if (to !== undefined && from !== undefined && to !== from) return to > from ? 'raised' : 'lowered'
  const sign = signs.find(({ gives }) => gives.change !== undefined)?.gives.change
  const compared = to === undefined || previous?.ordinal === undefined || previous.ordinal === to ? undefined : to > previous.ordinal ? 'raised' : 'lowered'
  if (sign === 'set') return compared ?? sign
  if (sign !== undefined) return sign
  return status === 'hypothetical' || (status === 'actual' && isAgain(words)) ? compared : undefined
}

function boundOf({ find }: LevelWords, ordinal: number | undefined): LevelFields['bound'] {
  if (ordinal === undefined) return undefined
  if (find('orHigher') !== null) return 'at_least'
  return find('orLower') === null ? undefined : 'at_most'
}

function isFirstSince({ signs }: LevelWords): boolean {
  return signs.some(({ gives }) => gives.first_time === true)
}

function isAgain({ find }: LevelWords): boolean {
  return find('again') !== null
}

/** `kritieke` is the step `kritiek`. */
function uninflected(label: string, steps: Steps, { lang }: AnnotatedDocument): string {
  if (lang !== 'nl') return label
  const bare = label.replace(/e$/, '')
  return steps.some(({ labels }) => labels.includes(bare)) ? bare : label
}
