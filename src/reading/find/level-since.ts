import { addDays, firstDayOf, isDay, isPartialDay, type LevelFields } from '../../core/index.ts'
import { contains, overlaps } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import type { DateMention } from '../mentions/dates.ts'
import { comesFrom } from '../mentions/steps.ts'
import { dayAfter, type StretchMention } from '../mentions/stretches.ts'
import type { LevelWords } from './find-levels.ts'

interface LevelTime {
  readonly day: string | undefined
  readonly until: string | undefined
  readonly duration: string | undefined
  /** `for five years`: counted back from the publication. */
  readonly isSpanUpToNow: boolean
  /** Whether the words say when it began, and when it ended. */
  readonly stated: { readonly day: boolean; readonly until: boolean }
}

const none: LevelTime = { day: undefined, until: undefined, duration: undefined, isSpanUpToNow: false, stated: { day: false, until: false } }

/** `Was 4 for two years and is now lowered`: how long it was what it no longer is. */
const wasThenMoved = / (?:en|maar|and|but) (?:wordt|is|gaat|now|goes)(?!\p{L})/iu

/** Since when and until when a level holds or held: days the words give, or as long back as they say. */
export function levelSince(document: AnnotatedDocument, words: LevelWords, dates: readonly DateMention[], status: LevelFields['status']): LevelTime {
  const { text, sentence, signs } = words
  if (status === 'definition' || status === 'hypothetical') return none
  const stretch = sentence.stretches().find((each) => contains(words, each) && !wasThenMoved.test(document.text.slice(each.end, words.end)))
  if (stretch !== undefined) return duringStretch(document, words, stretch, dates.filter((date) => !overlaps(date, stretch)))
  if (status === 'actual' && /(?:voor het eerst|eerste keer|first time) (?:sinds|since)/iu.test(text)) return none
  const usable = status === 'former' && dates.length === 0 ? sentence.dates() : dates
  if (signs.some(({ gives }) => gives.first_time === true)) return { ...none, until: usable[0]?.iso.slice(0, 7) }
  if (status === 'former' && endsIn(words)) return { ...none, until: usable.at(-1)?.iso, stated: { day: false, until: true } }
  const since = usable.find(({ role }) => role === 'since')
  const day = (since ?? usable.find(({ role }) => role === 'on' || role === 'end'))?.iso
  const until = usable.find(({ role }) => role === 'until')?.iso
  const isOver = status === 'former' && since !== undefined && until === undefined && !isMove(words)
  return {
    ...none, day: status === 'predicted' ? ahead(day, document.published) : day, stated: { day: day !== undefined, until: until !== undefined },
    until: until ?? (isOver ? sentence.writtenAs : undefined), isSpanUpToNow: isOver && sentence.writtenAs === undefined,
  }
}

/** `For five years`, or from one date to another; a date beside the first says when it began. */
function duringStretch({ publishedAs }: AnnotatedDocument, words: LevelWords, { duration, from, to }: StretchMention, dates: readonly DateMention[]): LevelTime {
  const { writtenAs } = words.sentence
  if (to !== undefined) return { ...none, day: from, until: to, stated: { day: true, until: true } }
  const began = dates.find(({ role }) => role === 'since') ?? (endsIn(words) ? undefined : dates.find(({ role }) => role === 'on' || role === 'end'))
  const ended = endsIn(words) ? dates.at(-1)?.iso : dates.find(({ role }) => role === 'until')?.iso
  if (began !== undefined) return { ...none, day: began.iso, until: ended ?? endOf(began.iso, duration), duration, stated: { day: true, until: ended !== undefined } }
  if (ended !== undefined) return { ...none, until: ended, duration, stated: { day: false, until: true } }
  const day = from === undefined ? undefined : `${duration?.endsWith('D') === true ? from : from.slice(0, 7)}~`
  return { ...none, day, until: writtenAs === publishedAs ? undefined : writtenAs, duration, isSpanUpToNow: true, stated: { day: day !== undefined, until: false } }
}

function endOf(began: string, duration: string | undefined): string | undefined {
  const day = began.replace('~', '')
  return isPartialDay(day) ? dayAfter(firstDayOf(day), duration) : undefined
}

function isMove({ signs, step }: LevelWords): boolean {
  return comesFrom(step) || signs.some(({ gives }) => gives.change === 'raised' || gives.change === 'lowered' || gives.change === 'set')
}

/** `It was 4, until in May it was lowered`: the day is the end, and the change is that of the end. */
export function endsIn({ text }: Pick<LevelWords, 'text'>): boolean {
  return /, (?:tot|totdat|until|till) (?!en met)/iu.test(text)
}

/** `On Monday it will`: the Monday to come. */
function ahead(day: string | undefined, published: string | undefined): string | undefined {
  return day !== undefined && isDay(day) && published !== undefined && day < published && day > addDays(published as typeof day, -8) ? addDays(day, 7) : day
}

/** The day on which the scale is asked for: the last one that a coarse end leaves, else the day it began. */
export function dayOfScale({ day, until, isSpanUpToNow }: LevelTime, published: string | undefined): string | undefined {
  if (isSpanUpToNow) return published
  const end = until?.replace('~', '')
  return day ?? (end !== undefined && isPartialDay(end) ? addDays(firstDayOf(end), -1) : undefined) ?? published
}
