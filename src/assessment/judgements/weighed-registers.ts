import { entriesOf, standingEntries, type EntryOf, type Hypotheses, type LogbookEntry, type WeighedRegister } from '../../core/index.ts'
import { leadingHypotheses, rankHypotheses, type HypothesisRegister } from './competing-hypotheses.ts'
import { ratingDiagnosticity } from './rating-likelihood.ts'
import { inOrder, signpostsOf } from './weighed-signposts.ts'
import { withoutEachItem } from './without-each-item.ts'

/** The registers that stand, each with what speaks against every hypothesis and with the items on which the lead hangs. */
export function weighedRegisters(entries: readonly LogbookEntry[]): readonly WeighedRegister[] {
  const standing = standingEntries(entries)
  return entriesOf(standing, 'hypotheses').map((register) => weigh(register, standing))
}

function weigh(register: EntryOf<'hypotheses'>, standing: readonly LogbookEntry[]): WeighedRegister {
  const held = toRegister(register.body)
  const without = withoutEachItem(held)
  return {
    register,
    ranked: rankHypotheses(held).map(({ hypothesis, inconsistency, weighted }) => ({ id: hypothesis, inconsistency, weighted })),
    leaders: leadingHypotheses(held),
    items: register.body.items.map((item, at) => ({
      ...item,
      ratings: inOrder(item.ratings, held.hypotheses),
      bits: ratingDiagnosticity(held.items[at]?.ratings ?? []),
      leadersWithout: without[at]?.changesLeaders === true ? without[at].leaders : undefined,
    })),
    signposts: signpostsOf(standing, register.id, held.hypotheses),
  }
}

/** Ratings by the order of the hypotheses; an entry has one of each. */
function toRegister({ hypotheses, items }: Hypotheses): HypothesisRegister {
  const ids = hypotheses.map(({ id }) => id)
  return { hypotheses: ids, items: items.map(({ ratings, ...item }) => ({ ...item, ratings: ids.map((id) => ratings[id] ?? 'NA') })) }
}
