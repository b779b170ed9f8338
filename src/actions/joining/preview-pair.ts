import { statementsOfPicture, type AsOf, type Country, type EventInShort, type Outcome, type PairPreview, type Statement } from '../../core/index.ts'
import { joinedEvents, type JoinedEvent } from '../../evidence/events/joined-events.ts'
import { listLevelCountries } from '../../store/countries.ts'
import { listFlags } from '../../store/flags.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { rehearse } from '../../store/rehearse.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { compareStatements } from '../flagging/compare-statements.ts'
import { composeSentences, readPictureFiles, type PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { decideIn, type PairChoice } from './decide-pair.ts'
import { readJoinedAround } from './joined-around.ts'

export interface PairPreviewRequest {
  readonly choice: PairChoice
  readonly view: AsOf
  /** Whose picture is compared, besides those of the countries in which the readings lie. */
  readonly country: Country
}

/** Runs the very decision in a transaction that is rolled back, and compares events and sentences before and after it (docs/decisions/0045). Nothing is kept, so no writer waits for it. */
export async function previewPair(context: Context, request: PairPreviewRequest): Promise<Outcome<PairPreview>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const previewed = await attempt(context.store, () => rehearse(context.store, (db) => previewIn(db, files.value, request, context.clock())))
  return previewed.ok ? previewed.value : previewed
}

async function previewIn(db: Database, files: PictureFiles, { choice, view, country }: PairPreviewRequest, recorded: Date): Promise<Outcome<PairPreview>> {
  const before = await eventsBeside(db, files, choice, view)
  const countries = [...new Set([country, ...await countriesOf(db, before, view)])]
  const saidBefore = await said(db, files, countries, view)
  const decided = await decideIn(db, files.vocabulary, choice, recorded)
  if (!decided.ok) return decided
  const after = await eventsBeside(db, files, choice, view)
  const saidAfter = decided.value.decisions === 0 ? saidBefore : await said(db, files, countries, view)
  const gone = new Set(before.filter(({ id }) => !after.some((each) => each.id === id)).map(({ id }) => `event:${id}`))
  return {
    ok: true,
    value: {
      decisions: decided.value.decisions, countries, before: before.map(inShort), after: after.map(inShort),
      sentences: compareStatements(saidBefore, saidAfter),
      added: compareStatements(saidAfter, saidBefore).flatMap((each) => (each.after === undefined ? [each.before] : [])),
      flags: (await listFlags(db, view)).filter(({ status, subject }) => status === 'open' && gone.has(subject.id)),
    },
  }
}

/** The events that tell either reading. */
async function eventsBeside(db: Database, { vocabulary }: PictureFiles, { a, b }: PairChoice, view: AsOf): Promise<readonly JoinedEvent[]> {
  return joinedEvents(await readJoinedAround(db, [a, b], view), vocabulary).filter(({ readings }) => readings.includes(a) || readings.includes(b))
}

function inShort({ id, readings, killed, injured, origins }: JoinedEvent): EventInShort {
  return { id, readings, killed, injured, origins }
}

/** Only of countries with a level is there a picture. */
async function countriesOf(db: Database, events: readonly JoinedEvent[], view: AsOf): Promise<readonly Country[]> {
  const told = new Set(events.flatMap(({ rows, records }) => [...rows, ...records].flatMap((each) => each.country ?? [])))
  return (await listLevelCountries(db, view)).filter((country) => told.has(country))
}

async function said(db: Database, files: PictureFiles, countries: readonly Country[], view: AsOf): Promise<readonly Statement[]> {
  const pictures: Statement[] = []
  for (const country of countries) pictures.push(...statementsOfPicture(composeSentences(await readEvidence(db, view, claimsForPicture(country, files.vocabulary)), country, files).shown))
  return pictures
}
