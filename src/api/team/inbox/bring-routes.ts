import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { bringReport, type BroughtIn, type FoundDocument } from '../../../actions/inbox/bring-report.ts'
import { done, refused, type Outcome } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import type { DocumentDoor } from './document-door.ts'
import { bringRoute } from './inbox-shapes.ts'

/** Bringing reports in from the browser: a text, a file, or a public address. */
export function bringRoutes(app: OpenAPIHono<TeamEnv>, context: Context, door: DocumentDoor | undefined): void {
  serveRoute(app, context, bringRoute, async ({ body, actor, language }) => {
    const said = { source: body.source, title: body.title, published: body.published, marking: body.marking, licence: body.licence, lang: body.lang, country: body.country }
    const documents = await open(body, door)
    const kept: BroughtIn[] = []
    const refusals: string[] = []
    for (const document of documents) {
      const brought = document.ok ? await bringReport(context, actor, document.value, said) : document
      if (brought.ok) kept.push(brought.value)
      else if (documents.length === 1) return brought
      else refusals.push(wordsFor(language).problem(brought.problem))
    }
    return given({ kept, refused: refusals })
  })
}

/** Exactly one of the three. */
async function open({ text, address, file }: { readonly text?: string | undefined; readonly address?: string | undefined; readonly file?: { readonly name: string; readonly base64: string } | undefined }, door: DocumentDoor | undefined): Promise<readonly Outcome<FoundDocument>[]> {
  const given = [text, address, file].filter((each) => each !== undefined)
  if (given.length !== 1 || (text === undefined && door === undefined)) return [refused({ kind: 'request-malformed', mistakes: [{ at: 'body', what: { is: 'not-one-of-fields', fields: ['text', 'address', 'file'] } }] })]
  if (text !== undefined) return [done({ text, title: undefined, published: undefined, url: undefined, layout: undefined })]
  if (address !== undefined) return (await door?.openAddress(address)) ?? []
  return file === undefined ? [] : ((await door?.openFile(file.name, Buffer.from(file.base64, 'base64'))) ?? [])
}
