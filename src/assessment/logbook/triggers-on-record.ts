import { entriesOf, type LogbookEntry, type StandingTrigger } from '../../core/index.ts'

/** The triggers that people put on record, in the order in which they did. */
export function triggersOnRecord(standing: readonly LogbookEntry[]): readonly StandingTrigger[] {
  return entriesOf(standing, 'trigger').map(({ id, scope, known, body }) => ({ id, scope, what: body.ground, from: known, expires: body.until }))
}
