import { done, isDay, type Account, type Day, type Draft, type DraftBody, type DraftKind, type Outcome } from '../../core/index.ts'
import { z } from 'zod'
import { everything } from '../../store/as-of.ts'
import type { Context } from '../context.ts'
import { putForwardDraft } from '../drafting/put-forward-draft.ts'
import { readDrafts } from '../drafting/read-drafts.ts'
import { startDraft } from '../drafting/start-draft.ts'
import type { DeskHands } from './set-the-desk.ts'

const day = z.custom<Day>((given) => typeof given === 'string' && isDay(given))
const text = z.object({ nl: z.string().optional(), en: z.string().optional() }).transform(({ nl, en }) => ({ ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) }))
const shape = z.object({
  level: z.object({ scope: z.string(), step: z.number(), reasons: z.array(text), review: day, evidence: z.array(z.string()) }),
  edition: z.object({ day, sentences: z.array(z.object({ id: z.string(), text, evidence: z.array(z.string()) })) }),
})

/** A level that waits for its signature, and an edition of which a translation is missing; what is there of them already stays. */
export async function startDrafts(context: Context, { analyst, decider }: DeskHands, json: string): Promise<Outcome<Draft>> {
  const { level, edition } = shape.parse(JSON.parse(json))
  const by = { account: decider.id, name: decider.name }
  const found = await ownDraft(context, 'level', decider)
  if (!found.ok) return found
  const started = found.value === undefined ? await startDraft(context, { country: 'NL', by, body: { kind: 'level', ...level, until: undefined, trigger: undefined } }) : done(found.value)
  if (!started.ok) return started
  const { id, revision, state } = started.value
  const forward = state === 'open' ? await putForwardDraft(context, { draft: id, revision, by }) : started
  if (!forward.ok) return forward
  const written = await ownDraft(context, 'edition', analyst)
  if (!written.ok) return written
  const body: DraftBody = { kind: 'edition', day: edition.day, corrects: undefined, acceptsUnreviewed: true, sentences: edition.sentences.map((each) => ({ ...each, behind: undefined })) }
  return written.value === undefined ? startDraft(context, { country: 'NL', by: { account: analyst.id, name: analyst.name }, body }) : done(written.value)
}

async function ownDraft(context: Context, kind: DraftKind, { id }: Account): Promise<Outcome<Draft | undefined>> {
  const drafts = await readDrafts(context, everything, kind)
  return drafts.ok ? done(drafts.value.find(({ author }) => author.account === id)) : drafts
}
