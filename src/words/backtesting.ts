import type { ChainBreak, Criterion, Forecaster, Language, LossDifference, MonthlyRecord } from '../core/index.ts'
import { englishBacktest } from './en/backtesting.ts'
import { dutchBacktest } from './nl/backtesting.ts'

type Terms<Key extends string> = Readonly<Record<Key, string>>
type Baseline = 'model' | 'persistence' | 'softPersistence' | 'climatology'

/** What the account of a back-test says around its numbers. */
export interface BacktestWords {
  readonly heading: (asOf: string) => string
  readonly notOfficial: string
  readonly frozen: (version: string, date: string) => string
  readonly notFrozen: (version: string, date: string) => string
  readonly combined: string
  readonly notUsed: string
  readonly sections: Terms<'record' | 'agreement' | 'changes' | 'criteria' | 'events' | 'monthly' | 'rolling'>
  readonly record: (country: string, editions: string, right: string, forecasts: string, changes: string, rate: string, low: string, high: string) => string
  readonly rankedScore: string
  readonly logScore: string
  readonly baselines: Terms<Baseline>
  readonly coverage: (counts: Readonly<Record<'editions' | 'dated' | 'withReasons' | 'ownOnBoth' | 'notOnBoth' | 'assessable' | 'scored' | 'changes' | 'changesScored', string>>) => string
  readonly byScale: (scale: string, steps: string, scored: string, right: string, persistence: string, ranked: string, soft: string) => string
  readonly oldScale: string
  readonly variants: Terms<'before' | 'withOwn'>
  readonly circular: string
  readonly noneScored: string
  readonly scoredOn: (scored: string, floor: string) => string
  readonly right: (proposal: string, free: string, persistence: string, scored: string) => string
  readonly falseAlarms: (proposal: string, free: string, proposed: string, changes: string) => string
  readonly signTest: (onlyModel: string, onlyPersistence: string, p: string) => string
  readonly sixChanges: string
  readonly difference: (what: string, difference: string, low: string, high: string, test: string, finding: string) => string
  readonly tests: (test: LossDifference['test'], p: string) => string
  readonly findings: Terms<LossDifference['finding']>
  readonly againstClimatology: string
  readonly directions: Terms<'up' | 'down'>
  readonly named: (driver: string | undefined) => string
  readonly reasoned: (drivers: readonly string[]) => string
  readonly namedVerdicts: Terms<'right' | 'wrong' | 'cannot-be-said'>
  readonly lead: (days: string | undefined) => string
  readonly criteria: Readonly<Record<Criterion['kind'], (value: string | undefined, bar: string, looked: string, all: string) => string>>
  readonly verdicts: Terms<Criterion['verdict']>
  readonly events: (stream: string, followed: string, editions: string, days: string, low: string, high: string) => string
  readonly discrimination: (value: string) => string
  readonly noEvents: string
  readonly forecasters: (forecaster: Forecaster, halfLifeDays: string) => string
  readonly columns: Terms<'country' | 'from' | 'to' | 'months' | 'right' | 'changes' | 'unseen' | 'forecaster' | 'brier' | 'skill'>
  readonly insufficient: (country: string, why: Extract<MonthlyRecord, { kind: 'insufficient' }>['why'], months: string, needed: string) => string
  readonly breaks: Readonly<Record<ChainBreak['why'], (country: string, day: string) => string>>
  readonly onlyDecisions: string
  readonly rolling: (windowDays: string, struck: string, windows: string, low: string, high: string, attacks: string, first: string, last: string) => string
  readonly rollingDefinition: string
  readonly anchor: (windowDays: string, windows: string, scores: string) => string
}

export const backtestWords: Readonly<Record<Language, BacktestWords>> = { nl: dutchBacktest, en: englishBacktest }
