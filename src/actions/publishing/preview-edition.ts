import type { Edition, Outcome, PreflightReason } from '../../core/index.ts'
import { listEditions } from '../../store/editions.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { composeEdition, readEditionFiles } from './compose-edition.ts'
import { freezeEdition } from './freeze-edition.ts'
import { placeReasons, type PublishRequest } from './publish-edition.ts'

/** An edition as it would be published now, and everything that stands against it. */
export interface PreviewedEdition {
  readonly edition: Edition
  readonly reasons: readonly PreflightReason[]
  /** What other editions there are of the country, newest last. */
  readonly before: readonly Edition[]
}

/** Composes an edition and keeps nothing. */
export async function previewEdition(context: Context, request: Omit<PublishRequest, 'author' | 'signer' | 'keyFile' | 'renderers'>): Promise<Outcome<PreviewedEdition>> {
  const files = await readEditionFiles(context)
  if (!files.ok) return files
  const { store, clock } = context
  return attempt(store, () => readSnapshot(store, async (db) => {
    const composed = await composeEdition(db, files.value, request)
    const editions = await listEditions(db)
    const before = editions.map(({ edition }) => edition).filter(({ country }) => country === request.country)
    const newest = before.at(-1)
    const reasons = [...request.reasons, ...placeReasons(request, newest, editions), ...composed.reasons]
    return { edition: freezeEdition(request, composed, newest, editions, clock().toISOString()), reasons, before }
  }))
}
