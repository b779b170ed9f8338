import { z } from 'zod'
import { assumptionStandings } from '../../../core/index.ts'
import { countryAndScope } from './country-and-scope.ts'
import { entryId, frame, holdsFor, list, object, oneOf, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong } from './document-kind.ts'

const form = object({
  kind: z.literal('assumption'),
  ...frame,
  ...holdsFor,
  text: writtenText,
  standing: oneOf(assumptionStandings),
  breaks: writtenText,
  bears: list(entryId).default([]),
})

/** A key assumption. */
export const assumptionDocument = documentKind('assumption', form, (document, { standing: entries }) => {
  const { text, standing, breaks, bears, evidence } = document
  const unknown = bears.flatMap((id, at) => (entries.some((entry) => entry.id === id) ? [] : [{ at: `bears[${at}]`, what: 'entry-unknown', given: id } as const]))
  if (unknown.length > 0) return wrong(...unknown)
  return taken({ ...countryAndScope(document), evidence, body: { kind: 'assumption', text, standing, breaks, bears } })
})
