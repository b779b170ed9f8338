import { otherLanguage, type Edition, type PublishedWarning, type WarningStatus } from '../../../core/index.ts'
import { warningsPageWords } from '../../../words/warnings-page.ts'
import { warningWords } from '../../../words/warnings.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { statementMarkup } from '../../pages/statement.ts'
import { part } from '../site-part.ts'
import type { PageContext } from '../site-page.ts'

/** In which order those that are past or decided are shown: what waits for somebody comes first. */
const order = ['due', 'occurred', 'did-not-occur', 'void', 'withdrawn'] as const satisfies readonly WarningStatus[]

/** A warning that was issued here, with its rule, what was said to have become of it, and its name; `note` is what a page says of it besides. */
export function warningBlock({ id, issued, rule, outcomes, isHindsight, withdrawn }: PublishedWarning, edition: Edition, { words, language }: PageContext, note?: string): Markup {
  const said = warningsPageWords[language]
  const { evidence } = edition.picture
  const outcome = (statement: PublishedWarning['outcomes'][number], at: number) =>
    markup`${statementMarkup(statement, evidence, words)}${at === outcomes.length - 1 ? nothing : markup`<p class="status">(${said.overruled})</p>`}`
  const notes = [...(note === undefined ? [] : [note]), ...(isHindsight ? [said.notScored] : []), ...(withdrawn === undefined ? [] : [said.withdrawnOn(words.day(withdrawn))]), said.named(id)]
  return markup`<div class="warning">${statementMarkup(issued, evidence, words)}<p class="terms"${markedOther(rule.text, language)}>${warningWords[language].rule(rule)}</p>${outcomes.map(outcome)}<p class="status">${notes.join(' ')}</p></div>`
}

/** Warnings of ours that are past, decided or withdrawn, by where they stand, newest first. */
export function decidedPart(edition: Edition, heading: string, context: PageContext): Markup {
  const said = warningsPageWords[context.language]
  const warnings = edition.warnings?.warnings.toReversed() ?? []
  const groups = order.flatMap((status) => statusGroup(status, warnings.filter((each) => each.status === status), edition, context))
  return part('decided', heading, groups.length === 0 ? markup`<p class="said">${said.noneDecided}</p>` : markup`<p class="rule">${said.decidedRule} ${said.selection}</p>${groups}`)
}

function statusGroup(status: (typeof order)[number], warnings: readonly PublishedWarning[], edition: Edition, context: PageContext): readonly Markup[] {
  if (warnings.length === 0) return []
  const { statuses, statusNotes } = warningsPageWords[context.language]
  const note = status === 'occurred' || status === 'did-not-occur' ? nothing : markup`<p class="rule">${statusNotes[status]}</p>`
  return [markup`<h3>${statuses[status]} (${warnings.length})</h3>${note}${warnings.map((each) => warningBlock(each, edition, context))}`]
}

/** Where a rule was written in the other language alone, it is marked as such. */
function markedOther(text: PublishedWarning['rule']['text'], language: PageContext['language']): Markup {
  return text[language] === undefined ? markup` lang="${otherLanguage(language)}"` : nothing
}
