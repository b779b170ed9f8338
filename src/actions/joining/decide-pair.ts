import { type Day, done, type EventReading, type Outcome, refused } from '../../core/index.ts'
import { groupReadings } from '../../evidence/events/group-readings.ts'
import { readingsOf } from '../../evidence/events/readings-of.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { everything } from '../../store/as-of.ts'
import { addDecisions } from '../../store/event-links.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readJoinedAround } from './joined-around.ts'
import { packageVocabulary } from './join-events.ts'

export interface PairChoice {
  readonly a: string
  readonly b: string
  /** `apart` takes the second out of the event of the first. */
  readonly relation: 'same' | 'apart'
  readonly reason: string
  /** The day from which the decision holds. */
  readonly known: Day
}

export interface DecidedPair {
  readonly a: string
  readonly b: string
  /** Decisions kept: one for each reading that the second was set apart from. None where it was decided so already. */
  readonly decisions: number
}

/** Keeps what a person decided of two readings, as revisions with their reason: it wins over every rule, and holds when sources are read or imported again. */
export async function decidePair(context: Context, choice: PairChoice): Promise<Outcome<DecidedPair>> {
  const vocabulary = await packageVocabulary(context)
  const kept = await attempt(context.store, () =>
    context.store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      return decideIn(db, vocabulary, choice, context.clock())
    }),
  )
  return kept.ok ? kept.value : kept
}

/** The same in the transaction of the caller, who holds the lock on writing. */
export async function decideIn(db: Database, vocabulary: Vocabulary, { a, b, relation, reason, known }: PairChoice, recorded: Date): Promise<Outcome<DecidedPair>> {
  const base = await readJoinedAround(db, [a, b], everything)
  const readings = readingsOf(base, vocabulary)
  const unknown = [a, b].find((id) => !readings.some((reading) => reading.id === id))
  if (unknown !== undefined) return refused({ kind: 'reading-unknown', id: unknown })
  if (a === b) return refused({ kind: 'reading-with-itself', id: a })
  const sides = relation === 'same' ? [a] : besides(a, b, groupReadings(readings, base.eventLinks).groups)
  const firstKnown = laterOf(known, readings.filter(({ id }) => id === a || id === b))
  const decisions = await addDecisions(db, sides.map((side) => ({ a: side, b, relation, reason, known: firstKnown })), recorded)
  return done({ a, b, decisions })
}

/** Every reading that is one event with the first, but the second: to be set apart from one of them alone would leave it with the others. */
function besides(a: string, b: string, groups: readonly { readonly readings: readonly string[] }[]): readonly string[] {
  const group = groups.find(({ readings }) => readings.includes(a))?.readings ?? [a]
  return group.filter((id) => id !== b)
}

/** Nothing is decided of what is not known yet. */
function laterOf(known: Day, readings: readonly EventReading[]): Day {
  return readings.reduce((last, reading) => (reading.known > last ? reading.known : last), known)
}
