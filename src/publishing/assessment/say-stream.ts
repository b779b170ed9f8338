import type { DriverAssessment, StreamOutcome, WeighedItem } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { formatList } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'

/** What a stream would be by itself, or why it cannot be assessed; nothing on a scale that is not mapped. */
export function sayStreamOutcome(outcome: StreamOutcome, words: Words): string | undefined {
  const said = assessingWords[words.language]
  switch (outcome.kind) {
    case 'assessed': return said.alone(outcome.proposed, outcome.withoutReluctance)
    case 'not-assessable': return `${said.notAssessable(formatList(words.language, outcome.missing.map((driver) => words.terms.drivers[driver])))}; ${said.priorOnly(sayShares(outcome.prior, words))}`
    case 'other-scale': return undefined
  }
}

/** Where a driver stood before the evidence, what the evidence moved, and where it stands. */
export function sayMoved({ priorNats, nats }: DriverAssessment, words: Words): string {
  return assessingWords[words.language].moved(words.number(priorNats, 2), words.number(nats - priorNats, 2), words.number(nats, 2))
}

/** Of less than this the two decimals say 0.00, and a share of nothing is no finding. */
const leastMovingNats = 0.005

/** All that moves a driver, up or down. */
export function movingNats({ items }: DriverAssessment): number {
  return items.reduce((sum, item) => sum + (item.counts ? Math.abs(item.nats) : 0), 0)
}

/** What a piece of evidence is: its strength and age, or what was counted. */
export function sayItem({ basis, grade, ageDays, halfLifeDays }: WeighedItem, words: Words): string {
  const said = assessingWords[words.language]
  return basis.kind === 'rate'
    ? said.rateItem(basis.count, basis.days, basis.referenceCount, basis.referenceDays, grade)
    : said.item(words.number(basis.strength, Number.isInteger(basis.strength) ? 0 : 2), grade, ageDays, halfLifeDays)
}

/** What a piece of evidence weighs among all that moves its driver, and why where it does not count in full. */
export function sayWeight({ nats, share, exponent, counts, inheritedFrom }: WeighedItem, totalNats: number, words: Words): string {
  const said = assessingWords[words.language]
  const weight = !counts ? said.sameOrigin
    : totalNats < leastMovingNats ? said.weighsNothing(said.below(words.number(leastMovingNats, 3)))
    : said.weighs(nats !== 0 && Math.abs(nats) < leastMovingNats ? said.below(words.number(leastMovingNats, 3)) : words.number(nats, 2), words.percent(Math.abs(share)))
  return [weight, ...(counts && exponent < 1 ? [said.partly(words.number(exponent, 2))] : []), ...(inheritedFrom === undefined ? [] : [said.inherited(inheritedFrom)])].join('; ')
}

/** Probabilities beside each other, of the lowest first. */
export function sayShares(probabilities: readonly number[], words: Words): string {
  return probabilities.map((probability) => words.percent(probability)).join(' · ')
}
