import type { Assessment, Sentence } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { countryInSentence } from '../../words/format.ts'
import { wordsFor } from '../../words/words-for.ts'
import { describeLevel, sayFiles, sayTriggers, tempoSentences } from '../assessment/say-level.ts'
import { printNational } from './print-national.ts'
import type { PrintOptions } from './print-options.ts'
import { printStream } from './print-stream.ts'
import { bullet, wrap } from './wrap.ts'

export interface AssessmentOptions extends PrintOptions {
  /** Also every piece of evidence with its weight, and the proposal without each. */
  readonly explain: boolean
}

/** The level that holds, the proposal and how firm it is, each stream, the tempo, and what was used; `explain` adds what only who recomputes needs. */
export function printAssessment(assessment: Assessment, { language, columns, explain }: AssessmentOptions): string {
  const words = wordsFor(language)
  const said = assessingWords[language]
  const { country, scope, view, current, tempo, streams } = assessment
  const shown = streams.filter(({ outcome }) => explain || outcome.kind !== 'not-assessable')
  const say = (sentences: readonly Sentence[]) => sentences.map((sentence) => bullet('  ·', words.sentence(sentence), columns)).join('\n')
  return [
    wrap(said.heading(countryInSentence(language, country), scope === country ? undefined : scope, words.day(view.asOf)), columns),
    wrap(current === undefined ? said.noLevel : `${said.current}: ${describeLevel(current, words)}`, columns),
    ...sayTriggers(assessment, words).map((each) => wrap(each, columns)),
    ...printNational(assessment, words, columns, explain),
    ...(shown.length === 0 ? [] : [[said.streams, ...shown.map((stream) => printStream(stream, words, columns, explain))].join('\n')]),
    `${words.page.sections.tempo}\n${tempo === undefined ? wrap(words.page.none.tempo, columns, '  ') : say(tempoSentences(tempo, explain))}`,
    sayFiles(assessment, words).map((line) => wrap(line, columns)).join('\n'),
    wrap(explain ? said.aPersonDecides : `${said.aPersonDecides} ${said.more}`, columns),
  ].join('\n\n') + '\n'
}
