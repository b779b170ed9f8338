import type { OpenAPIHono } from '@hono/zod-openapi'
import { readMarkings } from '../../../actions/clearance/markings-of.ts'
import type { Context } from '../../../actions/context.ts'
import { recordDocuments } from '../../../actions/logbook/record-documents.ts'
import { withdrawEntry } from '../../../actions/logbook/withdraw-entry.ts'
import { today } from '../../../actions/view-on.ts'
import { likelihoodWordings } from '../../../actions/warnings/likelihood-wordings.ts'
import { score } from '../../../actions/warnings/score.ts'
import { surveyWarnings } from '../../../actions/warnings/survey-warnings.ts'
import { addDays, done, refused, type AsOf, type LogbookEntry, type Outcome, type SurveyedWarning } from '../../../core/index.ts'
import { calendarFile } from '../../../publishing/exchange/calendar-file.ts'
import { nothing } from '../../../publishing/pages/markup.ts'
import { pageContext } from '../../../publishing/site/site-page.ts'
import { scorePart } from '../../../publishing/site/warnings/score-part.ts'
import { formatLikelihood } from '../../../words/format-likelihood.ts'
import { writtenIn } from '../../../words/written-in.ts'
import { warningsWords } from '../../../words/workbench/warnings.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { shownWarning, versionOf } from './shown-warning.ts'
import { issueWarning, listWarnings, readCalendar, readScore, readWarning, readWordings, resolveWarning, withdrawWarning } from './warning-shapes.ts'

/** Warnings: listed, issued, decided, withdrawn and scored. */
export function warningRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, listWarnings, async ({ view, language, actor }) => {
    const survey = await surveyWarnings(context, { view, country: undefined })
    if (!survey.ok) return survey
    const marked = await readMarkings(context, survey.value.warnings.map(({ warning }) => warning.id))
    if (!marked.ok) return marked
    const recorded = survey.value.recorded.map(({ id, issued, subject, expectation, outcome }) => ({ id, issued, subject, expectation, outcome: outcome ?? null }))
    return given({ today: today(context), warnings: survey.value.warnings.map((each) => ({ ...shownWarning(each, language, actor), marking: marked.value.get(each.warning.id) ?? 'clear' })), recorded })
  })
  serveRoute(app, context, readWarning, async ({ params, view, language, actor }) => {
    const found = await findWarning(context, view, params.warning)
    if (!found.ok) return found
    const marked = await readMarkings(context, [params.warning])
    return marked.ok ? given({ ...shownWarning(found.value, language, actor), marking: marked.value.get(params.warning) ?? 'clear' }, versionOf(found.value)) : marked
  })
  serveRoute(app, context, readWordings, async ({ language }) => given({ wordings: (await likelihoodWordings(context)).map((wording) => formatLikelihood(language, wording)) }))
  serveRoute(app, context, readScore, async ({ view, language }) => {
    const scored = await score(context, { view, country: undefined })
    return scored.ok ? given({ html: String(scorePart(scored.value, pageContext(language, ''), nothing)) }) : scored
  })
  serveRoute(app, context, readCalendar, async ({ view, language, actor }) => {
    const survey = await surveyWarnings(context, { view, country: undefined })
    if (!survey.ok) return survey
    const words = warningsWords[language]
    const undecided = survey.value.warnings.filter(({ status }) => status === 'open' || status === 'due')
    const days = undecided.map((each) => {
      const { event, place, likelihood } = shownWarning(each, language, actor)
      const { id, recorded, body: { window, rule } } = each.warning
      return { id, recorded, day: addDays(window.last, 1), title: words.calendarTitle(event, place), text: `${likelihood}\n${writtenIn(language, rule.text)}` }
    })
    return given({ ics: calendarFile(words.title, days) })
  })
  serveRoute(app, context, issueWarning, async ({ actor, body: { event, stream, rule, ...rest } }) => {
    const document = {
      kind: 'warning', ...rest, ...(stream === null ? {} : { stream }), event: event.atLeast === null ? { class: event.class } : event,
      rule: { text: filled(rule.text), ...(rule.counted === null ? {} : { counted: rule.counted }) },
    }
    return kept(await recordDocuments(context, { text: JSON.stringify(document), path: '', author: actor.name, known: undefined, clearance: actor.clearance }))
  })
  serveRoute(app, context, resolveWarning, async ({ actor, params, view, body: { outcome, reason, evidence } }) => {
    const found = await findWarning(context, view, params.warning)
    if (!found.ok) return found
    const document = { kind: 'resolution', warning: params.warning, outcome, reason: filled(reason), evidence }
    return kept(await recordDocuments(context, { text: JSON.stringify(document), path: '', author: actor.name, known: undefined, clearance: actor.clearance }))
  })
  serveRoute(app, context, withdrawWarning, async ({ actor, params, view, body: { reason } }) => {
    const found = await findWarning(context, view, params.warning)
    if (!found.ok) return found
    const withdrawn = await withdrawEntry(context, { entry: params.warning, author: actor.name, reason, known: today(context), clearance: actor.clearance })
    return withdrawn.ok ? given({ id: withdrawn.value.id }) : withdrawn
  })
}

async function findWarning(context: Context, view: AsOf, id: string): Promise<Outcome<SurveyedWarning>> {
  const survey = await surveyWarnings(context, { view, country: undefined })
  if (!survey.ok) return survey
  const found = survey.value.warnings.find(({ warning }) => warning.id === id)
  return found === undefined ? refused({ kind: 'entry-unknown', entry: id }) : done(found)
}

/** Only the languages in which something was written. */
function filled(text: { readonly nl: string; readonly en: string }): Record<string, string> {
  return Object.fromEntries(Object.entries(text).filter(([, written]) => written.trim() !== ''))
}

function kept(entries: Outcome<readonly LogbookEntry[]>) {
  return entries.ok ? given({ id: entries.value[0]?.id ?? '' }) : entries
}
