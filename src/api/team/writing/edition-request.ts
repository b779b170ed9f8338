import { parseDay, done, type EditionDraft, type Outcome } from '../../../core/index.ts'
import type { z } from '@hono/zod-openapi'
import type { reviseEdition } from './draft-shapes.ts'

/** A draft of an edition from what the workbench sends. */
export function toEditionDraft({ day, corrects, acceptsUnreviewed, sentences }: z.output<typeof reviseEdition['body']>): Outcome<EditionDraft> {
  const parsed = parseDay(day)
  if (!parsed.ok) return parsed
  return done({ kind: 'edition', day: parsed.value, corrects: corrects ?? undefined, acceptsUnreviewed, sentences: sentences.map((sentence) => ({ ...sentence, behind: sentence.behind ?? undefined })) })
}
