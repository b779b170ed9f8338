import { openQuestions } from '../../assessment/questions/open-questions.ts'
import { done, entriesOf, type AsOf, type Country, type OpenQuestion, type Outcome } from '../../core/index.ts'
import { listEntries } from '../../store/logbook.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { assessIndicators } from '../indicators/assess-indicators.ts'

/** The open questions of a country, each held against its indicators as known then; those that call their owner first. */
export async function readQuestions(context: Context, { country, view }: { readonly country: Country; readonly view: AsOf }): Promise<Outcome<readonly OpenQuestion[]>> {
  const listed = await attempt(context.store, () => listEntries(context.store.db, view))
  if (!listed.ok) return listed
  const ofCountry = listed.value.filter((entry) => entry.country === country)
  // Indicators take a while: only those of streams that somebody asks about.
  const asked = entriesOf(ofCountry, 'question').map(({ stream }) => stream)
  if (asked.length === 0) return done([])
  const streams = [...new Set(asked)].filter((stream) => stream !== undefined)
  const assessed = await assessIndicators(context, { country, streams, view })
  if (!assessed.ok) return assessed
  return done(openQuestions(ofCountry, assessed.value.indicators, view.asOf).toSorted((a, b) => Number(b.calls) - Number(a.calls)))
}
