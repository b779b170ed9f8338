import { addMonths, type Country, type Day, type LevelDecision, type MonthlyRecord, type ScaleStep } from '../../core/index.ts'
import { baselineRecord } from './baseline-record.ts'
import { decisionChains, type DatedEdition } from './decision-chains.ts'
import { monthOf } from './editions.ts'

/** Fewer months than this say too little of how often a level moves: docs/methods/backtest.md. */
const monthsNeeded = 24

/** What a country's level at the end of each month foretells by itself, on the longest chain of its national decisions, or why there is none to score. */
export function monthlyRecord(country: Country, decisions: readonly LevelDecision[], steps: readonly ScaleStep[]): MonthlyRecord {
  const { chains, breaks } = decisionChains(decisions, steps)
  const grids = chains.map((chain) => ({ chain, grid: monthlyGrid(chain) }))
  const { chain, grid } = grids.reduce((longest, each) => (each.grid.length > longest.grid.length ? each : longest), { chain: [] as readonly DatedEdition[], grid: [] as readonly MonthEnd[] })
  const moves = movesIn(chain)
  const tooShort = grid.length < monthsNeeded
  if (tooShort || moves === 0) return { kind: 'insufficient', country, why: tooShort ? 'too-short' : 'no-change', months: grid.length, monthsNeeded, breaks }
  return {
    kind: 'scored', country, from: grid[0]?.month ?? '', to: grid.at(-1)?.month ?? '', months: grid.length,
    scales: [...new Set(grid.map(({ edition }) => edition.scaleId))],
    record: baselineRecord(grid.map(({ edition }) => edition)),
    unseenMoves: moves - movesIn(grid.map(({ edition }) => edition)),
    breaks,
  }
}

interface MonthEnd {
  readonly month: string
  readonly edition: DatedEdition
}

/** The decision in force at the end of each month, from that of the first to that of the last. */
function monthlyGrid(chain: readonly DatedEdition[]): readonly MonthEnd[] {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return []
  const grid: MonthEnd[] = []
  for (let month = monthOf(first.decided); month <= monthOf(last.decided); month = nextMonth(month)) {
    const edition = chain.findLast(({ decided }) => monthOf(decided) <= month)
    if (edition !== undefined) grid.push({ month, edition })
  }
  return grid
}

function nextMonth(month: string): string {
  return addMonths(`${month}-01` as Day, 1).slice(0, 7)
}

/** Moves from one label to another that the scale of the later one knows. */
function movesIn(levels: readonly DatedEdition[]): number {
  return levels.filter(({ label, scale }, at) => {
    const before = levels[at - 1]?.label
    return before !== undefined && before !== label && scale.includes(before)
  }).length
}
