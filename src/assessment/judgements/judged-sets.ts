import { entriesOf, standingEntries, type Day, type EntryOf, type JudgedSet, type LogbookEntry } from '../../core/index.ts'
import { poolSet, toOpinion, type Yardstick } from './pool-set.ts'
import { signpostsOf } from './weighed-signposts.ts'

/**
 * The sets that stand, with who judged them and, once opened, what they think. A role's last judgement before the reveal counts; one from after
 * it is shown apart. What is closed comes sealed from the store, so nothing of it can be told here. `entries` are all, also withdrawn ones.
 */
export function judgedSets(entries: readonly LogbookEntry[], asOf: Day, yardstick: Yardstick): readonly JudgedSet[] {
  const standing = standingEntries(entries)
  return entriesOf(standing, 'propositions').map((set) => judgedSet(set, standing, asOf, yardstick))
}

function judgedSet(set: EntryOf<'propositions'>, standing: readonly LogbookEntry[], asOf: Day, yardstick: Yardstick): JudgedSet {
  const ofSet = standing.filter(({ about }) => about === set.id)
  const judgements = entriesOf(ofSet, 'judgement')
  const judged = new Set([...judgements, ...entriesOf(ofSet, 'sealed-judgement')].map(({ author }) => author))
  const waiting = set.body.judges.filter((role) => !judged.has(role))
  const opened = entriesOf(ofSet, 'reveal')[0]?.id
  const before = judgements.filter(({ body }) => !body.afterReveal)
  const counting = before.filter(({ id, author }) => before.findLast((each) => each.author === author)?.id === id)
  return {
    set, waiting, opened,
    judged: set.body.judges.filter((role) => judged.has(role)),
    mayOpen: opened === undefined && (waiting.length === 0 || asOf > set.body.due),
    ...poolSet(set.body, counting, yardstick),
    late: judgements.filter(({ body }) => body.afterReveal).map((judgement) => toOpinion(set.body, judgement)),
    replaced: before.filter((each) => !counting.includes(each)).map(({ id }) => id),
    signposts: signpostsOf(standing, set.id, set.body.propositions.map(({ id }) => id)),
  }
}
