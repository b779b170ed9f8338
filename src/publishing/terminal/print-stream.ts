import type { DriverAssessment, StreamAssessment, WeighedItem } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { movingNats, sayItem, sayMoved, sayShares, sayStreamOutcome, sayWeight } from '../assessment/say-stream.ts'
import { bullet } from './wrap.ts'

/** One stream: what it would be by itself, or why it cannot be assessed, and its drivers; with `explain` every piece of evidence. */
export function printStream({ stream, drivers, outcome }: StreamAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const outcomeLine = sayStreamOutcome(outcome, words)
  const head = capitalised(said.stream(words.terms.streams[stream]))
  const withItems = drivers.filter(({ items }) => outcome.kind !== 'not-assessable' || items.length > 0)
  return [bullet('  ·', outcomeLine === undefined ? head : `${head}: ${outcomeLine}`, columns), ...withItems.map((driver) => printDriver(driver, words, columns, explain))].join('\n')
}

function printDriver(driver: DriverAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const { states, items } = driver
  const head = `${capitalised(words.terms.drivers[driver.driver])}: ${said.states} ${sayShares(states, words)}; ${said.items(items.length, items.filter(({ counts }) => counts).length)}`
  const total = movingNats(driver)
  return [bullet('      -', explain ? `${head}. ${capitalised(sayMoved(driver, words))}` : head, columns), ...(explain ? items.map((item) => bullet('          ', printItem(item, total, words), columns)) : [])].join('\n')
}

function printItem(item: WeighedItem, totalNats: number, words: Words): string {
  const what = item.basis.kind === 'rate' ? sayItem(item, words) : `${item.rows.join(', ')}: ${sayItem(item, words)}`
  return `${what}; ${sayWeight(item, totalNats, words)}`
}
