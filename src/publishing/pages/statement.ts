import type { EvidenceItem, Statement } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { originsNote } from '../origins-note.ts'
import { evidenceList } from './evidence-list.ts'
import { markup, nothing, type Markup } from './markup.ts'

export type Evidence = Readonly<Record<string, EvidenceItem>>

/** A sentence that opens on what it rests on; one that rests on nothing in the record stands by itself. */
export function statementMarkup(statement: Statement, evidence: Evidence, words: Words): Markup {
  const { id, sentence, evidence: keys } = statement
  const text = words.sentence(sentence)
  const items = keys.flatMap((key) => evidence[key] ?? [])
  const direction = sentence.kind === 'reason' ? markup` <span class="direction ${sentence.direction}">${words.terms.directions[sentence.direction]}</span>` : nothing
  if (items.length === 0) return markup`<p class="said" id="${id}">${text}${direction}</p>`
  return markup`<details class="said" id="${id}"><summary><span class="sentence">${text}</span>${direction} <span class="origins">${originsNote(statement, words)}</span></summary>${evidenceList(items, words)}</details>`
}

export function statementList(statements: readonly Statement[], evidence: Evidence, words: Words, otherwise?: string): Markup {
  if (statements.length === 0) return otherwise === undefined ? nothing : markup`<p class="said">${otherwise}</p>`
  return markup`${statements.map((statement) => statementMarkup(statement, evidence, words))}`
}
