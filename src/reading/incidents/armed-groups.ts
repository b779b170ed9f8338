import { groups } from '../lexicon/groups.ts'
import { once } from '../words.ts'
import { closedClasses } from './grammar-en.ts'
import { headClasses } from './heads-en.ts'
import { plainNameAt, plainNames } from './plain-names.ts'
import type { TaggedUnit } from './tag-units.ts'

/** An armed group that the text names; places count units in the sentence, end exclusive. */
export interface GroupMention {
  readonly group: string
  readonly from: number
  readonly to: number
}

const names = once(() => plainNames(groups.flatMap(({ group, names: some }) => some.filter(isTellable).map((name) => [name, group] as const))))

/** A name of one word that is a word in small letters too, as `IS` is, tells no group where capitals do not count. */
function isTellable(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.includes(' ') || (lower.length > 2 && !headClasses().has(lower) && !closedClasses().has(lower))
}

/** Groups that a sentence names, the longest name first where two start together. */
export function findGroups(units: readonly TaggedUnit[]): readonly GroupMention[] {
  const found: GroupMention[] = []
  for (let at = 0; at < units.length;) {
    const named = plainNameAt(names(), units, at)
    if (named !== undefined && units[at - 1]?.lower !== 'radio') found.push({ group: named.value, from: at, to: named.to })
    at = named?.to ?? at + 1
  }
  return found
}
