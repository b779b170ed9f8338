import type { LevelClaim, ScaleStep } from '../../core/index.ts'
import { findWordIn } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, notCheckable } from './finding.ts'
import { weighStep } from './weigh-step.ts'

/** "Level 4 means that an attack is a real chance": the likelihood in that sentence against the meaning of the step, else against that of the others. */
export function checkMeaning(claim: LevelClaim, scale: readonly ScaleStep[], desk: Desk): Finding {
  const said = likelihoodIn(sentenceFrom(claim.start, desk.report.text), desk)
  const step = scale.find((each) => each.ordinal === claim.fields.ordinal)
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

function sentenceFrom(start: number, text: string): string {
  return text.slice(start).split(/[.!?\n]/, 1)[0] ?? ''
}
