import type { Simulation } from '../backtest/sign-flip.ts'
import { seededRandom } from '../numerics/seeded-random.ts'
import { skillScore } from './skill-score.ts'

/** Losses of two forecasters over questions whose answers lean on each other, summed: windows that overlap, places within each other. */
export interface GroupedLoss {
  readonly own: number
  readonly rival: number
}

export interface GroupedSkill extends Simulation {
  /** 1 - own/rival over all questions. */
  readonly skill: number
  /** 95 % limits: where the middle 95 % of the drawn skills lie. With one group both are the skill itself and say nothing. */
  readonly low: number
  readonly high: number
}

/**
 * Skill against a rival with limits, where questions come in groups: whole groups are drawn with replacement, so questions that lean on each other
 * stay together. Percentile limits; for few groups (below some 20) they are too narrow, and that is to be said. Domain: at least one group, losses
 * from 0 and those of the rival above 0, whole seed and draws from 40; throws on anything else. Draws times groups of time.
 * Source: Efron & Tibshirani 1993, chapter 13; whole groups: Davison & Hinkley 1997, section 3.8.
 */
export function groupedSkill(groups: readonly GroupedLoss[], { seed, draws }: Simulation): GroupedSkill {
  if (groups.length === 0 || !groups.every(({ own, rival }) => own >= 0 && own < Infinity && rival > 0 && rival < Infinity)) {
    throw new RangeError('groupedSkill needs at least one group, losses from 0, and those of the rival above 0')
  }
  if (!Number.isInteger(seed) || !Number.isInteger(draws) || draws < 40) throw new RangeError('groupedSkill needs a whole seed and whole draws from 40')
  const random = seededRandom(seed)
  const drawn = Array.from({ length: draws }, () => skillOf(groups.map((group) => groups[Math.floor(random() * groups.length)] ?? group))).toSorted((a, b) => a - b)
  const tail = Math.floor(0.025 * draws)
  return { skill: skillOf(groups), low: drawn[tail] ?? NaN, high: drawn[draws - 1 - tail] ?? NaN, seed, draws }
}

function skillOf(groups: readonly GroupedLoss[]): number {
  const total = (of: keyof GroupedLoss) => groups.reduce((sum, group) => sum + group[of], 0)
  return skillScore(total('own'), total('rival')) ?? NaN
}
