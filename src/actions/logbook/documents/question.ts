import { z } from 'zod'
import { attackStatuses, ideologies, indicatorNames, measuresOfIndicator, streams, thresholdDirections } from '../../../core/index.ts'
import { countryAndScope } from './country-and-scope.ts'
import { day, finiteNumber, frame, holdsFor, object, oneOf, role, text, wholeDays, word, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'

const form = object({
  kind: z.literal('question'),
  ...frame,
  ...holdsFor,
  // Every indicator is of a stream.
  stream: oneOf(streams),
  text: writtenText,
  owner: role,
  indicator: oneOf(indicatorNames),
  measure: word,
  subject: object({ area: text.optional(), ideology: oneOf(ideologies).optional(), status: oneOf([...attackStatuses, 'completed-and-failed', 'deadly']).optional() }).default({}),
  threshold: finiteNumber,
  direction: oneOf(thresholdDirections),
  due: day,
  staleAfterDays: wholeDays,
})

/** A question that the picture must answer; what it counts is its country and stream unless the subject says otherwise. */
export const questionDocument = documentKind('question', form, (document, { known }) => {
  const { text: asked, owner, indicator, measure, subject, threshold, direction, due, staleAfterDays, evidence } = document
  if (due < known) return wrong({ at: 'due', what: 'too-early-day', given: due, first: known })
  const measures = measuresOfIndicator[indicator]
  if (measures.every((name) => name !== measure)) return wrong({ at: 'measure', what: 'not-one-of', given: `"${measure}"`, allowed: measures })
  const held = countryAndScope(document)
  const counted = { area: subject.area ?? held.country, stream: held.stream, ideology: subject.ideology, status: subject.status }
  return taken({ ...held, evidence, body: { kind: 'question', text: asked, owner, indicator, measure, subject: counted, threshold, direction, due, staleAfterDays } })
})
