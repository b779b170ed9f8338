import type { RivalScore, SkillFinding } from '../../core/index.ts'
import { brierScore, compareLosses, groupedSkill, logScore, type GroupedLoss, type GroupedSkill } from '../../statistics/index.ts'
import type { DecidedWarning } from './decided-warning.ts'
import { dependentGroups } from './dependent-groups.ts'
import type { Rival } from './rival-forecasts.ts'

/** Fewer groups than this, and nothing is said of skill. */
export const fewestGroups = 10
/** Nor where something came, or did not, in fewer groups than this: where nothing ever comes whoever says lower looks better. */
export const fewestOfEach = 5
const alpha = 0.05
const simulation = { seed: 20_260_126, draws: 9_999 }

/** Warnings beside what a rival would have said of the same; undefined where it says something of none. */
export function scoreRival(rival: Rival, decided: readonly DecidedWarning[]): RivalScore | undefined {
  const pairs = decided.flatMap((each) => (each.rivals[rival] === undefined ? [] : [{ own: each, rival: { probability: each.rivals[rival], occurred: each.occurred } }]))
  if (pairs.length === 0) return undefined
  const [own, others] = [pairs.map((pair) => pair.own), pairs.map((pair) => pair.rival)]
  const dependent = dependentGroups(own)
  const groups = dependent.map((group) => lossOf(group, rival))
  const counted = { groups: groups.length, groupsThatCame: groupsWith(dependent, true), groupsThatDidNot: groupsWith(dependent, false) }
  const { skill, low, high } = groupedSkill(groups, simulation)
  const limits = groups.length < fewestGroups ? { low: undefined, high: undefined } : { low, high }
  const test = testOf(groups)
  return {
    rival, warnings: own.length, ...counted, ownBrier: brierScore(own), rivalBrier: brierScore(others), ownNats: logScore(own).nats, rivalNats: logScore(others).nats,
    skill, ...limits, ...test, ...simulation, finding: findSkill(counted, { skill, low, high }, test.p),
  }
}

function groupsWith(groups: readonly (readonly DecidedWarning[])[], outcome: boolean): number {
  return groups.filter((group) => group.some(({ occurred }) => occurred === outcome)).length
}

function lossOf(group: readonly DecidedWarning[], rival: Rival): GroupedLoss {
  const sum = (probabilityOf: (decided: DecidedWarning) => number) => group.reduce((total, each) => total + (probabilityOf(each) - (each.occurred ? 1 : 0)) ** 2, 0)
  return { own: sum(({ probability }) => probability), rival: sum(({ probability, rivals }) => rivals[rival] ?? probability) }
}

/** Group by group, so that warnings that lean on each other count as one: by signs below 25 groups, by Diebold and Mariano from there. */
function testOf(groups: readonly GroupedLoss[]): Pick<RivalScore, 'p' | 'test'> {
  if (groups.length < 2) return { p: undefined, test: 'sign-flip' }
  // Power 1: the losses are squared already.
  const { signFlip, pByT } = compareLosses(groups.map(({ own }) => own), groups.map(({ rival }) => rival), { power: 1, ...simulation })
  return signFlip === undefined ? { p: pByT, test: 'diebold-mariano' } : { p: signFlip.p, test: 'sign-flip' }
}

/** The rule of docs/methods/scoring.md, in its order. */
export function findSkill({ groups, groupsThatCame, groupsThatDidNot }: Pick<RivalScore, 'groups' | 'groupsThatCame' | 'groupsThatDidNot'>, { low, high, skill }: Pick<GroupedSkill, 'low' | 'high' | 'skill'>, p: number | undefined): SkillFinding {
  if (groups < fewestGroups || Math.min(groupsThatCame, groupsThatDidNot) < fewestOfEach) return 'too-few'
  if ((low <= 0 && high >= 0) || p === undefined || p >= alpha) return 'not-shown'
  return skill > 0 ? 'better' : 'worse'
}
