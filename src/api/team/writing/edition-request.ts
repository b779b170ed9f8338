import { parseDay, done, type Draft, type EditionDraft, type Outcome } from '../../../core/index.ts'
import type { z } from '@hono/zod-openapi'
import type { PublishingMeans } from '../../../actions/publishing/publishing-means.ts'
import type { PublishRequest } from '../../../actions/publishing/publish-edition.ts'
import type { reviseEdition } from './draft-shapes.ts'

/** A draft of an edition from what the workbench sends. */
export function toEditionDraft({ day, corrects, acceptsUnreviewed, sentences }: z.output<typeof reviseEdition['body']>): Outcome<EditionDraft> {
  const parsed = parseDay(day)
  if (!parsed.ok) return parsed
  return done({ kind: 'edition', day: parsed.value, corrects: corrects ?? undefined, acceptsUnreviewed, sentences: sentences.map((sentence) => ({ ...sentence, behind: sentence.behind ?? undefined })) })
}

/** What is published of a draft: in the name of whoever put it forward, as everybody may see it. */
export function toPublishRequest({ country, body, putForward, author }: Draft<EditionDraft>, { publisher, signer, keyFile, reasons }: PublishingMeans): Omit<PublishRequest, 'renderers'> {
  const { day, corrects, acceptsUnreviewed, sentences } = body
  return { publisher, signer, keyFile, reasons, country, view: { asOf: day, recordedBy: undefined }, author: (putForward ?? author).name, corrects, acceptsUnreviewed, sentences: sentences.filter(({ text }) => text.nl !== '' || text.en !== '') }
}
