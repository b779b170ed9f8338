import { missingDrivers } from '../../assessment/level/assess-level.ts'
import { caseStream, type LevelCase } from '../../assessment/level/level-case.ts'
import { done, type NationalOutcome, type Outcome } from '../../core/index.ts'
import { readAssessed, weighable, type AssessRequest } from '../assess.ts'
import type { Context } from '../context.ts'

/** A scope in numbers that can be reckoned with again, or why nothing is proposed for it. */
export type ScopeCase = { readonly kind: 'assessed'; readonly whole: LevelCase } | Exclude<NationalOutcome, { readonly kind: 'assessed' }>

/** What a proposal for a scope is computed from, as of a day: its streams that can be assessed, weighed. */
export async function readScopeCase(context: Context, { scope, view }: AssessRequest): Promise<Outcome<ScopeCase>> {
  const read = await readAssessed(context, view)
  if (!read.ok) return read
  const { base, files } = read.value
  const { model } = files.levelModel
  const { current, map, evidence } = weighable(base, scope, files)
  if (current === undefined || map === undefined) return done({ kind: 'other-scale', scaleId: current?.scaleId, steps: current?.steps })
  const missing = evidence.map((each) => missingDrivers(each, model))
  const streams = evidence.filter((_, at) => missing[at]?.length === 0).map((each) => caseStream(each.stream, each.items, model))
  if (streams.length === 0) return done({ kind: 'not-assessable', missing: [...new Set(missing.flat())] })
  return done({ kind: 'assessed', whole: { streams, current: current.ordinal, model, map } })
}
