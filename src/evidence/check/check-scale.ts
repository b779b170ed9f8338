import { type CheckReason, type Country, type LevelClaim, rankedStep, rowsOf, type ScaleStep } from '../../core/index.ts'
import { scaleOn } from '../levels/scale-steps.ts'
import { namesForReader } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { checkMeaning, likelihoodSaid } from './check-meaning.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { statedMax, stepNames } from './level-name.ts'
import { weighStep } from './weigh-step.ts'

/** What a text says of the scale itself: how many steps it has, what a step is called and which place it has. Only what the words state. The day decides the version, unless the text names one. */
export function checkScale(claim: LevelClaim, country: Country, desk: Desk): Finding {
  const scale = scaleInForce(claim, country, desk)
  const first = scale[0]
  if (first === undefined) return nothingFound
  const { ordinal, label, rank } = claim.fields
  const max = statedMax(claim)
  const steps = first.steps ?? scale.length
  if (max !== undefined && max !== steps) return countSteps(max, scale, steps, desk)
  if (isMeant(claim, desk)) return checkMeaning(claim, scale, desk)
  const isOff = ordinal !== undefined && !scale.some((step) => step.ordinal === ordinal)
  if (label !== undefined || isOff || (ordinal !== undefined && rank !== undefined)) return checkStep(claim, scale, steps, desk)
  return max === undefined ? checkMeaning(claim, scale, desk) : countSteps(max, scale, steps, desk)
}

/** "Substantial means that there is a real chance": said of a name or a number alone, with what it means. */
function isMeant(claim: LevelClaim, desk: Desk): boolean {
  const isOneName = claim.fields.ordinal === undefined || claim.fields.label === undefined || !claim.stated.includes('ordinal')
  return isOneName && claim.fields.rank === undefined && statedMax(claim) === undefined && likelihoodSaid(claim, desk) !== undefined
}

function countSteps(claimed: number, scale: readonly ScaleStep[], steps: number, desk: Desk): Finding {
  const because = { kind: 'scale-has-steps', scaleId: scale[0]?.scaleId ?? '', steps, claimed } as const
  return finding(claimed === steps ? 'supported' : 'contradicted', because, scale.slice(-1).map((step) => weighStep(step, claimed === steps, desk)))
}

/** A step by its number or its name: that it bears that name and has that rank. */
function checkStep(claim: LevelClaim, scale: readonly ScaleStep[], steps: number, desk: Desk): Finding {
  const { ordinal, label, rank } = claim.fields
  const byName = scale.find((each) => label !== undefined && isCalled(each, label))
  const step = scale.find((each) => each.ordinal === ordinal) ?? byName
  if (step?.ordinal === undefined) return countSteps(ordinal ?? 0, scale, steps, desk)
  const isRight = label === undefined || isCalled(step, label)
  const isRanked = rank === undefined || rankedStep(rank, steps) === step.ordinal
  const { scaleId, labelNative, ordinal: number } = step
  const because: CheckReason = rank !== undefined && isRight
    ? { kind: 'step-has-rank', ordinal: number, steps, label: labelNative, claimed: rank }
    : { kind: 'step-is-called', scaleId, ordinal: number, label: labelNative, claimed: label ?? String(ordinal) }
  return finding(isRight && isRanked ? 'supported' : 'contradicted', because, [weighStep(step, isRight && isRanked, desk)])
}

/** Of several scales of a country, the ones that levels were decided on. */
function scaleInForce(claim: LevelClaim, country: Country, desk: Desk): readonly ScaleStep[] {
  const named = claim.stated.includes('scheme') && claim.fields.scheme !== undefined
    ? namesForReader(desk.vocabulary, 'scale', claim.fields.scheme).map((name) => name.record)
    : undefined
  if (named !== undefined) return rowsOf(desk.base, 'scale-step').filter((step) => named.includes(step.scaleId))
  const used = rowsOf(desk.base, 'level-decision').filter((each) => each.country === country && each.scope === 'national').map((each) => each.scaleId)
  return scaleOn(desk.base, country, desk.published, [...new Set(used)])
}

function isCalled(step: ScaleStep, label: string): boolean {
  return stepNames(step).includes(label.toLowerCase())
}
