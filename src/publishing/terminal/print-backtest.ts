import type { Backtest, EventSkill, FrozenCheck, MonthlyRecord, RollingForecasts } from '../../core/index.ts'
import { backtestWords } from '../../words/backtesting.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { printForecasts, rangeOf } from './print-backtest-forecasts.ts'
import { printEditions } from './print-backtest-editions.ts'
import type { PrintOptions } from './print-options.ts'
import { textTableWithin } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** The back-test: what it was frozen on, the model beside its baselines, events apart, other countries and rolling forecasts. */
export function printBacktest({ asOf, frozen, editions, monthly, rolling }: Backtest, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = backtestWords[language]
  const parts = [
    `${wrap(said.heading(words.day(asOf)), columns)}\n${wrap(said.notOfficial, columns)}`,
    printFrozen(frozen, words, columns),
    ...(editions === undefined ? [] : [...printEditions(editions, words, columns), `${said.sections.events}\n${printEvents(editions.events, words, columns)}`]),
    ...(monthly.length === 0 ? [] : [`${said.sections.monthly}\n${printMonthly(monthly, words, columns)}`]),
    ...(rolling === undefined ? [] : [`${said.sections.rolling}\n${printRolling(rolling, words, columns)}`]),
  ]
  return `${parts.join('\n\n')}\n`
}

function printFrozen({ version, newest, combined, inputs }: FrozenCheck, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  const sentence = version === undefined ? said.notFrozen(newest.version, words.day(newest.date)) : said.frozen(version, words.day(newest.date))
  const mark = (name: string) => (version === undefined && newest.differs.includes(name) ? '! ' : '')
  const missing = version === undefined ? newest.differs.filter((name) => !inputs.some((input) => input.name === name)) : []
  // A hash stands under its name: beside each other they are wider than a terminal.
  const lines = [...inputs.map(({ name, sha256 }) => [`${mark(name)}${name}`, sha256]), ...missing.map((name) => [`! ${name}`, said.notUsed]), [said.combined, combined]]
  return `${wrap(sentence, columns)}\n${lines.map(([name, value]) => `  ${name}\n    ${value}`).join('\n')}`
}

function printEvents(events: EventSkill | undefined, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  if (events === undefined) return wrap(said.noEvents, columns, '  ')
  const { stream, followed, editions, windowDays, followedInterval: [low, high], records, discrimination } = events
  return [
    wrap(said.events(words.terms.streams[stream], words.number(followed), words.number(editions), words.number(windowDays), words.percent(low), words.percent(high)), columns, '  '),
    ...(discrimination === undefined ? [] : [wrap(said.discrimination(words.percent(discrimination)), columns, '  ')]),
    printForecasts(records, 0, words, columns),
  ].join('\n')
}

function printMonthly(monthly: readonly MonthlyRecord[], words: Words, columns: number): string {
  const said = backtestWords[words.language]
  const { country, from, to, months, right, changes, unseen } = said.columns
  const scored = monthly.filter((each) => each.kind === 'scored')
  const rows = scored.map((each) => [
    words.country(each.country), each.from, each.to, words.number(each.months), `${words.number(each.record.persistenceRight)}/${words.number(each.record.forecasts)}`,
    words.number(each.record.changes), words.number(each.unseenMoves),
    ...(['persistence', 'softPersistence', 'climatology'] as const).map((baseline) => words.number(each.record.ranked[baseline], 4)),
  ])
  const head = [country, from, to, months, right, changes, unseen, said.baselines.persistence, said.baselines.softPersistence, said.baselines.climatology]
  const insufficient = monthly.filter((each) => each.kind === 'insufficient').map((each) => said.insufficient(words.country(each.country), each.why, words.number(each.months), words.number(each.monthsNeeded)))
  const breaks = monthly.flatMap((each) => each.breaks.map(({ decided, why }) => said.breaks[why](words.country(each.country), words.day(decided))))
  return [
    wrap(said.onlyDecisions, columns, '  '),
    ...(rows.length === 0 ? [] : [`  ${said.rankedScore}:`, textTableWithin(columns, [head, ...rows], [3, 4, 5, 6, 7, 8, 9])]),
    ...[...insufficient, ...breaks].map((line) => bullet('  ·', line, columns)),
  ].join('\n')
}

function printRolling({ anchors, series }: RollingForecasts, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  const parts = series.map(({ first, last, attacks, windowDays, windows, struck, struckInterval, halfLifeDays, records }) => [
    wrap(said.rolling(words.number(windowDays), words.number(struck), words.number(windows), ...rangeOf(struckInterval, words.percent), words.number(attacks), words.day(first), words.day(last)), columns, '  '),
    printForecasts(records, halfLifeDays, words, columns),
  ].join('\n'))
  const references = anchors.map(({ windowDays, windows, brier }) => {
    const scores = series[0]?.records.flatMap(({ forecaster }) => {
      const score = brier[forecaster]
      return score === undefined ? [] : [`${said.forecasters(forecaster, words.number(series[0]?.halfLifeDays ?? 0))} ${words.number(score, 4)}`]
    }) ?? []
    return bullet('  ·', said.anchor(words.number(windowDays), words.number(windows), scores.join(', ')), columns)
  })
  return [wrap(said.rollingDefinition, columns, '  '), ...parts, ...references].join('\n')
}
