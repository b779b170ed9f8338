import type { Assessment, DriverAssessment, Statement } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

export interface AssessmentPrintOptions extends PrintOptions {
  /** Prints every item with its strength, grade, age and weight. */
  readonly explain: boolean
}

/** The sentences that follow from an assessment; `actions/` makes them. */
export interface AssessmentStatements {
  readonly tempo: readonly Statement[]
  readonly proposal: readonly Statement[]
  readonly wouldChange: readonly Statement[]
}

/** Indicators, drivers, distribution and proposal as text. */
export function printAssessment(assessment: Assessment, statements: AssessmentStatements, { language, columns, explain }: AssessmentPrintOptions): string {
  const words = wordsFor(language)
  const said = assessingWords[language]
  const sentences = (list: readonly Statement[]) => list.map(({ sentence }) => bullet('  ·', words.sentence(sentence), columns)).join('\n')
  const { current, outcome } = assessment
  const distribution = outcome.kind === 'assessed' ? outcome.distribution.map((p, at) => `  ${said.step(at + 1, words.percent(p))}`).join('\n') : ''
  return [
    wrap(said.heading(words.country(assessment.country), words.day(assessment.view.asOf)), columns),
    wrap(said.decides, columns),
    ...(current === undefined ? [said.noLevel] : []),
    ...titled(words.page.sections.tempo, sentences(statements.tempo)),
    ...titled(said.drivers, assessment.drivers.map((driver) => printDriver(driver, words, columns, explain)).join('\n')),
    ...titled(said.distribution, distribution),
    ...titled(words.page.sections.proposal, sentences(statements.proposal)),
    ...titled(words.page.sections.change, sentences(statements.wouldChange)),
  ].join('\n\n') + '\n'
}

function titled(title: string, body: string): readonly string[] {
  return body === '' ? [] : [`${title}\n${'─'.repeat(title.length)}\n${body}`]
}

function printDriver({ driver, states, items }: DriverAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const shares = states.map((p) => words.percent(p)).join(' · ')
  const head = bullet('  ·', `${words.terms.drivers[driver]}: ${shares} (${items.length === 0 ? said.prior : said.states})`, columns)
  if (!explain) return head
  const lines = items.map(({ row, strength, grade, ageDays, nats, counts }) => {
    const text = said.item({ row, strength, grade, age: words.number(ageDays), nats: words.number(nats, 2) })
    return bullet('    -', counts ? text : `${text}; ${said.noVote}`, columns)
  })
  return [head, ...lines].join('\n')
}
