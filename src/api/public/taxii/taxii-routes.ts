import { Hono, type Context as Request } from 'hono'
import type { Context } from '../../../actions/context.ts'
import { collectionReader } from '../../../actions/publishing/published-collections.ts'
import type { Collection } from '../../../publishing/exchange/taxii/collections.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { collectionAnswers, describeCollection } from './collection-answers.ts'
import { acceptsTaxii, isTaxiiType } from './media-ranges.ts'
import { notFound, taxiiAnswer, taxiiError, taxiiType } from './taxii-response.ts'

const root = '/taxii2/editions/'
const collection = `${root}collections/:collection/`

export interface TaxiiOptions {
  readonly context: Pick<Context, 'store'>
  /** Address of the site as others reach it; without it, the one under which the server was asked. */
  readonly address: string | undefined
  /** Told of what broke; the answer itself never carries a trace. */
  readonly log: (error: unknown) => void
}

/** A TAXII 2.1 server under `/taxii2/` that everybody may read: the STIX objects of published editions, and nothing else. */
export function taxiiRoutes({ context, address, log }: TaxiiOptions): Hono {
  const app = new Hono()
  const readCollections = collectionReader(context)
  const withCollections = async (answer: (collections: readonly Collection[]) => Response) => {
    const read = await readCollections()
    return read.ok ? answer(read.value) : taxiiError(503, 'Not available', 'The store cannot be read now. Try again later.')
  }
  const withCollection = (request: Request, answer: (collection: Collection) => Response) => withCollections((collections) => {
    const found = collections.find(({ id, alias }) => [id, alias].includes(request.req.param('collection') ?? ''))
    return found === undefined ? notFound('such collection') : answer(found)
  })
  app.use('/taxii2/*', async (request, next) => headFault(request) ?? next())
  app.get('/taxii2/', ({ req }) => taxiiAnswer(discovery(address === undefined ? req.url : `${address}/taxii2/`)))
  app.get(root, () => taxiiAnswer(apiRoot))
  app.get(`${root}collections/`, () => withCollections((collections) => taxiiAnswer(collections.length === 0 ? {} : { collections: collections.map(describeCollection) })))
  for (const [path, answer] of Object.entries(collectionAnswers)) {
    app.get(`${collection}${path}`, (request) => withCollection(request, (found) => answer(found, { id: request.req.param('id') ?? '', query: new URL(request.req.url).searchParams })))
  }
  app.post(`${collection}objects/`, (request) => (isTaxiiType(request.req.header('content-type')) ? withCollection(request, readOnly) : taxiiError(415, 'Media type not supported', `Content-Type must be ${taxiiType}.`)))
  app.delete(`${collection}objects/:id/`, (request) => withCollection(request, readOnly))
  // Only what was sent here would have a status.
  app.get(`${root}status/:id/`, () => notFound('such status'))
  for (const path of ['/taxii2/', root, `${root}collections/`, `${root}status/:id/`, ...Object.keys(collectionAnswers).map((each) => `${collection}${each}`)]) app.all(path, () => methodRefused())
  app.all('/taxii2/*', () => notFound('such address'))
  app.onError((error, { req }) => {
    // Whoever asked may have gone away in the middle of a request.
    if (!req.raw.signal.aborted) log(error)
    return taxiiError(500, 'Broken', 'Something went wrong inside Peil.')
  })
  return app
}

const words = exchangeWords.en

const apiRoot = { title: words.feedTitle(undefined), description: words.collectionAbout, versions: [taxiiType], max_content_length: 0 }

function discovery(server: string): object {
  const rootAddress = new URL('editions/', server.replace(/\?.*$/s, '')).href
  return { title: words.feedTitle(undefined), description: words.collectionAbout, default: rootAddress, api_roots: [rootAddress] }
}

/** What is wrong with a request before anybody looks what it asks for. */
function headFault({ req }: Request): Response | undefined {
  const { pathname, search } = new URL(req.url)
  // The way stays relative: Peil may stand behind a server that carries it below another path.
  if (!pathname.endsWith('/')) return new Response(null, { status: 308, headers: { location: `./${pathname.split('/').at(-1)}/${search}` } })
  return acceptsTaxii(req.header('accept')) ? undefined : taxiiError(406, 'Not acceptable', `This server gives ${taxiiType} and nothing else.`)
}

function readOnly(): Response {
  return taxiiError(403, 'Not allowed', 'What is published here cannot be changed from outside.')
}

function methodRefused(): Response {
  return taxiiError(405, 'Method not allowed', 'This address can be read only.', { allow: 'GET, HEAD' })
}
