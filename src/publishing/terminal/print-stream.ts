import type { DriverAssessment, StreamAssessment, WeighedItem } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { capitalised, formatList } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { bullet } from './wrap.ts'

/** One stream: what it would be by itself, or why it cannot be assessed, and its drivers; with `explain` every piece of evidence. */
export function printStream({ stream, drivers, outcome }: StreamAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const outcomeLine = outcome.kind === 'assessed' ? said.alone(outcome.proposed, outcome.withoutReluctance)
    : outcome.kind === 'not-assessable' ? `${said.notAssessable(formatList(words.language, outcome.missing.map((driver) => words.terms.drivers[driver])))}; ${said.priorOnly(shares(outcome.prior, words))}`
    : undefined
  const head = capitalised(said.stream(words.terms.streams[stream]))
  const withItems = drivers.filter(({ items }) => outcome.kind !== 'not-assessable' || items.length > 0)
  return [bullet('  ·', outcomeLine === undefined ? head : `${head}: ${outcomeLine}`, columns), ...withItems.map((driver) => printDriver(driver, words, columns, explain))].join('\n')
}

function printDriver({ driver, states, items, priorNats, nats }: DriverAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const head = `${capitalised(words.terms.drivers[driver])}: ${said.states} ${shares(states, words)}; ${said.items(items.length, items.filter(({ counts }) => counts).length)}`
  const moved = said.moved(words.number(priorNats, 2), words.number(nats - priorNats, 2), words.number(nats, 2))
  const total = items.reduce((sum, item) => sum + (item.counts ? Math.abs(item.nats) : 0), 0)
  return [bullet('      -', explain ? `${head}. ${capitalised(moved)}` : head, columns), ...(explain ? items.map((item) => bullet('          ', printItem(item, total, words), columns)) : [])].join('\n')
}

/** Of less than this the two decimals say 0.00, and a share of nothing is no finding. */
const leastMovingNats = 0.005

function printItem({ rows, basis, grade, ageDays, halfLifeDays, nats, share, exponent, counts, inheritedFrom }: WeighedItem, totalNats: number, words: Words): string {
  const said = assessingWords[words.language]
  const what = basis.kind === 'rate'
    ? said.rateItem(basis.count, basis.days, basis.referenceCount, basis.referenceDays, grade)
    : `${rows.join(', ')}: ${said.item(words.number(basis.strength, Number.isInteger(basis.strength) ? 0 : 2), grade, ageDays, halfLifeDays)}`
  const weight = !counts ? said.sameOrigin
    : totalNats < leastMovingNats ? said.weighsNothing(said.below(words.number(leastMovingNats, 3)))
    : said.weighs(nats !== 0 && Math.abs(nats) < leastMovingNats ? said.below(words.number(leastMovingNats, 3)) : words.number(nats, 2), words.percent(Math.abs(share)))
  return [what, weight, ...(counts && exponent < 1 ? [said.partly(words.number(exponent, 2))] : []), ...(inheritedFrom === undefined ? [] : [said.inherited(inheritedFrom)])].join('; ')
}

function shares(probabilities: readonly number[], words: Words): string {
  return probabilities.map((probability) => words.percent(probability)).join(' · ')
}
