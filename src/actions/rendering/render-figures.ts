import type { CohortSurvey } from '../../core/index.ts'
import { printFigures, type FiguresOptions } from '../../publishing/terminal/print-figures.ts'

/** Figures of cohorts as text for a terminal. */
export function renderFigures(surveys: readonly CohortSurvey[], options: FiguresOptions): string {
  return printFigures(surveys, options)
}
