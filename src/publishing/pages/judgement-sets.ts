import type { Statement } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { markup, type Markup } from './markup.ts'
import { statementList, type Evidence } from './statement.ts'

/** What was judged, question by question, and under each who sees it otherwise: that nobody does is said too. */
export function judgementSets(statements: readonly Statement[], evidence: Evidence, words: Words): Markup {
  return markup`${setsOf(statements).map((set) => judgementSet(set, evidence, words))}`
}

function judgementSet(set: readonly Statement[], evidence: Evidence, words: Words): Markup {
  const dissents = set.filter(({ sentence }) => sentence.kind === 'dissent')
  return markup`<div class="judged">${statementList(set.filter((each) => !dissents.includes(each)), evidence, words)}<h3>${words.page.dissent}</h3>${statementList(dissents, evidence, words, words.page.noDissent)}</div>`
}

/** Each question begins a set of its own. */
function setsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const starts = statements.flatMap(({ sentence }, at) => (at === 0 || sentence.kind === 'judged-question' ? [at] : []))
  return starts.map((start, at) => statements.slice(start, starts[at + 1]))
}
