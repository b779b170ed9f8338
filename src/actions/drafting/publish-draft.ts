import { done, isDraftOf, refused, type Draft, type EditionDraft, type Outcome } from '../../core/index.ts'
import { inOneTransaction } from '../../store/one-transaction.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { publishEdition, type PublishRequest, type PublishWatch, type Published } from '../publishing/publish-edition.ts'
import type { PreviewRequest } from '../publishing/preview-edition.ts'
import type { PublishingMeans } from '../publishing/publishing-means.ts'
import { finishDraft } from './finish-draft.ts'
import { draftOfTurn, type DraftTurn } from './keep-revision.ts'

/** A signed draft that may be published as it was seen. */
export async function findPublishable({ store }: Pick<Context, 'store'>, turn: DraftTurn): Promise<Outcome<Draft<EditionDraft>>> {
  const found = await attempt(store, () => draftOfTurn(store.db, turn))
  const draft = found.ok ? found.value : found
  if (!draft.ok) return draft
  if (!isDraftOf(draft.value, 'edition')) return refused({ kind: 'draft-unknown', draft: turn.draft })
  return draft.value.signatures.length === 0 ? refused({ kind: 'draft-unsigned', draft: turn.draft }) : done(draft.value)
}

/** Freezes a signed draft into the next edition and closes it, both or neither. What must go from the public goes also where the edition is refused. */
export async function publishDraft(context: Context, turn: DraftTurn, means: PublishingMeans, watch: PublishWatch): Promise<Outcome<Published>> {
  const { store } = context
  const published = await attempt(store, () => inOneTransaction(store, async (inside) => {
    const value = await publishInside({ ...context, store: inside }, turn, means, watch)
    return { value, keep: value.ok || value.problem.kind === 'edition-refused' }
  }))
  return published.ok ? published.value : published
}

async function publishInside(context: Context, turn: DraftTurn, means: PublishingMeans, watch: PublishWatch): Promise<Outcome<Published>> {
  const draft = await findPublishable(context, turn)
  if (!draft.ok) return draft
  const published = await publishEdition(context, { ...toPublishRequest(draft.value, means), renderers: await means.openRenderers(), watch })
  if (!published.ok) return published
  const finished = await finishDraft(context, turn, published.value.edition.id)
  return finished.ok ? published : finished
}

/** What is published of a draft: in the name of whoever put it forward. */
export function toPublishRequest(draft: Draft<EditionDraft>, means: PublishingMeans): Omit<PublishRequest, 'renderers'> {
  const { signer, keyFile } = means
  return { ...toPreviewRequest(draft, means), signer, keyFile, author: (draft.putForward ?? draft.author).name }
}

/** What an edition of a draft is composed from, as everybody may see it. */
export function toPreviewRequest({ country, body }: Draft<EditionDraft>, { publisher, reasons }: Pick<PublishingMeans, 'publisher' | 'reasons'>): PreviewRequest {
  const { day, corrects, acceptsUnreviewed, sentences } = body
  return { publisher, reasons, country, view: { asOf: day, recordedBy: undefined }, corrects, acceptsUnreviewed, sentences: sentences.filter(({ text }) => text.nl !== '' || text.en !== '') }
}
