import { type RecordedCase, type SurveyedWarning, type WarningStatus, type WarningsSurvey } from '../../core/index.ts'
import { capitalised, countryInSentence } from '../../words/format.ts'
import { plainLine } from '../../words/plain.ts'
import { recordValue } from '../../words/record-values.ts'
import { warningWords } from '../../words/warnings.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { writtenIn } from '../../words/written-in.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

export interface WarningsOptions extends PrintOptions {
  /** Only those that wait for somebody to say what became of them. */
  readonly isDue: boolean
  /** Also each of the record. */
  readonly isAll: boolean
}

/** What waits for a decision comes first. */
const order: readonly WarningStatus[] = ['due', 'open', 'occurred', 'did-not-occur', 'void', 'withdrawn']

/** Warnings by where they stand, and the hand-picked ones of the record beside them. */
export function printWarnings(survey: WarningsSurvey, { language, columns, isDue, isAll }: WarningsOptions): string {
  const words = wordsFor(language)
  const said = warningWords[language]
  const { asOf, country, warnings, recorded, repeated } = survey
  const shown = order.filter((status) => !isDue || status === 'due')
  const groups = shown.flatMap((status) => printGroup(status, warnings.filter((each) => each.status === status), words, columns))
  const lines = (texts: readonly string[]) => texts.map((text) => bullet('  ·', plainLine(text), columns)).join('\n')
  return `${[
    wrap(said.heading(country === undefined ? undefined : countryInSentence(language, country), words.day(asOf)), columns),
    ...(groups.length === 0 ? [wrap(isDue ? said.noneDue : said.none, columns)] : groups),
    ...(isDue || recorded.length === 0 ? [] : [isAll ? `${wrap(said.recorded, columns)}\n${lines(recorded.map((each) => recordedLine(each, words)))}` : wrap(`${said.recorded} ${said.recordedCases(recorded.length)}`, columns)]),
    ...(isDue || repeated.length === 0 ? [] : [`${said.repeated}\n${lines(repeated.map((subject) => capitalised(said.repeats(subject))))}`]),
  ].join('\n\n')}\n`
}

function printGroup(status: WarningStatus, warnings: readonly SurveyedWarning[], words: Words, columns: number): readonly string[] {
  if (warnings.length === 0) return []
  const said = warningWords[words.language]
  const told = warnings.flatMap((each) => [
    wrap(plainLine(each.warning.id), columns, '  '),
    ...linesOf(each, words).map((line) => bullet('    ·', plainLine(line), columns)),
  ])
  return [[said.statuses[status], ...(status === 'due' ? [wrap(said.decide, columns, '  ')] : []), ...told].join('\n')]
}

function linesOf(each: SurveyedWarning, words: Words): readonly string[] {
  const said = warningWords[words.language]
  const { warning, resolutions, withdrawal, isHindsight, count, status } = each
  return [
    capitalised(said.said(each)),
    `${said.issued(warning.author, words.day(warning.known))} ${said.rule(warning.body.rule)}`,
    ...(isHindsight ? [said.hindsight] : []),
    ...(status === 'due' ? [count === undefined ? said.notCounted : said.counted(count)] : []),
    ...resolutions.map(({ author, known, body }, at) => said.resolved(author, words.day(known), body.outcome, writtenIn(words.language, body.reason), at === resolutions.length - 1)),
    ...(withdrawal === undefined ? [] : [said.withdrawn(withdrawal.author, words.day(withdrawal.known), withdrawal.body.reason)]),
  ]
}

function recordedLine({ id, country, issued, edition, subject, lacks, isHindsight, outcome }: RecordedCase, words: Words): string {
  const said = warningWords[words.language]
  const head = `${id} · ${words.day(issued)} · ${[...(country === undefined ? [] : [country]), ...(edition === undefined ? [] : [words.edition(edition)])].join(', ')} · ${recordValue(words.language, 'subject', subject) ?? subject}`
  const became = outcome === undefined ? [] : [recordValue(words.language, 'outcome', outcome) ?? outcome]
  return [head, isHindsight ? said.lowering : said.lacks(lacks.map((part) => said.parts[part])), ...became].join(' · ')
}
