import type { Statement, ThreatPicture } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { wouldChangeWords, type Flip } from '../../words/would-change.ts'
import { markup, nothing, type Markup } from './markup.ts'
import { statementList } from './statement.ts'

interface Way {
  readonly id: string
  readonly flip: Flip
}

/** What would change the proposal: a list for each level that it would become, then the other sentences. */
export function wouldChangeList({ wouldChange, evidence }: Pick<ThreatPicture, 'wouldChange' | 'evidence'>, words: Words): Markup {
  const ways = wouldChange.flatMap(wayOf)
  const others = wouldChange.filter((statement) => wayOf(statement).length === 0)
  const groups = Map.groupBy(ways, ({ flip: { stream, to } }) => `${stream} ${to}`)
  return markup`${[...groups.values()].map((group) => waysToOne(group, words))}${statementList(others, evidence, words)}`
}

function wayOf({ id, sentence }: Statement): readonly Way[] {
  return sentence.kind === 'flip' ? [{ id, flip: sentence }] : []
}

/** One way alone is a sentence; more would be the same sentence again with one word changed. */
function waysToOne(ways: readonly Way[], words: Words): Markup {
  const [first, ...rest] = ways
  if (first === undefined) return nothing
  if (rest.length === 0) return markup`<p class="said" id="${first.id}">${words.sentence(first.flip)}</p>`
  const said = wouldChangeWords[words.language]
  return markup`<p class="said ways">${said.lead(first.flip.to, first.flip.stream)}</p><ul class="ways">${ways.map(({ id, flip }) => markup`<li id="${id}">${said.way(flip)}</li>`)}</ul>`
}
