import { done, drivers, refused, type LevelCost, type LevelFileMistake, type Outcome } from '../../../core/index.ts'
import type { LevelModel } from '../level-model.ts'
import { outcomes } from '../level-table.ts'
import { fieldsOf, numberIn, numbersIn, oneOf, parseFields, risingNumbers, textOf, withoutConsequences, type Complain, type Fields } from './json-fields.ts'

const states = 5
const gradeForm = /^[A-F][1-6]$/

/** The model from its JSON; every number that it cannot compute with is told by its field. */
export function parseLevelModel(json: string, path: string): Outcome<LevelModel> {
  const mistakes: LevelFileMistake[] = []
  const fields = parseFields(json, (mistake) => mistakes.push(mistake))
  const model = fields && readModel(fields, (mistake) => mistakes.push(mistake))
  return model === undefined || mistakes.length > 0 ? refused({ kind: 'level-file-wrong', path, mistakes: withoutConsequences(mistakes) }) : done(model)
}

function readModel(top: Fields, complain: Complain): LevelModel {
  const cost = readCost(fieldsOf(top.cost, 'cost', complain), complain)
  return {
    version: textOf(top.version, 'version', complain),
    stateScores: risingNumbers(top.stateScores, 'stateScores', states, { from: -1, to: 1 }, complain),
    strengthLikelihoodRatios: readRatios(top.strengthLikelihoodRatios, complain),
    reliability: readChances(top.reliability, 'reliability', ['A', 'B', 'C', 'D', 'E', 'F'], complain),
    credibility: readChances(top.credibility, 'credibility', ['1', '2', '3', '4', '5', '6'], complain),
    prior: readPrior(top.prior, complain),
    table: readTable(top.table, complain),
    resilienceShift: readShift(top.resilienceShift, complain),
    cost,
    rate: readRate(fieldsOf(top.rate, 'rate', complain), complain),
    robustness: readRobustness(fieldsOf(top.robustness, 'robustness', complain), cost, complain),
    freshHalfLives: numberIn(top.freshHalfLives, 'freshHalfLives', { from: 0.1, to: 100 }, complain),
    confidence: readConfidence(fieldsOf(top.confidence, 'confidence', complain), complain),
  }
}

function readRatios(given: unknown, complain: Complain): readonly number[] {
  const field = 'strengthLikelihoodRatios'
  const ratios = risingNumbers(given, field, 4, { from: 1, to: 1e6 }, complain)
  if (ratios[0] !== 1) complain({ what: 'number', field: `${field}[1]`, given: String(ratios[0]), from: 1, to: 1, whole: false })
  return ratios
}

/** No grade is certain, or two reports that contradict each other would leave nothing; none says nothing, for flips are counted in items of a grade. */
function readChances(given: unknown, field: string, grades: readonly string[], complain: Complain): Readonly<Record<string, number>> {
  const fields = fieldsOf(given, field, complain)
  return Object.fromEntries(grades.map((grade) => [grade, numberIn(fields[grade], `${field}.${grade}`, { from: 0.001, to: 0.999 }, complain)]))
}

function readPrior(given: unknown, complain: Complain): readonly number[] {
  const prior = numbersIn(given, 'prior', states, { from: 0.001, to: 1 }, complain)
  const sum = prior.reduce((total, share) => total + share, 0)
  if (Array.isArray(given) && Math.abs(sum - 1) > 1e-9) complain({ what: 'sum', field: 'prior', given: sum })
  return prior
}

/** Rows for T 1 to 5, in each the outcome for opportunity 1 to 5; more of either never gives a lower outcome. */
function readTable(given: unknown, complain: Complain): readonly (readonly number[])[] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : []
  if (rows.length !== states) complain(given === undefined ? { what: 'missing', field: 'table' } : { what: 'count', field: 'table', count: states })
  const table = rows.map((row, at) => readRow(row, `table[${at + 1}]`, at + 1, complain))
  table.forEach((row, t) => row.forEach((outcome, o) => {
    if (outcome < (row[o - 1] ?? 0) || outcome < (table[t - 1]?.[o] ?? 0)) complain({ what: 'not-monotone', field: `table[${t + 1}].outcomes[${o + 1}]` })
  }))
  return table
}

function readRow(given: unknown, field: string, threat: number, complain: Complain): readonly number[] {
  const fields = fieldsOf(given, field, complain)
  numberIn(fields.threat, `${field}.threat`, { from: threat, to: threat, whole: true }, complain)
  return numbersIn(fields.outcomes, `${field}.outcomes`, states, { from: 1, to: outcomes, whole: true }, complain)
}

/** More resilience never gives a higher outcome. */
function readShift(given: unknown, complain: Complain): readonly number[] {
  const shift = numbersIn(given, 'resilienceShift', states, { from: 1 - outcomes, to: outcomes - 1, whole: true }, complain)
  shift.forEach((each, at) => { if (each > (shift[at - 1] ?? each)) complain({ what: 'not-monotone', field: `resilienceShift[${at + 1}]` }) })
  return shift
}

function readCost(given: Fields, complain: Complain): LevelCost {
  const wrong = { from: 0.01, to: 100 }
  const moving = { from: 0, to: 100 }
  return {
    under: numberIn(given.under, 'cost.under', wrong, complain), over: numberIn(given.over, 'cost.over', wrong, complain),
    raise: numberIn(given.raise, 'cost.raise', moving, complain), lower: numberIn(given.lower, 'cost.lower', moving, complain),
  }
}

function readRate(given: Fields, complain: Complain): LevelModel['rate'] {
  return {
    multipliers: risingNumbers(given.multipliers, 'rate.multipliers', states, { from: 0.01, to: 100 }, complain),
    priorShape: numberIn(given.priorShape, 'rate.priorShape', { from: 0.01, to: 100 }, complain),
    driver: oneOf(given.driver, drivers, 'rate.driver', complain),
    grade: gradeOf(given.grade, 'rate.grade', complain),
  }
}

function readRobustness(given: Fields, cost: LevelCost, complain: Complain): LevelModel['robustness'] {
  const number = (name: string, from: number, to: number, whole = false) => numberIn(given[name], `robustness.${name}`, { from, to, whole }, complain)
  return {
    draws: number('draws', 100, 100_000, true), seed: number('seed', 0, 4_294_967_295, true), strengthShift: number('strengthShift', 0, 3), priorWeight: number('priorWeight', 1, 10_000),
    underFrom: number('underFrom', 0.01, cost.under), underTo: number('underTo', cost.under, 100), narrowBelow: number('narrowBelow', 0, 1),
  }
}

function readConfidence(given: Fields, complain: Complain): LevelModel['confidence'] {
  return {
    highFrom: numberIn(given.highFrom, 'confidence.highFrom', { from: 0, to: 1 }, complain),
    clusters: numberIn(given.clusters, 'confidence.clusters', { from: 1, to: 100, whole: true }, complain),
    grade: gradeOf(given.grade, 'confidence.grade', complain),
  }
}

function gradeOf(given: unknown, field: string, complain: Complain): string {
  const grade = textOf(given, field, complain)
  if (grade !== '' && !gradeForm.test(grade)) complain({ what: 'choice', field, given: grade, allowed: ['A1', '…', 'F6'] })
  return grade
}
