import type { Clause } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** Place behind a phrase and its `of …`, `(…)`. */
export function chainEnd(clause: Clause, phrase: NounPhrase): number {
  let end = phrase.to
  for (let steps = 0; steps < 4; steps += 1) {
    if (clause.units[end]?.tag === 'quote') end += 1
    const open = clause.units[end]?.lower
    if (open === '(' || open === '[') {
      const close = closingBracket(clause, end)
      if (close === undefined) return end
      end = close + 1
    }
    const next = clause.units[end]?.lower === 'of' ? clause.phraseFrom.get(end + 1) : undefined
    if (next === undefined) return end
    end = next.to
  }
  return end
}

/** Place of the bracket that closes the one here, if it stands near. */
export function closingBracket(clause: Clause, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(clause.units.length, open + 14); at += 1) if (clause.units[at]?.lower === ')' || clause.units[at]?.lower === ']') return at
  return undefined
}

/** `X, leader of Y`: the same person, told again. */
export function isBesideName(clause: Clause, phrase: NounPhrase, before: NounPhrase | undefined): boolean {
  return before?.name !== undefined && phrase.name === undefined && phrase.headClass === 'person' && clause.units[phrase.first - 1]?.lower === ','
}

const holders: ReadonlySet<NounPhrase['headClass']> = new Set(['other', 'event', 'organisation', 'place'])

/** Whom a phrase is about: of `a list of ten clerks` the clerks, of `the door of a house` the house. */
export function essenceOf(clause: Clause, phrase: NounPhrase): NounPhrase {
  let at = phrase
  for (let steps = 0; steps < 3 && holders.has(at.headClass) && at.name === undefined; steps += 1) {
    const next = clause.units[at.to]?.lower === 'of' ? clause.phraseFrom.get(at.to + 1) : undefined
    if (next === undefined) return steps === 0 ? phrase : at
    at = next
  }
  return holders.has(at.headClass) && at.name === undefined ? phrase : at
}
