import { groups } from '../lexicon/groups.ts'
import { once } from '../words.ts'
import { closedClasses } from './grammar-en.ts'
import { headClasses } from './heads-en.ts'
import type { TaggedUnit } from './tag-units.ts'

/** An armed group that the text names; places count units in the sentence, end exclusive. */
export interface GroupMention {
  readonly group: string
  readonly from: number
  readonly to: number
}

interface Name {
  readonly group: string
  readonly words: readonly string[]
}

const namesByFirstWord = once((): ReadonlyMap<string, readonly Name[]> => Map.groupBy(
  groups.flatMap(({ group, names }) => names.map((name) => ({ group, words: name.toLowerCase().split(' ') }))).filter(isTellable).toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
))

/** A name of one word that is a word in small letters too, as `IS` is, tells no group where capitals do not count. */
function isTellable({ words: [first = '', ...rest] }: Name): boolean {
  return rest.length > 0 || (first.length > 2 && !headClasses().has(first) && !closedClasses().has(first))
}

/** Groups that a sentence names, the longest name first where two start together. */
export function findGroups(units: readonly TaggedUnit[]): readonly GroupMention[] {
  const found: GroupMention[] = []
  for (let at = 0; at < units.length;) {
    const match = namesByFirstWord().get(units[at]?.lower ?? '')?.map((name) => ({ name, to: endOf(units, at, name.words) })).find(({ to }) => to !== undefined)
    if (match?.to !== undefined && units[at - 1]?.lower !== 'radio') found.push({ group: match.name.group, from: at, to: match.to })
    at = match?.to ?? at + 1
  }
  return found
}

/** Place behind the words of a name; `people's` is two units. */
function endOf(units: readonly TaggedUnit[], from: number, words: readonly string[]): number | undefined {
  let at = from
  for (const word of words) {
    const isOwned = word.endsWith("'s") && units[at]?.lower === word.slice(0, -2) && units[at + 1]?.tag === 'possessive'
    if (!isOwned && units[at]?.lower !== word) return undefined
    at += isOwned ? 2 : 1
  }
  return at
}
