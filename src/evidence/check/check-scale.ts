import { type Country, type LevelClaim, rowsOf, type ScaleStep, type WeighedEvidence } from '../../core/index.ts'
import { scaleOn } from '../levels/level-history.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import { namesForReader } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { stepNames } from './level-name.ts'
import { weighAct } from './own-text.ts'

/** What a text says of the scale itself: how many steps it has, and what a step is called. The day decides the version, unless the text names one. */
export function checkScale(claim: LevelClaim, country: Country, desk: Desk): Finding {
  const scale = scaleInForce(claim, country, desk)
  const first = scale[0]
  if (first === undefined) return nothingFound
  const { ordinal, label, max } = claim.fields
  const steps = first.steps ?? scale.length
  if (ordinal === undefined && label === undefined && max === undefined) return notCheckable('too-vague')
  if (max !== undefined && (label === undefined || max !== steps)) {
    const because = { kind: 'scale-has-steps', scaleId: first.scaleId, steps, claimed: max } as const
    return finding(max === steps ? 'supported' : 'contradicted', because, [weighStep(scale.at(-1) ?? first, max === steps, desk)])
  }
  return checkStepName(claim, scale, desk)
}

function checkStepName(claim: LevelClaim, scale: readonly ScaleStep[], desk: Desk): Finding {
  const { ordinal, label } = claim.fields
  const byName = scale.find((step) => label !== undefined && isCalled(step, label))
  const step = scale.find((each) => each.ordinal === ordinal) ?? byName
  if (step?.ordinal === undefined) {
    const claimed = ordinal ?? 0
    const steps = scale[0]?.steps ?? scale.length
    return finding('contradicted', { kind: 'scale-has-steps', scaleId: scale[0]?.scaleId ?? '', steps, claimed }, scale.slice(-1).map((each) => weighStep(each, false, desk)))
  }
  const agrees = label === undefined || isCalled(step, label)
  const because = { kind: 'step-is-called', scaleId: step.scaleId, ordinal: step.ordinal, label: step.labelNative, claimed: label ?? String(ordinal) } as const
  return finding(agrees ? 'supported' : 'contradicted', because, [weighStep(step, agrees, desk)])
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

function weighStep(step: ScaleStep, agrees: boolean, desk: Desk): WeighedEvidence {
  const origin = originOfRow(step, desk.base, desk.vocabulary)
  return weighAct({ ref: { kind: 'row', row: step.id }, origin, url: step.sourceUrl, illustrative: false }, agrees, desk.own)
}
