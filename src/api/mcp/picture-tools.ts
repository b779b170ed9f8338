import { checkToJson } from '../../actions/checking/check-to-json.ts'
import { check } from '../../actions/checking/check.ts'
import type { Context } from '../../actions/context.ts'
import { figures } from '../../actions/figures.ts'
import { why } from '../../actions/graph/follow-evidence.ts'
import { picture } from '../../actions/picture/picture.ts'
import { done, statementsOfPicture, type AsOf, type Country, type Outcome, type Statement, type ThreatPicture } from '../../core/index.ts'
import { printCheck } from '../../publishing/terminal/print-check.ts'
import { printFigures } from '../../publishing/terminal/print-figures.ts'
import { printGraph } from '../../publishing/terminal/print-graph.ts'
import { printPicture } from '../../publishing/terminal/print-picture.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Findings } from './mcp-result.ts'

const print = { language: 'en', columns: 100 } as const

/** The picture of a country in sentences, each with how many origins it rests on. */
export async function threatPicture(context: Context, country: Country, view: AsOf): Promise<Outcome<Findings>> {
  const composed = await picture(context, { country, view })
  return composed.ok ? done({ text: printPicture(composed.value, print), data: { sentences: sentencesOf(statementsOfPicture(composed.value)), evidence: composed.value.evidence } }) : composed
}

/** Attacks and plots of the picture, each with what it rests on. */
export async function events(context: Context, country: Country, view: AsOf): Promise<Outcome<Findings>> {
  const composed = await picture(context, { country, view })
  if (!composed.ok) return composed
  const sentences = sentencesOf(composed.value.events)
  const text = sentences.length === 0 ? 'No event is known here by that day; that is not the same as none.' : sentences.map(({ says, origins }) => `${says} (origins: ${origins})`).join('\n')
  return done({ text, data: { sentences, evidence: evidenceUnder(composed.value, composed.value.events) } })
}

function sentencesOf(statements: readonly Statement[]) {
  return statements.map(({ id, sentence, evidence, origins }) => ({ id, says: wordsFor('en').sentence(sentence), evidence, origins }))
}

function evidenceUnder({ evidence }: ThreatPicture, statements: readonly Statement[]) {
  const keys = new Set(statements.flatMap((statement) => statement.evidence))
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => keys.has(key)))
}

/** What was counted of a cohort, with who said it, and where counts disagree. */
export async function cohortFigures(context: Context, country: Country, cohort: string | undefined, view: AsOf): Promise<Outcome<Findings>> {
  const surveys = await figures(context, { country, cohort, view, fuse: false })
  return surveys.ok ? done({ text: printFigures(surveys.value, { ...print, country, asOf: view.asOf, inFull: true }), data: surveys.value }) : surveys
}

/** What a sentence, event, figure or claim rests on, down to passages and their sources. */
export async function whyIsIt(context: Context, id: string, country: Country, view: AsOf): Promise<Outcome<Findings>> {
  const graph = await why(context, { id, view, country })
  return graph.ok ? done({ text: printGraph(graph.value, 'why', print), data: graph.value }) : graph
}

/** Verdicts on what a text says, held against the evidence. */
export async function checkOwnText(context: Context, text: string, country: Country, view: AsOf): Promise<Outcome<Findings>> {
  const checked = await check(context, { report: { id: 'text', text, published: undefined, lang: undefined, country }, pages: [], country, view })
  return checked.ok ? done({ text: printCheck(checked.value, print), data: checkToJson(checked.value) }) : checked
}
