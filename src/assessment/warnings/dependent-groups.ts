import type { DecidedWarning } from './decided-warning.ts'
import { areRelated, watchedBy } from './watched.ts'

/**
 * Warnings in groups of which none tells anything of another: in one group are those that speak of the same kind of event in overlapping places on
 * overlapping days, and those that are tied to each other by a third. A row of windows that overlap is one group however long it runs.
 */
export function dependentGroups(decided: readonly DecidedWarning[]): readonly (readonly DecidedWarning[])[] {
  return decided.reduce<readonly (readonly DecidedWarning[])[]>((groups, each) => {
    const tied = groups.filter((group) => group.some((other) => leanOnEachOther(each, other)))
    return [...groups.filter((group) => !tied.includes(group)), [...tied.flat(), each]]
  }, [])
}

function leanOnEachOther({ warning: a }: DecidedWarning, { warning: b }: DecidedWarning): boolean {
  const daysOverlap = a.body.window.first <= b.body.window.last && b.body.window.first <= a.body.window.last
  return daysOverlap && areRelated(watchedBy(a), watchedBy(b))
}
