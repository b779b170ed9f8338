import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { bringReport, type BroughtIn, type FoundDocument, type SaidOfReport } from '../../../actions/inbox/bring-report.ts'
import { done, mostBytes, refused, type Actor, type Language, type Outcome } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { given, serveOpened } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import type { DocumentDoor } from './document-door.ts'
import { bringFileRoute, bringRoute } from './inbox-shapes.ts'

/** Bringing reports in from the browser: a text, a file, or a public address. */
export function bringRoutes(app: OpenAPIHono<TeamEnv>, context: Context, door: DocumentDoor | undefined): void {
  serveOpened(app, context, bringRoute, async ({ body: { text, address, ...said }, cancelled }) => {
    if ((text === undefined) === (address === undefined)) return refused({ kind: 'request-malformed', mistakes: [{ at: 'body', what: { is: 'not-one-of-fields', fields: ['text', 'address'] } }] })
    const documents = text === undefined ? await door?.openAddress(address ?? '', cancelled) : [done({ text, title: undefined, published: undefined, url: undefined, layout: undefined })]
    return done({ documents: documents ?? [noDoor], said })
  }, (asked, { documents, said }) => bringAll(context, asked, documents, said))
  serveOpened(app, context, bringFileRoute, async ({ body: { file, ...said }, cancelled }) => {
    const maxBytes = mostBytes['report-file']
    if (file.size > maxBytes) return refused({ kind: 'request-too-large', content: 'report-file', maxBytes })
    const documents = await door?.openFile(file.name, new Uint8Array(await file.arrayBuffer()), cancelled)
    return done({ documents: documents ?? [noDoor], said })
  }, (asked, { documents, said }) => bringAll(context, asked, documents, said))
}

/** A server that opens neither files nor addresses takes texts alone. */
const noDoor = refused({ kind: 'request-malformed', mistakes: [{ at: 'body', what: { is: 'not-one-of-fields', fields: ['text'] } }] })

interface Bringer {
  readonly actor: Actor
  readonly language: Language
  readonly cancelled: AbortSignal
}

/** Of several documents each may be refused by itself; nothing is kept for who took it back before the end. */
async function bringAll(context: Context, { actor, language, cancelled }: Bringer, documents: readonly Outcome<FoundDocument>[], said: SaidOfReport) {
  const kept: BroughtIn[] = []
  const refusals: string[] = []
  for (const document of documents) {
    const brought = document.ok ? await bringReport(context, actor, document.value, said) : document
    if (brought.ok) kept.push(brought.value)
    else if (documents.length === 1) return brought
    else refusals.push(wordsFor(language).problem(brought.problem))
  }
  return cancelled.aborted ? refused({ kind: 'cancelled' }) : given({ kept, refused: refusals })
}
