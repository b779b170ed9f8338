import { hasMoved } from '../../assessment/indicators/has-moved.ts'
import { done, entriesOf, isDraftOf, type AsOf, type Assessment, type Country, type Draft, type EntryOf, type Flag, type JudgedSet, type LevelDraft, type OpenQuestion, type Outcome, type Region, type ShownIndicator, type SurveyedWarning } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readDrafts } from '../drafting/read-drafts.ts'
import { listFlags } from '../flagging/flags.ts'
import { readLogbook } from '../logbook/read-logbook.ts'
import { shownStream } from '../assess.ts'
import type { AssessingViews } from './assessing-views.ts'

/** What a team has before it: where the level stands, and everything that waits for somebody. */
export interface Overview {
  readonly assessment: Assessment
  /** The last level that was set here, while it stands. */
  readonly setHere: EntryOf<'level'> | undefined
  readonly drafts: readonly Draft<LevelDraft>[]
  readonly flags: readonly Flag[]
  readonly warningsDue: readonly SurveyedWarning[]
  readonly questions: readonly OpenQuestion[]
  readonly closedSets: readonly JudgedSet[]
  readonly moved: readonly ShownIndicator[]
  readonly regions: readonly Region[]
}

export async function readOverview(context: Context, views: AssessingViews, { country, view }: { readonly country: Country; readonly view: AsOf }): Promise<Outcome<Overview>> {
  const assessment = await views.assess({ scope: { country, parts: [] }, view })
  if (!assessment.ok) return assessment
  const indicators = await views.indicators({ country, streams: [shownStream], view })
  if (!indicators.ok) return indicators
  const warnings = await views.warnings({ country, view })
  if (!warnings.ok) return warnings
  const judgements = await views.judgements({ country, view, entry: undefined })
  if (!judgements.ok) return judgements
  const questions = await views.questions({ country, view })
  if (!questions.ok) return questions
  const flags = await listFlags(context, view)
  if (!flags.ok) return flags
  const drafts = await readDrafts(context, view, 'level')
  if (!drafts.ok) return drafts
  const entries = await readLogbook(context, view)
  if (!entries.ok) return entries
  return done({
    assessment: assessment.value,
    setHere: entriesOf(entries.value, 'level').findLast(({ scope }) => scope === country),
    drafts: drafts.value.flatMap((draft) => (draft.country === country && isDraftOf(draft, 'level') && (draft.state === 'open' || draft.state === 'put-forward') ? [draft] : [])),
    flags: flags.value.filter(({ status }) => status === 'open'),
    warningsDue: warnings.value.warnings.filter(({ status }) => status === 'due'),
    questions: questions.value.filter(({ calls }) => calls),
    closedSets: judgements.value.sets.filter(({ opened }) => opened === undefined),
    moved: indicators.value.indicators.filter(hasMoved),
    regions: indicators.value.regions,
  })
}
