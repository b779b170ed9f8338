import type { Predicate } from './clause.ts'
import { hasWaitingModal, isCarrierBehind, isModalBehind, waitingCarrier } from './auxiliaries.ts'
import { enclosing, waitsForFinite, type ClauseReading } from './clause-reading.ts'
import type { VerbForm } from './verb-forms.ts'
import { announcesNoun, isBoundary, isDeterminer, isNoun, isPreposition, isVerb, isWordAt, lowerAt } from './word-roles.ts'

type Kind = Predicate['kind'] | undefined

/** What a form of a verb is in its place; undefined where it is an adjective or a noun that tells of nothing. */
export function kindOf(reading: ClauseReading, at: number, form: VerbForm): Kind {
  const { grammar } = reading
  if (form.infinitive && lowerAt(reading, at - 1) === grammar.infinitiveMark) return isBeforeNoun(reading, at) ? 'noun' : 'infinitive'
  if (form.participle) {
    if (form.alsoNoun && (isDeterminer(reading, at - 1) || announcesNoun(reading, at - 1))) return undefined
    if (isCarried(reading, at)) return 'participle'
    if (!form.finite) return standsAlone(reading, at) ? 'participle' : undefined
  }
  if (form.infinitive) return kindOfInfinitive(reading, at, form)
  if (form.gerund) return reading.top.auxiliaries.some(({ kind }) => kind === 'be') ? 'participle' : 'noun'
  return form.finite && !isInflectedParticiple(reading, at, form) && !(form.alsoNoun && isNounHere(reading, at)) ? 'finite' : undefined
}

/** `de te sluiten grens`. */
function isBeforeNoun(reading: ClauseReading, at: number): boolean {
  return reading.grammar.verbsLast && reading.grammar.determiners.has(lowerAt(reading, at - 2)) && isWordAt(reading, at + 1)
}

/** By an auxiliary before or right behind; not `een gesloten deur`. */
function isCarried(reading: ClauseReading, at: number): boolean {
  if (isDeterminer(reading, at - 1) && !isVerb(reading, at + 1) && !isBoundary(reading, at + 1)) return false
  return waitingCarrier(reading) !== undefined || isCarrierBehind(reading, at)
}

/** A participle without auxiliary, as headlines have it: with nothing behind that it could describe. */
function standsAlone(reading: ClauseReading, at: number): boolean {
  const { grammar } = reading
  const next = lowerAt(reading, at + 1)
  return !isDeterminer(reading, at - 1) && (isBoundary(reading, at + 1) || !isWordAt(reading, at + 1) || grammar.openers.has(next) || next === grammar.purposeMark)
}

/** `verkopen` is an infinitive, a plural, or a noun: `het verkopen`, `na het sluiten`. */
function kindOfInfinitive(reading: ClauseReading, at: number, { alsoNoun }: VerbForm): Kind {
  const { grammar, top } = reading
  const before = lowerAt(reading, at - 1)
  const isAfterDeterminer = isDeterminer(reading, at - 1)
  if (hasWaitingModal(top)) return isAfterDeterminer && alsoNoun ? 'noun' : 'infinitive'
  if (isModalBehind(reading, at)) return 'infinitive'
  if (isAfterDeterminer || (isPreposition(reading, at - 1) && !grammar.verbsLast)) return !alsoNoun && before === grammar.neuterArticle ? 'noun' : undefined
  if (isPreposition(reading, at - 1)) return alsoNoun ? undefined : 'noun'
  if (alsoNoun && announcesNoun(reading, at - 1)) return undefined
  if (enclosing(top, waitsForFinite) !== undefined) return alsoNoun && !isBoundary(reading, at + 1) && !grammar.pronouns.has(lowerAt(reading, at + 1)) && !isDeterminer(reading, at + 1) ? undefined : 'finite'
  if (alsoNoun) return undefined
  return grammar.coordinators.has(before) ? 'finite' : 'noun'
}

/** A noun of the same form: `de start`, and where every clause has its verb. */
function isNounHere(reading: ClauseReading, at: number): boolean {
  if (isDeterminer(reading, at - 1) || announcesNoun(reading, at - 1)) return true
  // Dutch writes nouns in one word: behind another noun this is the verb.
  const isFreed = reading.grammar.coordinators.has(lowerAt(reading, at - 1)) || (reading.grammar.verbsLast && isNoun(reading, at - 1))
  return !isFreed && enclosing(reading.top, waitsForFinite) === undefined
}

/** `de verijdelde aanslag`: the past of a verb with a prefix is written as its participle before a noun. */
function isInflectedParticiple(reading: ClauseReading, at: number, form: VerbForm): boolean {
  const { grammar, top } = reading
  const next = lowerAt(reading, at + 1)
  const isAfterRelative = top.kind === 'relative' && top.start === at - 1
  return form.alsoAdjective && isWordAt(reading, at + 1) && !grammar.determiners.has(next) && !grammar.pronouns.has(next) && !grammar.prepositions.has(next) && announcesNoun(reading, at - 1) && !isAfterRelative
}
