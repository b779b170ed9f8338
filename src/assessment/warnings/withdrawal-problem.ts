import { entriesOf, type Day, type LogbookEntry, type Problem } from '../../core/index.ts'

export interface Withdrawing {
  /** The role that withdraws. */
  readonly author: string
  /** The day that it gives. */
  readonly known: Day
  /** The day it is by the clock of the store. */
  readonly today: Day
}

/**
 * Why a warning, or what was said of one, may not be withdrawn so; undefined where it may, and for every other kind of entry. Failures cannot be
 * withdrawn: a warning only while its window is not over and nobody has said what became of it, and what was said never by the role that warned.
 * Nor can the past be changed: it is withdrawn from today on.
 */
export function withdrawalProblem(entry: LogbookEntry, standing: readonly LogbookEntry[], { author, known, today }: Withdrawing): Problem | undefined {
  const { id, about, body } = entry
  if (body.kind !== 'warning' && body.kind !== 'resolution') return undefined
  if (known < today) return { kind: 'withdrawal-backdated', entry: id, today }
  if (body.kind === 'resolution') {
    const isOwn = entriesOf(standing, 'warning').some((warning) => warning.id === about && warning.author === author)
    return isOwn ? { kind: 'warning-own', role: author, resolution: id } : undefined
  }
  const isSettled = today > body.window.last || entriesOf(standing, 'resolution').some((resolution) => resolution.about === id)
  return isSettled ? { kind: 'warning-settled', warning: id } : undefined
}
