import type { SharedRun } from './shared-runs.ts'
import { fewestWordsOfPassage } from './sketch.ts'
import { fewestWordsOfText, sameTextContainment } from './text-reuse.ts'

/** Words that an editor changes or puts in between without making another passage of it: a short clause. */
const mostWordsBetween = 8

/** Runs that make up one passage, with what was changed between them. */
export type SharedStretch = readonly SharedRun[]

/** The stretches that are long enough to be a copy, given how many words the shorter of the two texts has. */
export function sharedStretches(runs: readonly SharedRun[], shorterText: number): readonly SharedStretch[] {
  const stretches: SharedRun[][] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    if (last !== undefined && continues(last, run)) last.push(run)
    else stretches.push([run])
  }
  const wholeText = Math.max(fewestWordsOfText, sameTextContainment * shorterText)
  return stretches.filter((stretch) => sharedWords(stretch) >= Math.min(fewestWordsOfPassage, wholeText))
}

/** Whether a run goes on where a stretch left off in both texts, and the whole is still for the greater part the same. */
function continues(stretch: readonly SharedRun[], run: SharedRun): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)]
  if (first === undefined || last === undefined) return false
  const between = [run.at - last.at - last.words, run.otherAt - last.otherAt - last.words]
  if (between.some((words) => words < 0 || words > mostWordsBetween)) return false
  const longest = Math.max(run.at - first.at, run.otherAt - first.otherAt) + run.words
  return sharedWords(stretch) + run.words >= sameTextContainment * longest
}

function sharedWords(stretch: readonly SharedRun[]): number {
  return stretch.reduce((sum, { words }) => sum + words, 0)
}
