import { readFileSync } from 'node:fs'
import { caseStream, proposalOf, type LevelCase } from '../../src/assessment/level/level-case.ts'
import { parseLevelModel } from '../../src/assessment/level/files/parse-level-model.ts'
import type { CodedItem } from '../../src/assessment/level/level-model.ts'
import { outcomeOfStates } from '../../src/assessment/level/level-table.ts'
import { proposeStreams } from '../../src/assessment/level/propose-streams.ts'
import { driverStates } from '../../src/assessment/level/votes.ts'
import { drivers, type ScaleMap } from '../../src/core/index.ts'
import { measureStatistics } from '../measure-statistics.ts'

const parsed = parseLevelModel(readFileSync('data/level/model-2.json', 'utf8'), 'data/level/model-2.json')
if (!parsed.ok) throw new Error('the model of the package cannot be read')
const model = parsed.value
const map: ScaleMap = { scaleId: 'bench', steps: 5, stepOfOutcome: [1, 2, 3, 4], trigger: 5, why: 'bench' }
const items = itemsOf(200)

await measureStatistics({ work: 'one assessment, 200 items, sensitivity, 2,000 draws', barMs: 100, check, run: () => proposeStreams(caseOf(items)) })

function caseOf(evidence: readonly CodedItem[]): LevelCase {
  return { streams: [caseStream('jihadist', evidence, model)], current: 3, model, map }
}

/** Items of every driver and grade that mostly cancel out, each a cluster of its own, so that no set of three changes the proposal: the whole search is made. */
function itemsOf(count: number): readonly CodedItem[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `i${String(at).padStart(3, '0')}`, rows: [`r${at}`], driver: drivers[at % 4] ?? 'intent', grade: `${'ABC'[at % 3] ?? 'A'}${1 + (at % 3)}`,
    strength: (at % 8 < 4 ? 1 : -1) * (0.3 + 0.2 * (at % 5)), ageDays: (at * 37) % 900, halfLifeDays: 365, cluster: `c${at}`,
  }))
}

/** The distribution by all 625 cells, and the removals of 24 items by trying every set of up to three. */
function check(): string {
  const { outcomes } = caseOf(items).streams[0] ?? { outcomes: [] }
  summed().forEach((p, at) => { if (!(Math.abs(p - (outcomes[at] ?? NaN)) <= 1e-12)) throw new Error(`P(${at + 1}) is ${p}, and ${outcomes[at]} was found`) })
  const few = itemsOf(24).map((item, at) => ({ ...item, strength: at % 3 === 0 ? 2 : 1 }))
  const { removals } = proposeStreams(caseOf(few)).proposal
  const found = removals.sets.map((set) => set.flatMap(({ ids }) => ids).join(' '))
  const tried = [1, 2, 3].map((size) => changing(few, size)).find((sets) => sets.length > 0) ?? []
  if (tried.length !== removals.count || tried.slice(0, found.length).join() !== found.join()) throw new Error(`${tried.length} removals change the proposal, and ${removals.count} were found`)
  return `625 cells; ${tried.length} removals of 24 items by trying them all`
}

function summed(): readonly number[] {
  const states = driverStates(caseOf(items).streams[0]?.votes ?? [], model)
  const total = [0, 0, 0, 0]
  states.intent.forEach((pi, i) => states.capability.forEach((pc, c) => states.opportunity.forEach((po, o) => states.resilience.forEach((pr, r) => {
    const outcome = outcomeOfStates(model, i + 1, c + 1, o + 1, r + 1)
    total[outcome - 1] = (total[outcome - 1] ?? NaN) + pi * pc * po * pr
  }))))
  return total
}

function changing(evidence: readonly CodedItem[], size: number): readonly string[] {
  const now = proposalOf(caseOf(evidence))
  return subsets(evidence, size).filter((left) => proposalOf(caseOf(evidence.filter((item) => !left.includes(item)))) !== now).map((left) => left.map(({ id }) => id).join(' '))
}

function subsets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return size === 0 ? [[]] : values.flatMap((value, at) => subsets(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]))
}
