import { readApiDocs } from '../../src/cli/read-api-docs.ts'
import { randomBytes } from 'node:crypto'
import { createTeamSite, type TeamSiteOptions } from '../../src/api/team-site.ts'
import type { Organisation } from '../../src/api/sign-in/organisation-routes.ts'
import type { Context } from '../../src/actions/context.ts'
import { readFont } from '../../src/cli/read-font.ts'
import { decodeText } from '../../src/documents/decode-text.ts'
import { demoLinks } from '../../src/api/sign-in/demo-links.ts'
import type { OfferedAccount } from '../../src/actions/people/demo-accounts.ts'
import { aPublishedSite } from './a-public-site.ts'

/** A browser on the site: it keeps its cookies and says where its requests were made. */
export interface TestBrowser {
  readonly ask: (path: string, given?: { readonly method?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }) => Promise<Response>
  readonly cookies: () => string
}

/** What a test gives in place of what it does without. */
interface GivenSite extends Partial<Pick<TeamSiteOptions, 'readWorkbench' | 'machine'>> {
  readonly organisation?: Organisation
  readonly demo?: readonly OfferedAccount[]
  readonly address?: string
  readonly log?: unknown[]
}

/** Everything that `peil serve` serves, on a store of the test. */
export async function aTeamSite(context: Context, { demo, address = '', organisation, log = [], readWorkbench = () => Promise.resolve(undefined), machine = {} }: GivenSite = {}) {
  return createTeamSite({
    readDocs: readApiDocs,
    context, readFont, decodeText, published: await aPublishedSite(), log: (error) => log.push(error), address, secret: 'a secret of the tests, of 40 characters.', random: randomBytes,
    readWorkbench, machine, organisation, demo: demo && demoLinks(demo),
  })
}

/** A browser without cookies. */
export function aBrowser(site: Awaited<ReturnType<typeof aTeamSite>>, origin = 'http://localhost:4300'): TestBrowser {
  const kept = new Map<string, string>()
  const cookies = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookies,
    ask: async (path, { method = 'GET', body, headers } = {}) => {
      const response = await site.request(`${origin}${path}`, {
        method,
        headers: { host: new URL(origin).host, origin, 'sec-fetch-site': 'same-origin', 'accept-language': 'en', cookie: cookies(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      for (const cookie of response.headers.getSetCookie()) keep(kept, cookie)
      return response
    },
  }
}

function keep(kept: Map<string, string>, cookie: string): void {
  const [pair = ''] = cookie.split(';')
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  if (/max-age=0\b/i.test(cookie)) kept.delete(name)
  else kept.set(name, value)
}
