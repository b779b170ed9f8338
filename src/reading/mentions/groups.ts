import type { Span } from '../document.ts'
import { groups } from '../lexicon/groups.ts'
import type { LexiconGroup } from '../lexicon-types.ts'
import { lastTokenOf, longestNameAt, nameTable } from '../name-table.ts'
import { isInCapitals, tokenize, type Token } from '../tokens.ts'
import { once } from '../words.ts'

/** A group that the text names: an organisation or movement, never a person. */
export interface GroupMention extends Span {
  readonly group: string
  readonly stream: LexiconGroup['stream']
}

const table = once(() => nameTable(groups.flatMap((group) => group.names.map((name) => [name, group] as const))))

/** Groups in a stretch of text, in order, the longest name first. */
export function findGroups(text: string, tokens: readonly Token[] = tokenize(text)): readonly GroupMention[] {
  const found: GroupMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const named = longestNameAt(table(), text, tokens, at)
    if (named === undefined) continue
    const last = lastTokenOf(named.name, tokens, at)
    if (isShouted(tokens, at, last)) continue
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0, group: named.value.group, stream: named.value.stream })
    at = last
  }
  return found
}

/** A short acronym among other words in capitals is one of them: `THE LEVEL IS HIGH`. */
function isShouted(tokens: readonly Token[], at: number, last: number): boolean {
  return at === last && (tokens[at]?.text.length ?? 0) < 4 && isInCapitals(tokens[at - 1]) && isInCapitals(tokens[at + 1])
}
