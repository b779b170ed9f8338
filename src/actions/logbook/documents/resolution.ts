import { z } from 'zod'
import { addDays, entriesOf, voidGrounds, type DocumentMistake, type EntryOf } from '../../../core/index.ts'
import { day, entryId, frame, object, oneOf, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong, type Desk } from './document-kind.ts'
import { asAbout, entrySpokenOf } from './entry-spoken-of.ts'
import { notToday } from './not-today.ts'

const outcome = z.discriminatedUnion('kind', [
  object({ kind: z.literal('occurred'), happened: day }),
  object({ kind: z.literal('did-not-occur') }),
  object({ kind: z.literal('void'), ground: oneOf(voidGrounds) }),
])
const form = object({ kind: z.literal('resolution'), ...frame, warning: entryId, outcome, reason: writtenText })
type ResolutionDocument = z.output<typeof form>

/** What became of a warning, by another role than the one that issued it; that it came true needs evidence, and the rest the end of the window. */
export const resolutionDocument = documentKind('resolution', form, (document, desk) => {
  const warning = entrySpokenOf(desk, 'warning', document.warning, 'warning')
  if (!warning.ok) return warning
  const mistakes = [...notToday(desk), ...byWhom(warning.value, desk), ...tooSoon(document, warning.value, desk), ...unproven(document)]
  if (mistakes.length > 0) return wrong(...mistakes)
  return taken({ ...asAbout(warning.value), evidence: document.evidence, body: { kind: 'resolution', outcome: document.outcome, reason: document.reason } })
})

/** Nobody decides on a warning of their own, and a dispute takes somebody else than who decided before. */
function byWhom(warning: EntryOf<'warning'>, { author, standing }: Desk): readonly DocumentMistake[] {
  if (author === warning.author) return [{ at: 'author', what: 'own-warning', given: author }]
  const before = entriesOf(standing, 'resolution').findLast(({ about }) => about === warning.id)
  return before?.author === author ? [{ at: 'author', what: 'done-before', entry: before.id }] : []
}

function tooSoon({ outcome: given }: ResolutionDocument, { body: { window } }: EntryOf<'warning'>, { today }: Desk): readonly DocumentMistake[] {
  if (given.kind !== 'occurred') return today > window.last ? [] : [{ at: 'known', what: 'too-early-day', given: today, first: addDays(window.last, 1) }]
  const last = window.last < today ? window.last : today
  if (given.happened < window.first) return [{ at: 'outcome.happened', what: 'too-early-day', given: given.happened, first: window.first }]
  return given.happened > last ? [{ at: 'outcome.happened', what: 'too-late-day', given: given.happened, last }] : []
}

function unproven({ outcome: { kind }, evidence }: ResolutionDocument): readonly DocumentMistake[] {
  return kind === 'occurred' && evidence.length === 0 ? [{ at: 'evidence', what: 'too-few', limit: 1 }] : []
}
