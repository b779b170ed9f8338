import type { ChangeRun, Criterion, EditionBacktest, ModelRecord } from '../../core/index.ts'
import { backtestWords } from '../../words/backtesting.ts'
import { scaleNames } from '../../words/scale-names.ts'
import type { Words } from '../../words/words-for.ts'
import { chanceText, differenceText, rangeOf } from './print-backtest-forecasts.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** The editions of a country: what they foretell by themselves, the model beside that, what had moved at changes, and the criteria. */
export function printEditions(backtest: EditionBacktest, words: Words, columns: number): readonly string[] {
  const said = backtestWords[words.language]
  const { before, withOwn, changes, criteria } = backtest
  return [
    `${said.sections.record}\n${printRecord(backtest, words, columns)}`,
    `${said.sections.agreement}\n${wrap(coverageText(backtest, words), columns, '  ')}`,
    `  ${said.variants.before}\n${printModel(before, words, columns)}\n${[...backtest.byScale.map((each) => byScaleText(each, words)), said.oldScale, said.sixChanges].map((line) => bullet('  ·', line, columns)).join('\n')}`,
    `  ${said.variants.withOwn}\n${bullet('  ·', said.circular, columns)}\n${printModel(withOwn, words, columns)}`,
    `${said.sections.changes}\n${changes.map((change) => bullet('  ·', changeText(change, words), columns)).join('\n')}`,
    `${said.sections.criteria}\n${criteria.map((criterion) => bullet('  ·', criterionText(criterion, words), columns)).join('\n')}`,
  ]
}

function printRecord({ country, coverage, record }: EditionBacktest, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  const { persistenceRight, forecasts, changes, changeRate, changeInterval, ranked, log } = record
  const sentence = said.record(words.country(country), words.number(coverage.editions), words.number(persistenceRight), words.number(forecasts), words.number(changes), words.percent(changeRate), ...rangeOf(changeInterval, words.percent))
  return `${wrap(sentence, columns, '  ')}\n${printScores(['persistence', 'softPersistence', 'climatology'], ranked, log, words)}`
}

type Scores = Readonly<Partial<Record<'model' | 'persistence' | 'softPersistence' | 'climatology', number>>>

function printScores(names: readonly (keyof Scores)[], ranked: Scores, log: Scores, words: Words): string {
  const said = backtestWords[words.language]
  const score = (value: number | undefined) => (value === undefined ? '–' : words.number(value, 4))
  return textTable([['', said.rankedScore, said.logScore], ...names.map((name) => [said.baselines[name], score(ranked[name]), score(log[name])])], [1, 2])
}

function coverageText({ coverage }: EditionBacktest, words: Words): string {
  const { editions, dated, withReasons, ownOnBoth, assessable, scored, changes, changesScored } = coverage
  const say = words.number
  return backtestWords[words.language].coverage({
    editions: say(editions), dated: say(dated), withReasons: say(withReasons), ownOnBoth: say(ownOnBoth), notOnBoth: say(editions - ownOnBoth),
    assessable: say(assessable.before), scored: say(scored.before), changes: say(changes), changesScored: say(changesScored),
  })
}

function printModel(record: ModelRecord | undefined, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  if (record === undefined) return wrap(said.noneScored, columns, '  ')
  const { scored, floor, ranked, log, againstSoftPersistence, right, signTest, falseAlarms, changes, changesProposed } = record
  const say = words.number
  return [
    wrap(`${said.scoredOn(say(scored), words.small(floor))}:`, columns, '  '),
    printScores(['model', 'persistence', 'softPersistence', 'climatology'], ranked, log, words),
    ...[
      differenceText(`${said.rankedScore}, ${said.baselines.model} − ${said.baselines.softPersistence}`, againstSoftPersistence, words),
      said.right(say(right.proposal), say(right.withoutReluctance), say(right.persistence), say(scored)),
      said.falseAlarms(say(falseAlarms.proposal), say(falseAlarms.withoutReluctance), say(changesProposed), say(changes)),
      said.signTest(say(signTest.onlyModel), say(signTest.onlyPersistence), chanceText(signTest.p, words)),
    ].map((line) => bullet('  ·', line, columns)),
  ].join('\n')
}

function byScaleText({ scaleId, stepOfOutcome, record: { scored, right, ranked } }: EditionBacktest['byScale'][number], words: Words): string {
  const name = scaleNames[scaleId]?.[words.language] ?? scaleId
  return backtestWords[words.language].byScale(name, stepOfOutcome.join(', '), words.number(scored), words.number(right.proposal), words.number(right.persistence), words.number(ranked.model, 4), words.number(ranked.softPersistence, 4))
}

function changeText({ edition, decided, direction, named, reasoned, verdict, leadDays }: ChangeRun, words: Words): string {
  const said = backtestWords[words.language]
  const { drivers } = words.terms
  const days = leadDays === undefined ? undefined : words.number(leadDays)
  return `${words.edition(edition)}, ${words.day(decided)}, ${said.directions[direction]}: ${said.named(named && drivers[named])}; ${said.reasoned(reasoned.map((driver) => drivers[driver]))}: ${said.namedVerdicts[verdict]}; ${said.lead(days)}`
}

function criterionText({ kind, bar, value, verdict, of }: Criterion, words: Words): string {
  const said = backtestWords[words.language]
  const say = (number: number) => (kind === 'ranked-score' ? words.number(number, 2) : words.number(number))
  const seen = value === undefined ? undefined : kind === 'ranked-score' ? words.number(value, 4) : words.number(value)
  return `${said.criteria[kind](seen, say(bar), words.number(of.looked), words.number(of.all))}: ${said.verdicts[verdict]}`
}
