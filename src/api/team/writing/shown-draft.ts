import type { z } from '@hono/zod-openapi'
import type { Actor, Draft, EditionDraft, WrittenText } from '../../../core/index.ts'
import type { listDrafts, readEdition, reviseEdition } from './draft-shapes.ts'

type Shown = z.input<typeof readEdition['reply']>

/** A draft as the workbench gets it: by the names of accounts, never by their ids. */
export function shownDraft({ author, putForward, signatures, body, result, ...draft }: Draft<EditionDraft>, actor: Actor): Shown {
  const involved = [author, putForward, ...signatures].some((hand) => hand?.account === actor.account)
  return {
    id: draft.id, country: draft.country, author: author.name, revision: draft.revision, state: draft.state, recorded: draft.recorded, result: result ?? null,
    putForward: putForward === undefined ? null : { name: putForward.name, recorded: putForward.recorded },
    signatures: signatures.map(({ name, recorded }) => ({ name, recorded })),
    mayBeSigned: putForward !== undefined && !involved && actor.rights.has('review'),
    body: shownBody(body),
  }
}

/** A draft in a list. */
export function listedDraft({ id, country, author, revision, state, recorded, result, body }: Draft<EditionDraft>): z.input<typeof listDrafts['reply']>['drafts'][number] {
  return { id, country, author: author.name, revision, state, recorded, result: result ?? null, day: body.day, sentences: body.sentences.length, first: shownText(body.sentences[0]?.text ?? {}) }
}

/** What was written, with empty texts where there is none yet. */
export function shownBody({ day, corrects, acceptsUnreviewed, sentences }: EditionDraft): z.input<typeof reviseEdition['body']> {
  return {
    day, acceptsUnreviewed,
    corrects: corrects === undefined ? null : { edition: corrects.edition, what: shownText(corrects.what) },
    sentences: sentences.map(({ id, text, behind, evidence }) => ({ id, text: shownText(text), behind: behind ?? null, evidence: [...evidence] })),
  }
}

export function shownText({ nl = '', en = '' }: WrittenText): { nl: string; en: string } {
  return { nl, en }
}
