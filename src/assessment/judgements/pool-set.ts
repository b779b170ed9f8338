import type { Dissent, EntryOf, JudgedProposition, LikelihoodScale, Opinion, PropositionSet, ReadersRange, SetRelation } from '../../core/index.ts'
import { linearPool, logarithmicPool } from '../../statistics/index.ts'
import { makeCoherent } from './make-coherent.ts'
import { probabilityToWording } from './probability-to-wording.ts'
import { areWordsApart } from './word-rank.ts'

/** Words of a scale, and how readers of studies took them. */
export interface Yardstick {
  readonly scale: LikelihoodScale
  readonly readers: readonly ReadersRange[]
}

/** What several roles make of a set together, and where each of them stands; nothing pooled where nobody judged. */
export interface PooledSet {
  readonly propositions: readonly JudgedProposition[]
  readonly opinions: readonly Opinion[]
}

/**
 * Each judgement made coherent, then the mean of them. It depends on nobody's place in the list. Cost: judgements times propositions.
 * Source: Mandel, Karvetski and Dhami 2018, Judgment and Decision Making 13, 607-621; docs/methods/judgements.md says why this pool.
 */
export function poolSet(set: PropositionSet, judgements: readonly EntryOf<'judgement'>[], yardstick: Yardstick): PooledSet {
  const opinions = judgements.map((judgement) => toOpinion(set, judgement))
  if (opinions.length === 0) return { propositions: [], opinions: [] }
  const propositions = poolPropositions(set, opinions.map(({ coherent }) => coherent), yardstick)
  return { propositions, opinions: opinions.map((opinion) => ({ ...opinion, dissents: dissentsOf(opinion, propositions, yardstick.scale) })) }
}

/** A judgement in the order of the set, as given and made coherent; not yet held against the others. */
export function toOpinion({ propositions, relation }: PropositionSet, { id, author, known, body }: EntryOf<'judgement'>): Opinion {
  const given = propositions.map((proposition) => body.probabilities[proposition.id] ?? Number.NaN)
  const coherent = makeCoherent(relation, given)
  const moved = Math.max(...coherent.map((probability, at) => Math.abs(probability - (given[at] ?? Number.NaN))))
  const { confidence, reasons, assumptions } = body
  return { entry: id, author, known, given, coherent, moved, confidence, reasons, assumptions, dissents: [] }
}

function poolPropositions({ propositions, relation }: PropositionSet, coherent: readonly (readonly number[])[], { scale, readers }: Yardstick): readonly JudgedProposition[] {
  // Shares that add up to one in theory may pass it by a rounding.
  const pooled = linearPool(coherent).map((probability) => Math.min(1, probability))
  const otherwise = poolLogarithmically(relation, coherent)
  return propositions.map(({ id, text }, at) => {
    const probability = pooled[at] ?? Number.NaN
    const each = coherent.map((probabilities) => probabilities[at] ?? Number.NaN)
    const wording = probabilityToWording(probability, scale)
    const words = wording.place.kind === 'between' ? [wording.place.lower, wording.place.upper] : [wording.place.term]
    const taken = readers.filter(({ word }) => words.some(({ nl }) => nl === word))
    return { id, text, probability, wording, low: Math.min(...each), high: Math.max(...each), logarithmic: otherwise[at], readers: taken }
  })
}

/** Over the members where exactly one is true; else each member against its opposite, which keeps the order of nested ones. */
function poolLogarithmically(relation: SetRelation, coherent: readonly (readonly number[])[]): readonly (number | undefined)[] {
  if (relation === 'exclusive') return logarithmicPool(coherent) ?? []
  return (coherent[0] ?? []).map((_, at) => logarithmicPool(coherent.map((probabilities) => [probabilities[at] ?? Number.NaN, 1 - (probabilities[at] ?? Number.NaN)]))?.[0])
}

function dissentsOf({ coherent }: Opinion, propositions: readonly JudgedProposition[], scale: LikelihoodScale): readonly Dissent[] {
  return propositions.flatMap(({ id, probability }, at) => {
    const own = Math.min(1, coherent[at] ?? Number.NaN)
    return areWordsApart(own, probability, scale) ? [{ proposition: id, wording: probabilityToWording(own, scale) }] : []
  })
}
