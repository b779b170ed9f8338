import type { Assessment } from '../../core/index.ts'
import { printAssessment, type AssessmentOptions } from '../../publishing/terminal/print-assessment.ts'

/** The assessment as text for a terminal. */
export function renderAssessment(assessment: Assessment, options: AssessmentOptions): string {
  return printAssessment(assessment, options)
}
