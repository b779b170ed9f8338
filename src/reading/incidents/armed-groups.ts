import { groups } from '../lexicon/groups.ts'
import { once } from '../words.ts'
import { headClasses } from './heads-en.ts'
import { pastGroups } from './past-groups.ts'
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

/** A single word of the lexicon shorter than this is matched by its capitals elsewhere; here it would be `is` and `aq`. */
const shortestWord = 5

const namesByFirstWord = once((): ReadonlyMap<string, readonly Name[]> => Map.groupBy(
  [...past(), ...today()].toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
))

function past(): readonly Name[] {
  return pastGroups.trim().split('\n').flatMap((line) => line.split('|').map((name) => ({ group: line.split('|')[0] ?? '', words: name.split(' ') })))
}

function today(): readonly Name[] {
  return groups.flatMap(({ group, names }) => names.map((name) => ({ group, words: name.toLowerCase().split(' ') }))).filter(({ words: [first = '', ...rest] }) => rest.length > 0 || (first.length >= shortestWord && !headClasses().has(first)))
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
