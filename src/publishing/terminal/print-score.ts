import { warningStatuses, type CalibrationRow, type DecidedScore, type RivalScore, type WarningScore } from '../../core/index.ts'
import { likelihoodWord } from '../../words/format-likelihood.ts'
import { countryInSentence } from '../../words/format.ts'
import { pWithTest, scoringWords } from '../../words/scoring.ts'
import { warningWords } from '../../words/warnings.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** With fewer groups than this the limits of skill are too narrow. */
const narrowBelow = 20

/** Counts of all warnings, the score of those that were decided beside the rivals', and the events that none foresaw. */
export function printScore(score: WarningScore, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = scoringWords[language]
  const { asOf, country, counts, withdrawnLate, hindsight, decided, watched } = score
  const list = (texts: readonly string[]) => texts.map((text) => bullet('  ·', text, columns)).join('\n')
  const standing = warningStatuses.map((status) => `${warningWords[language].statuses[status].toLowerCase()} ${counts[status]}`).join('; ')
  const foreseen = [...(decided?.lead === undefined ? [] : [said.lead(decided.lead)]), ...(decided === undefined ? [] : [said.alarms(decided.alarms)]), ...watched.map(said.watched)]
  return `${[
    wrap(said.heading(country === undefined ? undefined : countryInSentence(language, country), words.day(asOf)), columns),
    list([standing, said.shares(score), ...(withdrawnLate > 0 ? [said.withdrawnLate(withdrawnLate)] : []), ...(hindsight > 0 ? [said.hindsight(hindsight)] : [])]),
    ...(decided === undefined ? [wrap(said.none, columns)] : printDecided(decided, words, list)),
    ...(foreseen.length === 0 ? [] : [`${said.foreseen}\n${list(foreseen)}`]),
    wrap(said.leftOut, columns),
  ].join('\n\n')}\n`
}

function printDecided(decided: DecidedScore, words: Words, list: (texts: readonly string[]) => string): readonly string[] {
  const said = scoringWords[words.language]
  const { rivals, withoutRival, calibration, ladders } = decided
  const findings = [...rivals.map((rival) => said.finding(rival, decided)), ...(withoutRival > 0 ? [said.withoutRival(withoutRival)] : []), ...(rivals.some(({ low, groups }) => low !== undefined && groups < narrowBelow) ? [said.fewGroups] : [])]
  const table = rivals.length === 0 ? [] : [textTable([said.rivalColumns, ...rivals.map((rival) => rivalCells(rival, words))], [1, 2])]
  return [
    `${said.decided(decided)}\n${list([said.scores(decided), said.parts(decided)])}`,
    [said.rivals, ...table, list(findings)].join('\n'),
    `${said.calibration}\n${textTable([said.calibrationColumns, ...calibration.map((row) => calibrationCells(row, words))], [1, 2, 3])}`,
    ...(ladders.length === 0 ? [] : [`${said.ordered}\n${list(ladders.map(said.ladder))}`]),
  ]
}

function rivalCells(score: RivalScore, words: Words): readonly string[] {
  const { rival, warnings, groups, ownBrier, rivalBrier, ownNats, rivalNats, skill, low, high } = score
  const [own, its, ownLog, itsLog] = [ownBrier, rivalBrier, ownNats, rivalNats].map((each) => words.number(each, 4))
  const limits = low === undefined || high === undefined ? words.number(skill, 2) : `${words.number(skill, 2)} (${words.number(low, 2)} – ${words.number(high, 2)})`
  return [scoringWords[words.language].rivalNames[rival], `${warnings}`, `${groups}`, own ?? '', its ?? '', ownLog ?? '', itsLog ?? '', limits, pWithTest(words.language, score)]
}

function calibrationCells({ place, warnings, said, came, low, high }: CalibrationRow, words: Words): readonly string[] {
  return [likelihoodWord(words.language, place), `${warnings}`, words.percent(said), `${came}`, `${words.percent(low)} – ${words.percent(high)}`]
}
