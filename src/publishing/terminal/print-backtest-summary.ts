import type { Backtest, Criterion, EditionBacktest, EventSkill, Language, ModelRecord, MonthlyRecord } from '../../core/index.ts'
import { backtestSummaryWords } from '../../words/backtest-summary.ts'
import { backtestWords } from '../../words/backtesting.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** The back-test in at most twelve lines of 80 columns: whether it was frozen, what the model was worth, and what cannot be said. */
export function printBacktestSummary(tested: Backtest, { language, columns }: PrintOptions): string {
  const said = backtestWords[language]
  const summary = backtestSummaryWords[language]
  const lines = backtestSummary(tested, language)
  return `${[wrap(said.heading(wordsFor(language).day(tested.asOf)), columns), wrap(summary.notOfficial, columns), ...lines.map((line) => bullet('  ·', line, columns)), wrap(summary.more, columns)].join('\n')}\n`
}

/** The same sentences, one for each question. */
export function backtestSummary({ frozen: { version, newest }, editions, monthly }: Backtest, language: Language): readonly string[] {
  const words = wordsFor(language)
  const said = backtestWords[language]
  const summary = backtestSummaryWords[language]
  return [
    version === undefined ? said.notFrozen(newest.version, words.day(newest.date)) : summary.frozen(version),
    ...(editions === undefined ? [] : editionLines(editions, words)),
    ...monthlyLines(monthly, words),
  ]
}

function editionLines({ before, coverage, criteria, events }: EditionBacktest, words: Words): readonly string[] {
  const counts = (verdict: Criterion['verdict']) => words.number(criteria.filter((each) => each.verdict === verdict).length)
  return [
    ...(before === undefined ? [backtestWords[words.language].noneScored] : modelLines(before, coverage.editions, words)),
    backtestSummaryWords[words.language].criteria(counts('met'), counts('not-met'), counts('cannot-be-said')),
    ...eventLines(events, words),
  ]
}

function modelLines({ ranked, scored, right, changes, changesProposed, againstSoftPersistence: { finding } }: ModelRecord, editions: number, words: Words): readonly string[] {
  const said = backtestSummaryWords[words.language]
  const say = words.number
  const score = (value: number) => say(value, 4)
  return [
    said.verdict[finding]({ model: score(ranked.model), persistence: score(ranked.persistence), softPersistence: score(ranked.softPersistence), scored: say(scored), editions: say(editions) }),
    said.right(say(right.proposal), say(right.persistence), say(scored), say(changesProposed), say(changes)),
  ]
}

function eventLines(events: EventSkill | undefined, words: Words): readonly string[] {
  const finding = events?.records.find(({ forecaster }) => forecaster === 'model')?.againstClimatology?.finding
  if (events === undefined || finding === undefined) return [backtestWords[words.language].noEvents]
  return [backtestSummaryWords[words.language].events[finding](words.number(events.followed), words.number(events.editions))]
}

function monthlyLines(monthly: readonly MonthlyRecord[], words: Words): readonly string[] {
  const said = backtestSummaryWords[words.language]
  const [only, ...others] = monthly
  if (only === undefined) return []
  const scored = monthly.filter(({ kind }) => kind === 'scored').length
  if (others.length > 0) return [said.others(words.number(scored), words.number(monthly.length - scored))]
  const country = words.country(only.country)
  return [only.kind === 'scored'
    ? said.country(country, words.number(only.record.persistenceRight), words.number(only.record.forecasts))
    : backtestWords[words.language].insufficient(country, only.why, words.number(only.months), words.number(only.monthsNeeded))]
}
