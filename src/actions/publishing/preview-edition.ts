import { done, type AsOf, type CheckedPart, type Country, type Edition, type Outcome, type PreflightReason } from '../../core/index.ts'
import { listEditions } from '../../store/editions.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Remembered } from '../remembering/remembering.ts'
import { composeStanding, readEditionFiles, withSentences, type StandingEdition } from './compose-edition.ts'
import { checkSentence, composeOwnSentences, type SentenceCheck } from './compose-own-sentences.ts'
import { freezeEdition } from './freeze-edition.ts'
import { placeReasons, type PublishRequest } from './publish-edition.ts'

/** An edition as it would be published now, and everything that stands against it. */
export interface PreviewedEdition {
  readonly edition: Edition
  readonly reasons: readonly PreflightReason[]
  /** What other editions there are of the country, newest last. */
  readonly before: readonly Edition[]
}

/** What an edition is composed from, of which nothing is signed or kept. */
export type PreviewRequest = Omit<PublishRequest, 'author' | 'signer' | 'keyFile' | 'renderers' | 'watch'>

/** What the evidence says by itself, with the verdicts on sentences that were asked for: whoever changes one of twenty waits for one. */
export interface PreviewDesk {
  readonly standing: StandingEdition
  readonly checkOn: (db: Database) => SentenceCheck
}

/** What every draft of a country and a day is composed on. */
export async function previewDesk(context: Context, { country, view }: { readonly country: Country; readonly view: AsOf }): Promise<Outcome<PreviewDesk>> {
  const files = await readEditionFiles(context)
  if (!files.ok) return files
  const standing = await attempt(context.store, () => readSnapshot(context.store, (db) => composeStanding(db, files.value, { country, view })))
  return standing.ok ? done({ standing: standing.value, checkOn: checksOnce(standing.value) }) : standing
}

function checksOnce(standing: StandingEdition): PreviewDesk['checkOn'] {
  const verdicts = new Map<string, readonly CheckedPart[]>()
  return (db) => async ({ id, text }) => {
    const key = JSON.stringify([id, text.nl, text.en])
    const checked = verdicts.get(key) ?? await checkSentence(db, standing, { id, text })
    verdicts.set(key, checked)
    return checked
  }
}

/** Composes an edition and keeps nothing. */
export async function previewEdition({ store, clock }: Context, deskOf: Remembered<typeof previewDesk>, request: PreviewRequest): Promise<Outcome<PreviewedEdition>> {
  const desk = await deskOf({ country: request.country, view: request.view })
  if (!desk.ok) return desk
  const { standing, checkOn } = desk.value
  return attempt(store, () => readSnapshot(store, async (db) => {
    const composed = await withSentences(db, standing, request, await composeOwnSentences(db, standing, request.sentences, checkOn(db)))
    const editions = await listEditions(db)
    const before = editions.map(({ edition }) => edition).filter(({ country }) => country === request.country)
    const newest = before.at(-1)
    const reasons = [...request.reasons, ...placeReasons(request, newest, editions), ...composed.reasons]
    return { edition: freezeEdition(request, composed, newest, editions, clock().toISOString()), reasons, before }
  }))
}
