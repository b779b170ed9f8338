import type { Statement, ThreatPicture } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { wouldChangeWords, type Flip } from '../../words/would-change.ts'
import { markup, nothing, type Markup } from './markup.ts'
import { statementList } from './statement.ts'

interface Way {
  readonly statement: Statement
  readonly flip: Flip
}

/** What would change the proposal: a list for each level that it would become, then the other sentences. */
export function wouldChangeList({ wouldChange, evidence }: Pick<ThreatPicture, 'wouldChange' | 'evidence'>, words: Words): Markup {
  const ways = Map.groupBy(wouldChange.flatMap(wayOf), ({ flip: { stream, to } }) => `${stream} ${to}`)
  // One way alone is a sentence; more would be the same sentence again with one word changed.
  const groups = [...ways.values()].filter(({ length }) => length > 1)
  const listed = new Set(groups.flat().map(({ statement }) => statement))
  return markup`${groups.map((group) => waysToOne(group, words))}${statementList(wouldChange.filter((statement) => !listed.has(statement)), evidence, words)}`
}

/** A sentence that opens on evidence stays one, so that it can be opened. */
function wayOf(statement: Statement): readonly Way[] {
  return statement.sentence.kind === 'flip' && statement.evidence.length === 0 ? [{ statement, flip: statement.sentence }] : []
}

function waysToOne(ways: readonly Way[], words: Words): Markup {
  const [first] = ways
  if (first === undefined) return nothing
  const { lead, way } = wouldChangeWords[words.language]
  return markup`<p class="said ways">${lead(first.flip.to, first.flip.stream)}</p><ul class="ways">${ways.map(({ statement, flip }) => markup`<li id="${statement.id}">${way(flip)}</li>`)}</ul>`
}
