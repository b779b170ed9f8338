import type { Clause } from './clause.ts'
import { findGroups } from './armed-groups.ts'
import type { Participant } from './incident-mention.ts'
import { wordSet } from '../words.ts'

/** What a participant is to an incident. */
export type ParticipantRole = 'perpetrator' | 'target' | 'victim' | 'weapon'

interface Range {
  readonly from: number
  readonly to: number
}

const hedges = wordSet('alleged suspected presumed same second third other another least more first last fourth fifth such supposed so-called about some at approximately apparent night')
/** Heads that name nothing without what follows `of`: `group of men`, `residence of the consul`, `kilos of dynamite`. */
const containers: Readonly<Record<ParticipantRole, () => ReadonlySet<string>>> = {
  perpetrator: wordSet('group groups member members band bands column columns gang squad squads unit units number'),
  target: wordSet('headquarters residence residences house houses home homes office offices branch branches building buildings installations facilities premises vehicle car stretch section'),
  victim: wordSet('group members number'),
  weapon: wordSet('charge charges kg kilos sticks stick package packages kilograms pounds'),
}

/** Which words of a phrase name the participant: without what hedges it or counts things, with what its head needs. */
export function rangeOf({ clause, phrase }: Participant, role: ParticipantRole): Range {
  const to = containers[role]().has(phrase.head) ? behindOf(clause, phrase.to) : withoutState(clause, phrase.from, phrase.to)
  let from = phrase.from
  while (from < phrase.to - 1 && isUnhelpful(clause, from, role)) from += 1
  return { from: role === 'perpetrator' ? behindGroup(clause, from, phrase.to) : from, to }
}

function isUnhelpful(clause: Clause, at: number, role: ParticipantRole): boolean {
  const { lower = '', tag } = clause.units[at] ?? {}
  return hedges().has(lower) || tag === 'quote' || (tag === 'num' && role !== 'perpetrator')
}

/** `one person injured` is one person. */
function withoutState(clause: Clause, from: number, to: number): number {
  return to - from > 1 && /^(?:dead|wounded|injured|unhurt|missing)$/.test(clause.units[to - 1]?.lower ?? '') ? to - 1 : to
}

function behindOf(clause: Clause, at: number): number {
  return clause.units[at]?.lower === 'of' ? (clause.phraseFrom.get(at + 1)?.to ?? at) : at
}

/** `FMLN urban commandos` are urban commandos: the group is told apart; `ELN members` are nothing else. */
function behindGroup(clause: Clause, from: number, to: number): number {
  const group = findGroups(clause.units.slice(from, to)).find((each) => each.from === 0)
  const next = group === undefined ? from : from + group.to + (clause.units[from + group.to]?.tag === 'possessive' ? 1 : 0)
  return next < to && !/^members?$/.test(clause.units[next]?.lower ?? '') ? next : from
}
