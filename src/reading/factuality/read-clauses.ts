import type { Auxiliary, Clause, Governor, Predicate, Word } from './clause.ts'
import type { Grammar, Mood } from './grammar.ts'

/** How far behind a verb the word that parted from it is looked for, and a `te` behind `om`. */
const reach = 40

interface Reading {
  readonly words: readonly Word[]
  readonly grammar: Grammar
  readonly clauses: Clause[]
  readonly predicates: Predicate[]
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  top: Clause
  /** Verbs without a finite one, which one behind them may carry: `gedownload` of `gedownload waren`. */
  afterMark: boolean
}

/** Clauses of a sentence with their verbs, what carries them and what denies them. */
export function readClauses(words: readonly Word[], grammar: Grammar, particles: ReadonlyMap<string, ReadonlySet<string>>): { readonly clauses: readonly Clause[]; readonly predicates: readonly Predicate[] } {
  const first = newClause('main', 0)
  const reading: Reading = { words, grammar, clauses: [first], predicates: [], particles, top: first, afterMark: false }
  words.forEach((word, at) => readWord(reading, word, at))
  for (const clause of reading.clauses) settleCarriers(reading, clause)
  return { clauses: reading.clauses, predicates: reading.predicates.toSorted((one, other) => one.at - other.at) }
}

function newClause(kind: Clause['kind'], start: number, mood: Mood = 'asserted', governor?: Governor, parent?: Clause): Clause {
  return { start, kind, mood, governor, parent, hasFinite: false, isComplete: false, auxiliaries: [], predicates: [], denials: [], nearDenials: [], hedges: [] }
}

function lowerAt({ words }: Reading, at: number): string {
  return words[at]?.token.lower ?? ''
}

function readWord(reading: Reading, { token }: Word, at: number): void {
  const { grammar } = reading
  if (token.kind === 'mark') {
    readMark(reading, token.lower, at)
    return
  }
  const { lower } = token
  if (opensClause(reading, at)) return
  if (grammar.denials.has(lower) && !grammar.notDenied.has(lowerAt(reading, at + 1))) reading.top.denials.push(at)
  if (grammar.nearDenials.has(lower)) reading.top.nearDenials.push(at)
  const hedge = grammar.hedges.get(lower)
  if (hedge !== undefined) reading.top.hedges.push({ at, mood: hedge })
  readVerb(reading, at)
}

function readMark(reading: Reading, mark: string, at: number): void {
  if (mark === '(') open(reading, newClause('aside', at, 'asserted', undefined, reading.top))
  else if (mark === ')') closeAside(reading)
  else if (mark === ';' || mark === ':' || mark === '.' || mark === '?' || mark === '!') open(reading, newClause('main', at + 1))
  else if (mark === ',') while (isDependent(reading.top) && reading.top.isComplete && reading.top.parent !== undefined) reading.top = reading.top.parent
}

function isDependent({ kind }: Clause): boolean {
  return kind === 'dependent' || kind === 'relative' || kind === 'infinitive'
}

function open(reading: Reading, clause: Clause): void {
  reading.clauses.push(clause)
  reading.top = clause
}

function closeAside(reading: Reading): void {
  for (let clause: Clause | undefined = reading.top; clause !== undefined; clause = clause.parent) {
    if (clause.kind === 'aside' && clause.parent !== undefined) {
      reading.top = clause.parent
      return
    }
  }
}

function opensClause(reading: Reading, at: number): boolean {
  const { grammar, top } = reading
  const word = lowerAt(reading, at)
  if (grammar.verbsLast && word === 'om' && hasTeBehind(reading, at)) {
    open(reading, newClause('infinitive', at, 'purposed', governorBefore(reading, at), top))
    return true
  }
  const mood = grammar.openers.get(word)
  if (mood !== undefined && isOpener(reading, at)) {
    open(reading, newClause('dependent', at, word === 'wanneer' && !isIndefinite(reading, at + 1) ? 'asserted' : mood, governorBefore(reading, at), top))
    return true
  }
  if (grammar.relatives.has(word) && isRelative(reading, at)) {
    open(reading, newClause('relative', at, 'asserted', undefined, top))
    return true
  }
  return false
}

function hasTeBehind(reading: Reading, at: number): boolean {
  for (let next = at + 1; next < at + reach / 2; next++) {
    const word = lowerAt(reading, next)
    if (word === 'te') return true
    if (word === '.' || word === ';' || word === '' || word === 'dat') return false
  }
  return false
}

function isAfterMark(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]
  return before === undefined || before.token.kind === 'mark' || reading.grammar.coordinators.has(before.token.lower) || reading.grammar.openers.has(before.token.lower)
}

function isOpener(reading: Reading, at: number): boolean {
  const { grammar } = reading
  const word = lowerAt(reading, at)
  const next = lowerAt(reading, at + 1)
  if (!grammar.verbsLast) return true
  if (isFinite(reading, at + 1)) return false
  const startsLikeSubject = grammar.determiners.has(next) || grammar.pronouns.has(next) || grammar.prepositions.has(next)
  if (word === 'als') return isAfterMark(reading, at) && (startsLikeSubject || hasFiniteBeforeComma(reading, at))
  if (word === 'tot') return /^(?:hij|zij|ze|het|we|wij|men|er)$/.test(next)
  if (word === 'of') return isAsked(reading, at)
  if (word === 'dat') return at > 0 && !grammar.prepositions.has(lowerAt(reading, at - 1)) && !isNounBefore(reading, at)
  return true
}

function isIndefinite(reading: Reading, at: number): boolean {
  return ['er', 'een', 'iemand'].includes(lowerAt(reading, at))
}

/** `vroeg of`, `onderzoekt of`, `niet duidelijk of`. */
function isAsked(reading: Reading, at: number): boolean {
  const lemma = reading.words[at - 1]?.form?.lemma ?? ''
  return ['vragen', 'onderzoeken', 'weten', 'bekijken', 'betwijfelen', 'nagaan', 'zien'].includes(lemma) || /^(?:duidelijk|onduidelijk|bekend|onbekend|onzeker|zeker|vraag)$/.test(lowerAt(reading, at - 1))
}

function hasFiniteBeforeComma(reading: Reading, at: number): boolean {
  for (let next = at + 1; next < at + reach / 2 && next < reading.words.length; next++) {
    if (lowerAt(reading, next) === ',') return next > at + 1 && isVerb(reading, next - 1)
  }
  return false
}

function isVerb(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at)
  return reading.words[at]?.form !== undefined || reading.grammar.carriers.has(word) || reading.grammar.modals.has(word)
}

function isFinite(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at)
  if (reading.grammar.carriers.has(word) || reading.grammar.modals.has(word)) return !reading.grammar.bareAuxiliaries.has(word) || word === 'zijn' || word === 'worden' || word === 'hebben'
  const form = reading.words[at]?.form
  return form !== undefined && form.finite && !form.alsoNoun && !form.participle
}

/** A word that nothing else is known of counts as a noun. */
function isNounBefore(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at - 1)
  const { grammar } = reading
  if (grammar.governingNouns.has(word)) return false
  return !isVerb(reading, at - 1) && reading.words[at - 1]?.token.kind === 'word' && !grammar.coordinators.has(word) && !grammar.hedges.has(word) && !/^(?:mee|toe|aan|uit|op|vast|bekend|door|ook|zo|nu|wel|er|al|dan|echter|daarom|ervan|erop|duidelijk|mogelijk|zeker|gisteren|vandaag|eerder)$/.test(word) && !isWeekday(word)
}

function isWeekday(word: string): boolean {
  return word.endsWith('dag') || word.endsWith('avond') || word.endsWith('ochtend') || word.endsWith('week')
}

function isRelative(reading: Reading, at: number): boolean {
  const { grammar } = reading
  const word = lowerAt(reading, at)
  if (at === 0) return false
  const before = lowerAt(reading, at - 1)
  if (word === 'die' || word === 'dat') return before === ',' || before === ')' || (!grammar.prepositions.has(before) && !grammar.coordinators.has(before) && isNounBefore(reading, at) && reading.words[at - 1]?.token.kind === 'word')
  return grammar.verbsLast || before === ',' || isNounBefore(reading, at)
}

function governorBefore(reading: Reading, at: number): Governor | undefined {
  const { grammar, words, predicates } = reading
  const last = predicates.at(-1)
  // Between `poging` and `te` stands what it is tried on.
  const furthest = Math.max(last?.at ?? 0, at - (lowerAt(reading, at - 1) === grammar.infinitiveMark ? reach / 2 : 4))
  for (let before = at - 1; before >= furthest; before--) {
    const word = lowerAt(reading, before)
    const mood = grammar.governingNouns.get(word) ?? (before === at - 1 ? grammar.hedges.get(word) : undefined)
    if (mood !== undefined) return { at: before, mood }
    if (words[before]?.token.kind === 'mark' && before < at - 1) break
  }
  if (last === undefined) return undefined
  const ofInfinitive = lowerAt(reading, at - 1) === grammar.infinitiveMark ? grammar.infinitiveGovernors.get(last.lemma) : undefined
  return { at: last.at, mood: grammar.governors.get(last.lemma) ?? ofInfinitive ?? 'asserted' }
}

function readVerb(reading: Reading, at: number): void {
  const { grammar } = reading
  const word = lowerAt(reading, at)
  const carrier = grammar.carriers.get(word)
  const modal = isNounHere(reading, at) ? undefined : grammar.modals.get(word)
  if (carrier !== undefined || modal !== undefined) {
    if (grammar.verbsLast && word === 'zijn' && isPossessive(reading, at)) return
    if (lowerAt(reading, at - 1) === grammar.infinitiveMark && !isVerb(reading, at + 1) && grammar.verbsLast) {
      addPredicate(reading, at, 'infinitive')
      return
    }
    readAuxiliary(reading, at, carrier ?? 'modal', modal ?? 'asserted')
    return
  }
  const form = reading.words[at]?.form
  if (form === undefined) return
  const kind = kindOf(reading, at)
  if (kind !== undefined) addPredicate(reading, at, kind)
}

/** `de staat`, `grote komst`. */
function isNounHere(reading: Reading, at: number): boolean {
  return reading.words[at]?.form?.alsoNoun === true && (reading.grammar.determiners.has(lowerAt(reading, at - 1)) || reading.grammar.prepositions.has(lowerAt(reading, at - 1)) || isAdjective(reading, at - 1))
}

/** `zijn` before a noun; a verb where its clause still waits for one, or at the end. */
function isPossessive(reading: Reading, at: number): boolean {
  const { grammar, top, words } = reading
  const before = lowerAt(reading, at - 1)
  if (before === grammar.infinitiveMark || words[at + 1]?.token.kind !== 'word') return false
  if (grammar.prepositions.has(before) || grammar.coordinators.has(before)) return true
  if (top.auxiliaries.some(({ kind, used }) => kind === 'modal' && !used) && isDependentEnd(reading, at)) return false
  if (top.hasFinite) return !isVerb(reading, at - 1) || before === 'heeft' || before === 'hebben' || before === 'had'
  return grammar.relatives.has(before) && before !== 'die' && before !== 'dat'
}

function readAuxiliary(reading: Reading, at: number, kind: Auxiliary['kind'], mood: Mood): void {
  const { grammar } = reading
  const word = lowerAt(reading, at)
  const bare = lowerAt(reading, at - 1) === grammar.infinitiveMark || (grammar.bareAuxiliaries.has(word) && hasWaiting(reading, word))
  const auxiliary: Auxiliary = { at, kind, mood, finite: !bare, used: false }
  if (!bare) claimFinite(reading, at)
  reading.top.auxiliaries.push(auxiliary)
  const before = reading.predicates.at(-1)
  // Verbs last: what stands right before is what it carries.
  if (grammar.verbsLast && before !== undefined && before.kind !== 'finite' && before.kind !== 'noun' && before.at >= at - 2 && isJoined(reading, before.at, at)) auxiliary.used = true
  if (auxiliary.used && isDependent(reading.top)) reading.top.isComplete = true
}

function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!isVerb(reading, at)) return false
  return true
}

function hasWaiting({ top }: Reading, _word: string): boolean {
  return top.auxiliaries.some(({ finite }) => finite)
}

/** Gives a finite verb to the innermost clause that has none yet; where all have one, a clause of the same kind begins. */
function claimFinite(reading: Reading, at: number): void {
  if (!reading.top.hasFinite && reading.top.kind !== 'infinitive') {
    reading.top.hasFinite = true
    return
  }
  for (let clause: Clause | undefined = reading.top; clause !== undefined; clause = clause.parent) {
    if (!clause.hasFinite && clause.kind !== 'infinitive') {
      reading.top = clause
      clause.hasFinite = true
      return
    }
  }
  const { kind, mood, governor, parent } = reading.top
  open(reading, newClause(kind === 'infinitive' ? 'main' : kind, at, mood, governor, parent))
  reading.top.hasFinite = true
}

function kindOf(reading: Reading, at: number): Predicate['kind'] | undefined {
  const { grammar, words, top } = reading
  const form = words[at]?.form
  if (form === undefined) return undefined
  const before = lowerAt(reading, at - 1)
  const next = lowerAt(reading, at + 1)
  const afterDeterminer = grammar.determiners.has(before) || isNumberBefore(words, at)
  if (before === grammar.infinitiveMark && form.infinitive) return grammar.determiners.has(lowerAt(reading, at - 2)) && words[at + 1]?.token.kind === 'word' && grammar.verbsLast ? 'noun' : 'infinitive'
  if (form.participle) {
    if (form.alsoNoun && (afterDeterminer || isAdjective(reading, at - 1) || grammar.prepositions.has(before))) return undefined
    const isCarried = waitingAuxiliary(reading) !== undefined || isCarrierBehind(reading, at)
    if (isCarried && !(afterDeterminer && !isVerb(reading, at + 1) && words[at + 1]?.token.kind === 'word')) return 'participle'
    if (!form.finite) return afterDeterminer || (words[at + 1]?.token.kind === 'word' && !grammar.prepositions.has(next) && !grammar.openers.has(next) && !grammar.coordinators.has(next) && next !== 'om') ? undefined : 'participle'
  }
  if (form.infinitive) {
    if (top.auxiliaries.some(({ kind, used }) => kind === 'modal' && !used)) return afterDeterminer && form.alsoNoun ? 'noun' : 'infinitive'
    if (isModalBehind(reading, at)) return 'infinitive'
    if (afterDeterminer || (grammar.prepositions.has(before) && !grammar.verbsLast)) return form.alsoNoun || before !== 'het' ? undefined : 'noun'
    if (grammar.prepositions.has(before)) return form.alsoNoun ? undefined : 'noun'
    if (form.alsoNoun && isAdjective(reading, at - 1)) return undefined
    if (!hasOpenFinite(reading)) return form.alsoNoun && !isDependentEnd(reading, at) && !grammar.pronouns.has(next) ? undefined : 'finite'
    if (form.alsoNoun) return undefined
    return before === 'en' ? 'finite' : 'noun'
  }
  if (form.gerund) return top.auxiliaries.some(({ kind }) => kind === 'be') ? 'participle' : 'noun'
  if (form.finite) {
    if (isInflectedParticiple(reading, at)) return undefined
    if (form.alsoNoun && (afterDeterminer || grammar.prepositions.has(before) || isAdjective(reading, at - 1) || !hasOpenFinite(reading) === false)) return undefined
    return 'finite'
  }
  return undefined
}

/** `de verijdelde aanslag`: the past of a verb with a prefix is written as its participle before a noun. */
function isInflectedParticiple(reading: Reading, at: number): boolean {
  const { grammar, words } = reading
  const before = lowerAt(reading, at - 1)
  return /[dt]e$/.test(lowerAt(reading, at)) && words[at + 1]?.token.kind === 'word' && !grammar.determiners.has(lowerAt(reading, at + 1)) && !grammar.pronouns.has(lowerAt(reading, at + 1)) && !grammar.prepositions.has(lowerAt(reading, at + 1)) && (grammar.determiners.has(before) || grammar.prepositions.has(before) || isAdjective(reading, at - 1)) && !isAfterRelative(reading, at)
}

/** `die vertrok`: a word for a person or thing, not one before a noun. */
function isAfterRelative({ top }: Reading, at: number): boolean {
  return top.kind === 'relative' && top.start === at - 1
}

function isNumberBefore(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.token.kind === 'digits' && words[at - 1]?.token.start !== words[at - 2]?.token.end
}

function hasOpenFinite(reading: Reading): boolean {
  for (let clause: Clause | undefined = reading.top; clause !== undefined; clause = clause.parent) if (!clause.hasFinite && clause.kind !== 'infinitive') return false
  return true
}

function isDependentEnd(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1]
  return next === undefined || next.token.kind === 'mark' || reading.grammar.coordinators.has(next.token.lower) || reading.grammar.prepositions.has(next.token.lower)
}

function isAdjective(reading: Reading, at: number): boolean {
  const { token, form } = reading.words[at] ?? {}
  return token !== undefined && token.lower.length > 3 && token.lower === token.text && token.lower.endsWith('e') && !token.lower.endsWith('ie') && form === undefined
}

function waitingAuxiliary(reading: Reading): Auxiliary | undefined {
  for (let clause: Clause | undefined = reading.top; clause !== undefined; clause = clause.parent) {
    const waiting = clause.auxiliaries.findLast(({ used, kind }) => !used && kind !== 'modal')
    if (waiting !== undefined) {
      return waiting
    }
    if (clause.kind === 'aside') return undefined
  }
  return undefined
}

function isCarrierBehind(reading: Reading, at: number): boolean {
  if (!reading.grammar.verbsLast) return false
  const next = lowerAt(reading, at + 1)
  if (reading.grammar.carriers.has(next)) return true
  return reading.grammar.modals.has(next) && reading.grammar.carriers.has(lowerAt(reading, at + 2))
}

function isModalBehind(reading: Reading, at: number): boolean {
  return reading.grammar.verbsLast && reading.grammar.modals.has(lowerAt(reading, at + 1)) && reading.top.kind !== 'main'
}

function addPredicate(reading: Reading, at: number, kind: Predicate['kind']): void {
  const { grammar, words } = reading
  const lemma = words[at]?.form?.lemma ?? lowerAt(reading, at)
  if (kind === 'finite') claimFinite(reading, at)
  if (kind === 'participle' || kind === 'infinitive') goToWaiting(reading, kind)
  const clause = reading.top
  const carrying = carryingFor(clause, kind)
  const marked = carrying.find((each) => !each.finite && lowerAt(reading, each.at - 1) === grammar.infinitiveMark)?.at ?? at
  const viaMark = kind === 'infinitive' && lowerAt(reading, marked - 1) === grammar.infinitiveMark
  const governor = viaMark && clause.kind !== 'infinitive' && !carrying.some(({ finite }) => finite) ? governorBefore(reading, marked) : clause.governor
  const particle = particleOf(reading, at, kind, lemma)
  const predicate: Predicate = { at, lemma: particle === undefined ? lemma : `${lowerAt(reading, particle)}${lemma}`, kind, clause, governor, auxiliaries: carrying, ...(particle === undefined ? {} : { particle }) }
  for (const auxiliary of carrying) auxiliary.used = true
  clause.predicates.push(predicate)
  reading.predicates.push(predicate)
  if (isDependent(clause) && kind !== 'noun') clause.isComplete = clause.isComplete || kind === 'finite' || clause.kind === 'infinitive' || carrying.length > 0
  if (clause.kind === 'infinitive' && viaMark && clause.parent !== undefined) reading.top = clause.parent
}

/** A participle or infinitive belongs to the innermost clause whose auxiliary still waits for one. */
function goToWaiting(reading: Reading, kind: 'participle' | 'infinitive'): void {
  for (let clause: Clause | undefined = reading.top; clause !== undefined; clause = clause.parent) {
    if (clause.kind === 'infinitive' || !clause.isComplete) return
    if (clause.auxiliaries.some(({ used, kind: carrier }) => !used && (carrier === 'modal') === (kind === 'infinitive'))) {
      reading.top = clause
      return
    }
  }
}

function carryingFor({ auxiliaries }: Clause, kind: Predicate['kind']): readonly Auxiliary[] {
  return kind === 'finite' || kind === 'noun' ? [] : auxiliaries.filter(({ used, kind: carrier }) => !used && (kind === 'participle' || carrier === 'modal'))
}

function particleOf(reading: Reading, at: number, kind: Predicate['kind'], lemma: string): number | undefined {
  const { particles, grammar, words } = reading
  const own = particles.get(lemma)
  if (own === undefined || own.size === 0) return undefined
  if (kind === 'infinitive' && lowerAt(reading, at - 1) === 'te' && own.has(lowerAt(reading, at - 2))) return at - 2
  if (kind !== 'finite') return undefined
  for (let next = at + 1; next < Math.min(words.length, at + reach); next++) {
    const word = lowerAt(reading, next)
    if (word === ';' || word === '.' || word === ':') return undefined
    if (next > at + 1 && own.has(word) && (!grammar.prepositions.has(word) || isDependentEnd(reading, next) || grammar.openers.has(lowerAt(reading, next + 1)))) return next
  }
  return undefined
}

/** A verb that could have carried another one and carries none is the verb of its clause: `er staat`, `hij ging`. */
function settleCarriers(reading: Reading, clause: Clause): void {
  for (const auxiliary of clause.auxiliaries) {
    const form = reading.words[auxiliary.at]?.form
    if (auxiliary.used || auxiliary.kind !== 'modal' || form === undefined) continue
    const particle = particleOf(reading, auxiliary.at, 'finite', form.lemma)
    const predicate: Predicate = { at: auxiliary.at, lemma: form.lemma, kind: 'finite', clause, governor: clause.governor, auxiliaries: [], ...(particle === undefined ? {} : { particle }) }
    clause.predicates.push(predicate)
    reading.predicates.push(predicate)
  }
}
