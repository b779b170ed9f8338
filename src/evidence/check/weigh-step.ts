import type { ScaleStep, WeighedEvidence } from '../../core/index.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import type { Desk } from './desk.ts'
import { weighAct } from './own-text.ts'

/** A step of a scale as evidence: an act of the authority that set the scale. */
export function weighStep(step: ScaleStep, agrees: boolean, desk: Desk): WeighedEvidence {
  const origin = originOfRow(step, desk.base, desk.vocabulary)
  return weighAct({ ref: { kind: 'row', row: step.id }, origin, url: step.sourceUrl, illustrative: false }, agrees, desk.own)
}
