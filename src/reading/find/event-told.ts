import type { EventFields, Language } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import type { Happening } from '../factuality/happenings.ts'
import type { ReadSentence } from '../finder.ts'

/** What the sentence makes of the attack or deed that a word of it names. */
export interface EventTold {
  /** Of the word itself: denied, wished, taken back. */
  readonly mood: Happening['mood']
  readonly isDenied: boolean
  readonly isNearlyDenied: boolean
  readonly hasFailed: boolean
  /** Only thought of, wished, or still to come. */
  readonly isUnreal: boolean
  /** `mogelijk`, `zou`: who tells it does not vouch for it. */
  readonly hedge: string | undefined
}

const failing: ReadonlySet<string> = new Set(['mislukken', 'falen', 'fail'])
/** Moods of the verb that leave open whether what has no definite article happened. */
const hedging: ReadonlySet<Happening['mood']> = new Set(['reported', 'possible', 'claimed', 'expected'])
const definite: Readonly<Record<Language, RegExp>> = { nl: /^(?:de|het|deze|die|dit) /iu, en: /^(?:the|this|these|those|last) /iu }

/** Moods of what has not happened, or not yet. */
const unreal: ReadonlySet<Happening['mood']> = new Set(['able', 'future', 'obliged', 'wanted', 'intended', 'attempted', 'wished', 'conditional', 'questioned', 'purposed'])
/** `kon worden verijdeld`: it was. */
const managed = /^(?:kon|konden)$/iu
/** `may be arrested`, not `may have been arrested`, which only hedges. */
const mayYet = /^(?:kan|kunnen|may|might|could) (?!have )/iu

/** The verb that was matched, read in its clause; undefined where the words hold none. */
export function verbToldOf(sentence: ReadSentence, matched: Span): EventTold | undefined {
  const here = { start: matched.start - sentence.start, end: matched.end - sentence.start }
  const verb = sentence.happenings().findLast((each) => each.kind === 'verb' && overlaps(each, here))
  if (verb === undefined) return undefined
  const cue = verb.cue === undefined ? '' : sentence.text.slice(verb.cue.start, verb.cue.end)
  const isOpen = verb.mood === 'possible' && verb.cue !== undefined && mayYet.test(sentence.text.slice(verb.cue.start))
  return { mood: verb.mood, isDenied: verb.polarity === 'negative', isNearlyDenied: verb.polarity === 'nearly-negative', hasFailed: false, hedge: hedgeOf(sentence, [verb]), isUnreal: isOpen || (unreal.has(verb.mood) && !managed.test(cue)) }
}

/** The noun that was matched, read in its clause; undefined where the words tell of nothing there. */
export function toldOf(sentence: ReadSentence, matched: Span, lang: Language): EventTold | undefined {
  const here = { start: matched.start - sentence.start, end: matched.end - sentence.start }
  const happenings = sentence.happenings()
  const noun = happenings.find((each) => each.kind === 'noun' && overlaps(each, here))
  if (noun === undefined) return undefined
  const verbs = happenings.filter((each) => each.kind === 'verb' && each.clause === noun.clause && !overlaps(each, here))
  const isDefinite = definite[lang].test(sentence.text.slice(here.start, here.end))
  return {
    mood: noun.mood,
    isDenied: noun.polarity === 'negative' && noun.mood !== 'prevented',
    isNearlyDenied: noun.polarity === 'nearly-negative',
    hasFailed: verbs.some(({ lemma }) => failing.has(lemma)),
    isUnreal: false,
    hedge: hedgeOf(sentence, [noun, ...(isDefinite ? [] : verbs)]),
  }
}

function hedgeOf({ text }: ReadSentence, told: readonly Happening[]): EventTold['hedge'] {
  const cue = told.find(({ mood, cue: word }) => hedging.has(mood) && word !== undefined)?.cue
  return cue === undefined ? undefined : text.slice(cue.start, cue.end)
}

/** The fields that say that it is told with a reserve. */
export function hedged({ hedge }: Pick<EventTold, 'hedge'>): EventFields {
  return hedge === undefined ? {} : { certainty: 'hedged', hedge }
}
