import type { Clause } from './clause.ts'
import { headClasses } from './heads-en.ts'
import type { IncidentMention } from './incident-mention.ts'
import { agentsOf, placed, toMention } from './mention-parts.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { phrasesFrom } from './objects.ts'
import { subjectsOf } from './subjects.ts'
import type { Frame } from './triggers-en.ts'

const carriers: ReadonlySet<string> = new Set(['carried', 'perpetrated', 'staged', 'launched', 'conducted', 'committed', 'planned', 'ordered', 'masterminded', 'made', 'mounted', 'attempted', 'continued', 'begun', 'began', 'executed', 'suffered', 'escaped'])

/** What a noun tells: `the murder of X by Y`, `an attack on X was staged by Y`, `Y claimed responsibility for the attack`. */
export function nounMention(clause: Clause, at: number, frame: Frame): IncidentMention {
  const phrase = clause.phrases.find(({ from, to }) => from <= at && at < to)
  const owner = ownerOf(clause, phrase, at)
  const carrier = carrierOf(clause, phrase, at)
  const isVictim = frame.effect !== undefined || frame.kind === 'kidnapping'
  return toMention(clause, at, frame, 'noun', {
    doers: [...agentsOf(clause, at), ...(carrier ?? []), ...carriedOutBy(clause, at), ...answerableFor(clause, phrase?.first ?? at), ...(isVictim || owner === undefined ? [] : [owner])],
    doneTo: [...placed(clause, at, frame), ...(isVictim && owner !== undefined ? [owner] : [])],
    weapons: phrase === undefined ? [] : [phrase],
  })
}

/** `the judge's murder`: the possessor within the phrase. */
function ownerOf(clause: Clause, phrase: NounPhrase | undefined, at: number): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  const mark = clause.units.findIndex(({ tag }, place) => place > phrase.from && place < at && tag === 'possessive')
  return mark === -1 ? undefined : { ...phrase, to: mark, head: clause.units[mark - 1]?.lower ?? '', headClass: phrase.name !== undefined && phrase.name.to <= mark ? 'person' : headClasses().get(clause.units[mark - 1]?.lower ?? '') ?? 'other' }
}

/** `was staged by X` behind what happened. */
function carriedOutBy(clause: Clause, at: number): readonly NounPhrase[] {
  for (let place = at + 1; place < Math.min(clause.units.length, at + 14); place += 1) {
    const { lower = '', tag } = clause.units[place] ?? {}
    if (carriers.has(lower)) return agentsOf(clause, place)
    if (lower === 'attributed' || lower === 'blamed') return phrasesFrom(clause, place + 2)
    if (tag === 'past' || tag === 'verb') return []
  }
  return []
}

const answering: ReadonlySet<string> = new Set(['responsibility', 'responsible', 'accused', 'implicated', 'involved', 'suspected', 'charged', 'guilty', 'participated', 'participating', 'credit'])

/** `X claimed responsibility for it`, `X, accused of it`. */
function answerableFor(clause: Clause, first: number): readonly NounPhrase[] {
  for (let place = first - 1; place >= Math.max(0, first - 5); place -= 1) {
    const { lower = '' } = clause.units[place] ?? {}
    if (!answering.has(lower)) continue
    const verb = lower === 'responsibility' || lower === 'credit' || lower === 'responsible' || lower === 'guilty' ? verbBefore(clause, place) : place
    return subjectsOf(clause, verb)
  }
  return []
}

function verbBefore(clause: Clause, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) if (['past', 'verb', 'be', 'ing'].includes(clause.units[place]?.tag ?? '')) return place
  return at
}

function carrierOf(clause: Clause, phrase: NounPhrase | undefined, at: number): readonly NounPhrase[] | undefined {
  const first = phrase?.first ?? at
  for (const place of [first - 1, first - 2]) if (carriers.has(clause.units[place]?.lower ?? '')) return subjectsOf(clause, place)
  return undefined
}
