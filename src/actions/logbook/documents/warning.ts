import { z } from 'zod'
import { addDays, daysBetween, isCountedClass, longestWindowDays, tableOfClass, warnedClasses, countingTables, type DocumentMistake, type WarnedEvent } from '../../../core/index.ts'
import { countryAndScope } from './country-and-scope.ts'
import { day, frame, holdsFor, object, oneOf, openProbability, wholeNumber, writtenText } from './document-fields.ts'
import { documentKind, taken, wrong, type Desk } from './document-kind.ts'
import { notToday } from './not-today.ts'

const form = object({
  kind: z.literal('warning'),
  ...frame,
  ...holdsFor,
  event: object({ class: oneOf(warnedClasses), atLeast: wholeNumber.optional() }),
  window: object({ first: day, last: day }),
  probability: openProbability,
  rule: object({ text: writtenText, counted: oneOf(countingTables).optional() }),
})
type WarningDocument = z.output<typeof form>

/** A warning: class, place, window, probability and rule, all fixed on the day of issue. What began already is no warning any more. */
export const warningDocument = documentKind('warning', form, (document, desk) => {
  const { window, probability, rule: { text, counted }, evidence } = document
  const event = eventOf(document)
  const mistakes = [...notToday(desk), ...windowMistakes(document, desk), ...(event === undefined ? [countMistake(document)] : []), ...ruleMistakes(document)]
  if (event === undefined || mistakes.length > 0) return wrong(...mistakes)
  return taken({ ...countryAndScope(document), evidence, body: { kind: 'warning', event, window, probability, rule: { text, counted } } })
})

function eventOf({ event: { class: warned, atLeast } }: WarningDocument): WarnedEvent | undefined {
  if (isCountedClass(warned)) return atLeast === undefined ? undefined : { class: warned, atLeast }
  return atLeast === undefined ? { class: warned } : undefined
}

/** A number is missing, or there is one of what is not counted. */
function countMistake({ event: { class: warned } }: WarningDocument): DocumentMistake {
  return isCountedClass(warned) ? { at: 'event.atLeast', what: 'missing', form: 'whole-number' } : { at: 'event', what: 'unknown-field', given: 'atLeast' }
}

/** A warning that is put on record on the first day of its window would know part of what it warns of. */
function windowMistakes({ window: { first, last } }: WarningDocument, { today }: Desk): readonly DocumentMistake[] {
  const tomorrow = addDays(today, 1)
  if (first < tomorrow) return [{ at: 'window.first', what: 'too-early-day', given: first, first: tomorrow }]
  if (last < first) return [{ at: 'window.last', what: 'too-early-day', given: last, first }]
  return daysBetween(first, last) < longestWindowDays ? [] : [{ at: 'window.last', what: 'too-late-day', given: last, last: addDays(first, longestWindowDays - 1) }]
}

/** A rule may name the table that holds events of its class, and none for a part of a country: no table names parts. */
function ruleMistakes({ scope, event, rule: { counted } }: WarningDocument): readonly DocumentMistake[] {
  const table = scope.includes('/') ? undefined : tableOfClass(event.class)
  return counted === undefined || counted === table ? [] : [{ at: 'rule.counted', what: 'not-counted-there', given: counted, table }]
}
