import { openQuestions } from '../../assessment/questions/open-questions.ts'
import { done, entriesOf, type AsOf, type Country, type Indicator, type OpenQuestion, type Outcome } from '../../core/index.ts'
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
  const indicators: Indicator[] = []
  for (const stream of new Set(entriesOf(ofCountry, 'question').map(({ body }) => body.subject.stream))) {
    const assessed = await assessIndicators(context, { country, stream, view })
    if (!assessed.ok) return assessed
    indicators.push(...assessed.value.indicators)
  }
  return done(openQuestions(ofCountry, indicators, view.asOf).toSorted((a, b) => Number(b.calls) - Number(a.calls)))
}
