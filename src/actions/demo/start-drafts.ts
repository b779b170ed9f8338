import { isDay, type Day, type Draft, type DraftBody, type Outcome } from '../../core/index.ts'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { putForwardDraft } from '../drafting/put-forward-draft.ts'
import { startDraft } from '../drafting/start-draft.ts'
import type { DeskHands } from './set-the-desk.ts'

const day = z.custom<Day>((given) => typeof given === 'string' && isDay(given))
const text = z.object({ nl: z.string().optional(), en: z.string().optional() }).transform(({ nl, en }) => ({ ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) }))
const shape = z.object({
  level: z.object({ scope: z.string(), step: z.number(), reasons: z.array(text), review: day, evidence: z.array(z.string()) }),
  edition: z.object({ day, sentences: z.array(z.object({ id: z.string(), text, evidence: z.array(z.string()) })) }),
})

/** A level that waits for its signature, and an edition of which a translation is missing. */
export async function startDrafts(context: Context, { analyst, decider }: DeskHands, json: string): Promise<Outcome<Draft>> {
  const { level, edition } = shape.parse(JSON.parse(json))
  const by = { account: decider.id, name: decider.name }
  const started = await startDraft(context, { country: 'NL', by, body: { kind: 'level', ...level, until: undefined, trigger: undefined } })
  if (!started.ok) return started
  const forward = await putForwardDraft(context, { draft: started.value.id, revision: started.value.revision, by })
  if (!forward.ok) return forward
  const body: DraftBody = { kind: 'edition', day: edition.day, corrects: undefined, acceptsUnreviewed: true, sentences: edition.sentences.map((each) => ({ ...each, behind: undefined })) }
  return startDraft(context, { country: 'NL', by: { account: analyst.id, name: analyst.name }, body })
}
