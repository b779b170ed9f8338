import type { Assessment, Statement } from '../core/index.ts'
import { printAssessment, type AssessmentPrintOptions } from '../publishing/terminal/print-assessment.ts'
import { proposalSection } from './picture/proposal-section.ts'
import { tempoStatements } from './picture/tempo-section.ts'

/** The assessment as text for a terminal, in the picture's own sentences. */
export function renderAssessment(assessment: Assessment, options: AssessmentPrintOptions): string {
  const state = (sentence: Statement['sentence'], evidence: readonly string[]): Statement => ({ id: sentence.kind, sentence, evidence, origins: 0 })
  const { proposal, wouldChange } = proposalSection(assessment, assessment.current?.steps, { state })
  const tempo = assessment.tempo === undefined ? [] : tempoStatements(assessment.tempo, state)
  return printAssessment(assessment, { tempo, proposal, wouldChange }, options)
}
