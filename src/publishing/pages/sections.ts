import type { Statement, ThreatPicture } from '../../core/index.ts'
import type { PageWords } from '../../words/page.ts'
import type { Words } from '../../words/words-for.ts'
import { historyCharts, ledgerCharts, seriesCharts, tempoCharts, type PictureChart } from '../charts/picture-charts.ts'
import { chartFigure } from './chart-figure.ts'
import { judgementSets } from './judgement-sets.ts'
import { markup, nothing, type Markup } from './markup.ts'
import { statementList } from './statement.ts'
import { tableTwin } from './table.ts'
import { wouldChangeList } from './would-change.ts'

/** Everything under the first screen, in the order in which a reader asks. */
export function sections(picture: ThreatPicture, words: Words): Markup {
  const { page } = words
  const said = (statements: ThreatPicture['events'], otherwise?: string) => statementList(statements, picture.evidence, words, otherwise)
  return markup`
${picture.own.length === 0 ? nothing : section('own', words, said(picture.own))}
${picture.ownSentences === undefined ? nothing : section('ownSentences', words, said(picture.ownSentences))}
${section('history', words, markup`${history(picture, words)}${said(picture.levelStatements, page.none.history)}`)}
${section('why', words, reasons(picture, words))}
${picture.against.length === 0 ? nothing : section('against', words, said(saidAgain(picture.against)))}
${picture.wouldChange.length === 0 ? nothing : section('change', words, wouldChangeList(picture, words))}
${picture.proposal.length === 0 ? nothing : section('proposal', words, said(picture.proposal))}
${picture.judgements.length === 0 ? nothing : section('judgements', words, judgementSets(picture.judgements, picture.evidence, words))}
${section('unknown', words, said(picture.unknown))}
${section('tempo', words, tempo(picture, words))}
${section('travellers', words, travellers(picture, words))}
${section('events', words, said(picture.events, page.none.events))}
${section('warnings', words, said(picture.warnings, page.none.warnings))}
${section('sources', words, sources(picture, words))}`
}

/** Sentences that stand on the page under another heading as well, with names of their own: a name may be on a page once. */
export function saidAgain(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => ({ ...statement, id: `against-${statement.id}` }))
}

/** A part of the page under its heading. */
export function section(name: keyof PageWords['sections'], { page }: Words, body: Markup): Markup {
  return markup`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${page.sections[name]}</h2><div class="column">${body}</div></section>`
}

/** The level through the years, with its table. */
export function history(picture: ThreatPicture, words: Words): Markup {
  return figures(historyCharts(picture, words), words)
}

/** Reasons by driver. */
export function reasons({ reasons: groups, evidence }: ThreatPicture, words: Words): Markup {
  if (groups.length === 0) return markup`<p class="said">${words.page.none.reasons}</p>`
  return markup`${groups.map(({ driver, statements }) => markup`<div class="reason"><h3>${words.terms.recordDrivers[driver]}</h3><div>${statementList(statements, evidence, words)}</div></div>`)}`
}

/** Attacks over time, their rates, and what is concluded from them. */
export function tempo({ tempo: panel, datasets, evidence }: ThreatPicture, words: Words): Markup {
  if (panel === undefined) return datasets.length === 0 ? markup`<p class="said">${words.page.none.tempo}</p>` : statementList(datasets, evidence, words)
  return markup`${figures(tempoCharts(panel, words), words)}
${statementList([...panel.statements, ...datasets], evidence, words)}`
}

/** Travellers by where they are and through the years. */
export function travellers({ travellers: ledger, evidence }: ThreatPicture, words: Words): Markup {
  if (ledger === undefined) return markup`<p class="said">${words.page.none.travellers}</p>`
  return markup`${figures(ledgerCharts(ledger, words), words)}
${statementList(ledger.statements, evidence, words)}
${figures(seriesCharts(ledger, words), words)}`
}

function figures(charts: readonly PictureChart[], words: Words): Markup {
  return markup`${charts.map(({ draw, caption, table }) => chartFigure(draw, caption, tableTwin(table, words)))}`
}

function sources({ sources: listed }: ThreatPicture, words: Words): Markup {
  if (listed.length === 0) return markup`<p>${words.page.unknown}</p>`
  return markup`<ul class="sources">${listed.map(({ publisher, rows }) => markup`<li>${publisher} <span>${words.page.sourceRows(rows)}</span></li>`)}</ul>`
}
