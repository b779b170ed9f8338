import type { Problem } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup } from './markup.ts'
import { shell, type Frame } from './shell.ts'

/** A page that says what went wrong and offers the way back. */
export function renderProblemPage(problem: Problem | 'page-missing' | 'defect', frame: Omit<Frame, 'title'>): string {
  const { page, problem: say } = wordsFor(frame.language)
  const text = problem === 'page-missing' ? page.pageMissing : problem === 'defect' ? page.defectText : say(problem)
  return shell({ ...frame, title: page.problemTitle }, markup`<div class="hero empty"><div><h1>${page.problemTitle}</h1><p class="lead">${text}</p><p><a href="/${frame.language}/">${page.back}</a></p></div></div>`)
}
