import { daysBetween, firstDayOf, isPartialDay, type Language, type LevelFields } from '../../core/index.ts'
import { contains } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import type { DateMention } from '../mentions/dates.ts'
import { comesFrom, isElliptic } from '../mentions/steps.ts'
import { PatternSet } from '../patterns/pattern-set.ts'
import { remembered, wholeWords } from '../words.ts'
import type { LevelWords } from './find-levels.ts'
import type { LevelStanding } from './level-standing.ts'
import type { MoveTold } from './level-told.ts'

/** A change that lies further back than this is history, not news. */
const newsDays = 31

/**
 * What standing the words give the level; undefined where they do not settle it. `actual` moves the running state of a country, so it needs
 * a place, a verb in the present or a fresh change, and no word that turns it around.
 */
export function statusOf(document: AnnotatedDocument, words: LevelWords, dates: readonly DateMention[], told: MoveTold | undefined, standing: LevelStanding | undefined): LevelFields['status'] {
  const { text, signs, step, geo, previous } = words
  const sign = signs.find(({ gives }) => gives.status !== undefined)?.gives.status
  if (told?.isDenied === true && (sign === undefined || sign === 'hypothetical')) return undefined
  if (standing === 'untrue') return undefined
  if (standing === 'open' && (sign === undefined || sign === 'former' || sign === 'actual')) return 'hypothetical'
  const namesStep = step.ordinal !== undefined || step.label !== undefined || step.fromOrdinal !== undefined
  if (sign !== undefined && !(sign === 'former' && comesFrom(step) && / (?:en|and) (?:wordt|is|gaat|now) /iu.test(text))) return sign
  const foretold = statusBefore(document, words) ?? told?.status
  if (foretold !== undefined) return foretold
  if (geo.geo === undefined) return undefined
  if (!namesStep && step.rank !== undefined && !hasChange(words)) return refersBack(words) && previous?.status === 'actual' ? 'actual' : 'definition'
  if (!namesStep && step.max !== undefined) return 'definition'
  if (dates.some((date) => (date.role === 'on' || date.role === 'until') && isOld(document, date.iso)) || isOverBy(document, words)) return 'former'
  if (dates.some(({ role, iso }) => (role === 'on' || role === 'since') && isAhead(document, iso))) return 'predicted'
  if (isElliptic(text)) return previous?.status === 'actual' ? 'actual' : undefined
  return words.find('present') === null || isDenied(words) ? undefined : 'actual'
}

const before = remembered((lang: Language) => {
  const { expectedBefore, wishedBefore, condition } = languages[lang].level
  const clauseStart = '(?:^|[,;:]\\s+|(?<!\\p{L})(?:dat|that|maar|but|en|and) )'
  return new PatternSet([
    ['predicted', new RegExp(`${wholeWords(expectedBefore)}\\s*$`, 'iu')],
    ['hypothetical', new RegExp(`${wholeWords(wishedBefore)}\\s*$|${clauseStart}(?:${condition}) [^.;]{3,120},\\s*$`, 'iu')],
  ])
})

/** `It expects that`, `It wants that` and `If there is an attack,` in front of a level. */
function statusBefore({ lang }: AnnotatedDocument, { sentence, start }: LevelWords): LevelFields['status'] {
  const length = start - sentence.start
  const find = before(lang).in(sentence.text.slice(0, length), sentence.folded.subarray(0, length))
  return (['predicted', 'hypothetical'] as const).find((status) => find(status) !== null)
}

function hasChange({ signs }: LevelWords): boolean {
  return signs.some(({ gives }) => gives.change === 'raised' || gives.change === 'lowered')
}

/** `That is the second-highest level`: the level spoken of just before. */
function refersBack({ text }: LevelWords): boolean {
  return /^(?:dat|dit|het|daarmee|that|this|it)(?!\p{L})/iu.test(text)
}

/** From one date to another long ago, or so long and in the past tense only. */
function isOverBy(document: AnnotatedDocument, words: LevelWords): boolean {
  const stretch = words.sentence.stretches().find((each) => contains(words, each))
  if (stretch === undefined) return false
  return stretch.to === undefined ? words.find('present') === null && /(?<!\p{L})(?:was|were|stond|gold|bleef)(?!\p{L})/iu.test(words.text) : isOld(document, stretch.to)
}

function isDenied({ find, signs }: LevelWords): boolean {
  return find('denied') !== null && !signs.some(({ gives }) => gives.change === 'unchanged')
}

function isOld({ published }: AnnotatedDocument, iso: string): boolean {
  const day = iso.replace('~', '')
  return published !== undefined && isPartialDay(day) && daysBetween(firstDayOf(day), published) > newsDays
}

/** From a day on that is still to come. */
function isAhead({ published }: AnnotatedDocument, iso: string): boolean {
  const day = iso.replace('~', '')
  return published !== undefined && isPartialDay(day) && firstDayOf(day) > published
}
