import { done, refused, scopeName, type Clearance, type Day, type LevelScope, type LogbookEntry, type Marking, type Outcome, type TopStepTrigger, type WrittenText } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepEntry } from './keep-entry.ts'

export interface NewTrigger {
  readonly scope: LevelScope
  readonly ground: TopStepTrigger['ground']
  readonly reason: WrittenText
  readonly until: Day
  readonly author: string
  readonly evidence: readonly string[]
  readonly known: Day
  /** A higher marking than its evidence has. */
  readonly marking?: Marking
  /** Of its author: what is above it is not there for them. */
  readonly clearance?: Clearance
}

/** Keeps what a person established before the top step may be set: it sets nothing by itself. */
export function recordTrigger(context: Context, { scope, ground, reason, until, author, evidence, known, marking, clearance }: NewTrigger): Promise<Outcome<LogbookEntry>> {
  return keepEntry(context, () => {
    if (until < known) return refused({ kind: 'day-before-decision', given: until, known })
    return done({ country: scope.country, scope: scopeName(scope), stream: undefined, author, known, evidence, about: undefined, marking, body: { kind: 'trigger', ground, reason, until } })
  }, clearance)
}
