import type { LevelClaim, ScaleStep } from '../../core/index.ts'
import { findWordIn } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, notCheckable } from './finding.ts'
import { stepNames } from './level-name.ts'
import { sentenceOf } from './sentence-of.ts'
import { weighStep } from './weigh-step.ts'

/** "Level 4 means that an attack is a real chance": the likelihood in that sentence against the meaning of the step, else against that of the others. */
export function checkMeaning(claim: LevelClaim, scale: readonly ScaleStep[], desk: Desk): Finding {
  const said = likelihoodSaid(claim, desk)
  const { label, ordinal } = claim.fields
  const step = scale.find((each) => (label === undefined ? each.ordinal === ordinal : stepNames(each).includes(label.toLowerCase())))
  if (said === undefined || step?.ordinal === undefined) return notCheckable('too-vague')
  const meant = likelihoodIn(step.meaning, desk)
  const agrees = meant === said
  if (!agrees && !scale.some((each) => likelihoodIn(each.meaning, desk) === said)) return notCheckable('too-vague')
  const because = { kind: 'step-means', scaleId: step.scaleId, ordinal: step.ordinal, label: step.labelNative, meaning: meant ?? step.meaning } as const
  return finding(agrees ? 'supported' : 'contradicted', because, [weighStep(step, agrees, desk)])
}

function likelihoodIn(text: string, { vocabulary }: Desk): string | undefined {
  return findWordIn(vocabulary, 'likelihood', text)?.record
}

/** How likely an attack is in the sentence that says what a step means. */
export function likelihoodSaid(claim: LevelClaim, desk: Desk): string | undefined {
  return likelihoodIn(sentenceOf(claim, desk), desk)
}
