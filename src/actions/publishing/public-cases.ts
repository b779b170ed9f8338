import type { LogbookEntry, WarningCase } from '../../core/index.ts'
import { leansOnClosed, type Leanings } from './preflight.ts'

/**
 * The warnings that everybody may see. One that leans on what is not for everybody keeps an edition back while it is open, and is left out
 * with its outcome afterwards; of what was said to have become of a warning all stands but what was decided anew and leans on such things, or on
 * what was withdrawn.
 */
export function publicCases(cases: readonly WarningCase[], leanings: Leanings): readonly WarningCase[] {
  return cases
    .filter(({ warning, status }) => status === 'open' || !leansOnClosed(warning, leanings))
    .map((each) => ({ ...each, resolutions: each.resolutions.filter((resolution, at) => at === each.resolutions.length - 1 || isShown(resolution, leanings)) }))
}

function isShown(entry: LogbookEntry, leanings: Leanings): boolean {
  return !leansOnClosed(entry, leanings) && !entry.evidence.some((id) => leanings.withdrawn.has(id))
}
