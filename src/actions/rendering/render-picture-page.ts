import type { Problem, ThreatPicture } from '../../core/index.ts'
import type { PageOptions } from '../../publishing/pages/page-options.ts'
import { renderPicturePage as renderPage } from '../../publishing/pages/picture-page.ts'
import { renderProblemPage as renderProblem } from '../../publishing/pages/problem-page.ts'
import type { Frame } from '../../publishing/pages/shell.ts'
import { icon, stylesheet } from '../../publishing/pages/stylesheet.ts'

/** The threat picture as a page. */
export function renderPicturePage(picture: ThreatPicture, options: PageOptions): string {
  return renderPage(picture, options)
}

/** A refusal, a missing page or a defect as a page, in the words of its language. */
export function renderProblemPage(problem: Problem | 'page-missing' | 'defect', frame: Omit<Frame, 'title'>): string {
  return renderProblem(problem, frame)
}

/** What the pages need besides themselves, by the name under `/assets/`. */
export const pageAssets = {
  'peil.css': { type: 'text/css; charset=utf-8', body: stylesheet },
  'peil.svg': { type: 'image/svg+xml', body: icon },
} as const
