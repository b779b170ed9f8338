import type { Country, Day, OpenQuestion } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { questionWords } from '../../words/questions.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Open questions one under another: what is asked, where it stands, and who has to look. */
export function printQuestions(questions: readonly OpenQuestion[], { country, asOf, language, columns }: PrintOptions & { readonly country: Country; readonly asOf: Day }): string {
  const words = questionWords[language]
  const told = questions.flatMap((question) => {
    const { due, owner } = question.question.body
    const lines = [words.asked(question), words.state(question.state), ...(question.overdue ? [words.overdue(due)] : []), ...(question.calls ? [words.calls(owner)] : [])]
    return ['', wrap(plainLine(words.question(question)), columns), ...lines.map((line) => bullet('  ·', plainLine(line), columns))]
  })
  return `${[wrap(words.heading(country, asOf), columns), ...(questions.length === 0 ? [wrap(words.none, columns)] : told)].join('\n')}\n`
}
