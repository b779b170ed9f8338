import { judgedSets } from '../../assessment/judgements/judged-sets.ts'
import { weighedAssumptions } from '../../assessment/judgements/weighed-assumptions.ts'
import { weighedRegisters } from '../../assessment/judgements/weighed-registers.ts'
import { done, refused, type AsOf, type Country, type Judgements, type LogbookEntry, type Outcome } from '../../core/index.ts'
import { listEntries } from '../../store/logbook.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readYardstick } from '../read-yardstick.ts'

export interface JudgementsRequest {
  readonly country: Country
  readonly view: AsOf
  /** The set, register, assumption or judgement that is asked for; all of the country where undefined. */
  readonly entry: string | undefined
}

/** The sets, registers and key assumptions of a country as known then, each weighed; what is closed stays sealed. */
export async function readJudgements(context: Context, { country, view, entry }: JudgementsRequest): Promise<Outcome<Judgements>> {
  const yardstick = await readYardstick(context)
  const listed = await attempt(context.store, () => listEntries(context.store.db, view))
  if (!listed.ok) return listed
  const all = listed.value
  const wanted = entry === undefined ? undefined : namedWith(all, entry)
  const isWanted = (each: LogbookEntry) => (wanted === undefined ? each.country === country : wanted.has(each.id))
  const judgements: Judgements = {
    asOf: view.asOf,
    scale: yardstick.scale.name,
    sets: judgedSets(all, view.asOf, yardstick).filter(({ set }) => isWanted(set)),
    registers: weighedRegisters(all).filter(({ register }) => isWanted(register)),
    assumptions: weighedAssumptions(all).filter(({ assumption }) => isWanted(assumption)),
  }
  const { sets, registers, assumptions } = judgements
  return entry !== undefined && sets.length + registers.length + assumptions.length === 0 ? refused({ kind: 'entry-unknown', entry }) : done(judgements)
}

/** An entry, and what it speaks of. */
function namedWith(all: readonly LogbookEntry[], id: string): ReadonlySet<string | undefined> {
  return new Set([id, all.find((each) => each.id === id)?.about])
}
