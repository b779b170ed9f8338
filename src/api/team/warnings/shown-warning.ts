import type { z } from '@hono/zod-openapi'
import { addDays, type Actor, type Language, type SurveyedWarning } from '../../../core/index.ts'
import { capitalised } from '../../../words/format.ts'
import { formatLikelihood } from '../../../words/format-likelihood.ts'
import { countingTableNames, placeName, streamName, warnedEventName } from '../../../words/warned-events.ts'
import { outcomeName } from '../../../words/warning-outcome.ts'
import { shownText } from '../writing/shown-draft.ts'
import type { readWarning } from './warning-shapes.ts'

/** A warning in words, with what the record holds by its rule. */
export function shownWarning({ warning, status, resolutions, isHindsight, wording, count }: SurveyedWarning, language: Language, actor: Actor): Omit<z.input<typeof readWarning['reply']>, 'marking'> {
  const { id, country, scope, stream, author, known, evidence, body: { event, window, rule } } = warning
  const isOpen = status === 'open' || status === 'due'
  return {
    id, country, status, isHindsight, event: capitalised(warnedEventName(language, event)), place: placeName(language, scope), stream: streamName(language, stream),
    first: window.first, last: window.last, due: addDays(window.last, 1), likelihood: formatLikelihood(language, wording), author, issued: known,
    rule: shownText(rule.text), counted: rule.counted === undefined ? null : countingTableNames[language][rule.counted], evidence: [...evidence],
    proposed: count?.proposed ?? null, found: (count?.counted ?? []).map((each) => ({ id: each.id, day: each.day })), unsure: [...(count?.unsure ?? [])],
    resolutions: resolutions.map((resolution) => ({ outcome: outcomeName(language, resolution.body.outcome), author: resolution.author, said: resolution.known, reason: shownText(resolution.body.reason), evidence: [...resolution.evidence] })),
    mayBeResolved: status !== 'withdrawn' && actor.rights.has('review') && actor.name !== author,
    mayBeWithdrawn: isOpen && status === 'open' && actor.rights.has('contribute'),
  }
}

/** What changes of a warning when somebody decides on it. */
export function versionOf({ status, resolutions }: Pick<SurveyedWarning, 'status' | 'resolutions'>): string {
  return `${status}-${resolutions.length}`
}
