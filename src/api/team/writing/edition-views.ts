import type { ViewRequest } from '../../../actions/assess.ts'
import type { Context } from '../../../actions/context.ts'
import { picture } from '../../../actions/picture/picture.ts'
import { previewDesk, previewEdition, type PreviewedEdition, type PreviewRequest } from '../../../actions/publishing/preview-edition.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import { done, type Day, type Language } from '../../../core/index.ts'
import { editionPage } from '../../../publishing/site/edition-page.ts'
import { idsIn } from '../../ids-in.ts'
import { proposedSections } from './proposed-sections.ts'

/** What a draft of an edition is composed from, and the day on which it would be issued. */
type PreviewAsked = PreviewRequest & { readonly issued: Day }

/** What is shown around drafts of editions, each composed and drawn once as long as the store and the draft stand as they stood. */
export function editionViews(context: Context) {
  const deskOf = remembering(context, previewDesk)
  const pictured = remembering(context, picture)
  const preview = remembering(context, (within, asked: PreviewAsked) => previewEdition(within, deskOf, asked))
  return {
    preview,
    page: remembering(context, async (_, { language, ...asked }: PreviewAsked & { readonly language: Language }) => {
      const previewed = await preview(asked)
      return previewed.ok ? done(drawnPage(previewed.value, language)) : previewed
    }),
    proposals: remembering(context, async (_, { language, ...asked }: ViewRequest & { readonly language: Language }) => {
      const said = await pictured(asked)
      return said.ok ? done(proposedSections(said.value, language)) : said
    }),
  }
}

function drawnPage({ edition, before }: PreviewedEdition, language: Language) {
  const corrected = before.find(({ id }) => id === edition.corrects?.edition)
  return { html: editionPage(edition, { previous: before.at(-1), corrected, successor: undefined }, '', language, new Set()), holds: idsIn(edition) }
}
