import { isTimePhrase, type Clause } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { chainEnd, closingBracket, isBesideName } from './phrase-chains.ts'

/** The phrase that starts at or just behind here. */
function phraseAt(clause: Clause, from: number): NounPhrase | undefined {
  let at = from
  while (at < clause.units.length && at < from + 4 && !clause.phraseFrom.has(at) && ['adv', 'time', 'quote', 'det'].includes(clause.units[at]?.tag ?? '')) at += 1
  const phrase = clause.phraseFrom.get(at)
  return phrase !== undefined && isTimePhrase(phrase) ? undefined : phrase
}

/** The coordinated phrases that start here: `X, Y and Z`; one that has a verb of its own behind it is no longer of the list. */
export function phrasesFrom(clause: Clause, from: number): readonly NounPhrase[] {
  const list: NounPhrase[] = []
  let phrase = phraseAt(clause, from)
  let isInterrupted = false
  while (phrase !== undefined && list.length < 8) {
    if (list.length > 0 && hasOwnVerb(clause, phrase)) break
    phrase = overBracket(clause, phrase)
    isInterrupted ||= isBesideName(clause, phrase, list.at(-1))
    if (!isInterrupted || phrase.name !== undefined) list.push(phrase)
    const end = chainEnd(clause, phrase)
    const next = linkAfter(clause, end)
    phrase = next === undefined ? undefined : clause.phraseFrom.get(next)
  }
  return list
}

/** `the AB (Aid Bureau) director X` is one phrase, whose end counts. */
function overBracket(clause: Clause, phrase: NounPhrase): NounPhrase {
  const open = clause.units[phrase.to]?.lower
  if (open !== '(' && open !== '[') return phrase
  const close = closingBracket(clause, phrase.to)
  const rest = close === undefined ? undefined : clause.phraseFrom.get(close + 1)
  return rest !== undefined && rest.first === rest.from && rest.headClass === 'person' ? rest : phrase
}

function linkAfter(clause: Clause, end: number): number | undefined {
  const [here, next] = [clause.units[end]?.lower, clause.units[end + 1]?.lower]
  if (here === 'and' || here === 'or') return end + 1
  return here === ',' ? (next === 'and' || next === 'or' ? end + 2 : end + 1) : undefined
}

function hasOwnVerb(clause: Clause, phrase: NounPhrase): boolean {
  let at = chainEnd(clause, phrase)
  while (clause.units[at]?.tag === 'adv') at += 1
  return ['be', 'have', 'modal', 'past', 'verb'].includes(clause.units[at]?.tag ?? '')
}
