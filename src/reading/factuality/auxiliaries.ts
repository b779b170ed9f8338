import type { Auxiliary, Clause } from './clause.ts'
import { claimFinite, enclosing, isDependent, type ClauseReading } from './clause-reading.ts'
import type { Mood } from './grammar.ts'
import { isBoundary, isPreposition, isVerb, isWordAt, lowerAt } from './word-roles.ts'

/** A verb that carries another one: it waits for that one, or stands right behind it where verbs come last. */
export function readAuxiliary(reading: ClauseReading, at: number, kind: Auxiliary['kind'], mood: Mood): void {
  const { grammar } = reading
  const isBare = lowerAt(reading, at - 1) === grammar.infinitiveMark || (grammar.bareAuxiliaries.has(lowerAt(reading, at)) && reading.top.auxiliaries.some(({ finite }) => finite))
  if (!isBare) claimFinite(reading, at)
  const auxiliary: Auxiliary = { at, kind, mood, finite: !isBare, used: grammar.verbsLast && isRightBehind(reading, at) }
  reading.top.auxiliaries.push(auxiliary)
  if (auxiliary.used && isDependent(reading.top)) reading.top.isComplete = true
}

/** `gedownload waren`, `gesloten zou worden`. */
function isRightBehind(reading: ClauseReading, at: number): boolean {
  const before = reading.predicates.at(-1)
  if (before === undefined || before.kind === 'finite' || before.kind === 'noun' || before.at < at - 2) return false
  return before.at === at - 1 || isVerb(reading, at - 1)
}

/** One that still waits for a participle, in the innermost clause that has one. */
export function waitingCarrier({ top }: ClauseReading): Auxiliary | undefined {
  const clause = enclosing(top, ({ auxiliaries, kind }) => kind === 'aside' || auxiliaries.some(isWaiting))
  return clause?.auxiliaries.findLast(isWaiting)
}

function isWaiting({ used, kind }: Auxiliary): boolean {
  return !used && kind !== 'modal'
}

export function hasWaitingModal({ auxiliaries }: Clause): boolean {
  return auxiliaries.some(({ kind, used }) => kind === 'modal' && !used)
}

/** A carrier right behind, where verbs come last: `aangehouden is`, `aangehouden zou zijn`. */
export function isCarrierBehind({ words, grammar }: ClauseReading, at: number): boolean {
  if (!grammar.verbsLast) return false
  const next = lowerAt({ words }, at + 1)
  return grammar.carriers.has(next) || (grammar.modals.has(next) && grammar.carriers.has(lowerAt({ words }, at + 2)))
}

export function isModalBehind({ words, grammar, top }: ClauseReading, at: number): boolean {
  return grammar.verbsLast && top.kind !== 'main' && grammar.modals.has(lowerAt({ words }, at + 1))
}

/** `zijn` before a noun; a verb where its clause still waits for one, or at the end. */
export function isPossessive(reading: ClauseReading, at: number): boolean {
  const { grammar, top } = reading
  const before = lowerAt(reading, at - 1)
  if (lowerAt(reading, at) !== grammar.possessiveCarrier || before === grammar.infinitiveMark || !isWordAt(reading, at + 1)) return false
  if (isPreposition(reading, at - 1) || grammar.coordinators.has(before)) return true
  if (hasWaitingModal(top) && (isBoundary(reading, at + 1) || reading.words[at + 1]?.form?.participle === true)) return false
  if (top.hasFinite) return !isVerb(reading, at - 1) || grammar.carriers.get(before) === 'have'
  return grammar.relatives.has(before) && !grammar.determiners.has(before)
}
