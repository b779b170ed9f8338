import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentDoor } from '../../src/cli/document-door.ts'
import { fetchFromSite } from '../../src/cli/public-fetch.ts'
import { workbenchReader } from '../../src/cli/read-workbench.ts'
import type { Context } from '../../src/actions/context.ts'
import { servePages, type Server } from '../../src/api/serve.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { aTeamSite } from '../builders/a-team-site.ts'
import { get } from '../builders/get.ts'
import { rawAnswer } from '../builders/raw-answer.ts'
import { testSignIn, type SignedInApp } from '../builders/signed-in.ts'

let context: Context
let team: SignedInApp
let server: Server
let hits: string[] = []
const logged: unknown[] = []

/** A service of this machine that is nobody's business but its own. */
const inside = createServer((request, response) => {
  hits.push(request.url ?? '')
  response.end('Het dreigingsniveau is 4 op een schaal van 5.')
})
const insidePort = () => (inside.address() as AddressInfo).port

beforeAll(async () => {
  context = aContext(await aStore())
  team = await testSignIn(context)
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
  const documents = documentDoor({ cancelled: new AbortController().signal })
  server = get(await servePages(await aTeamSite(context, { log: logged, readWorkbench: await workbenchReader(), machine: { documents } }), 0))
}, 60_000)
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await new Promise((resolve) => inside.close(resolve))
  await team[Symbol.asyncDispose]()
})

const analyst = { name: 'analyst-1', roles: ['analyst'] } as const
const bring = async (address: string) => {
  const { cookie = '' } = await team.headersOf(analyst)
  const origin = `http://localhost:${server.port}`
  const response = await fetch(`${origin}/api/v1/inbox/reports`, { method: 'POST', headers: { cookie, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }, body: JSON.stringify({ address }) })
  return { status: response.status, body: await response.text() }
}

describe('an address that is brought in', () => {
  test.each([
    (port: number) => `http://127.0.0.1:${port}/`, (port: number) => `http://localhost:${port}/`, (port: number) => `http://LOCALHOST.:${port}/`, (port: number) => `http://[::1]:${port}/`,
    (port: number) => `http://[::ffff:127.0.0.1]:${port}/`, (port: number) => `http://2130706433:${port}/`, (port: number) => `http://0x7f000001:${port}/`, (port: number) => `http://0177.0.0.1:${port}/`,
    (port: number) => `http://127.1:${port}/`, (port: number) => `http://0:${port}/`, (port: number) => `http://①②⑦.0.0.1:${port}/`, (port: number) => `http://user:pass@127.0.0.1:${port}/`, (port: number) => `http://example.org@127.0.0.1:${port}/`,
    () => 'http://169.254.169.254/latest/meta-data/', () => 'http://2852039166/latest/meta-data/', () => 'http://0xa9fea9fe/', () => 'http://[fd00:ec2::254]/', () => 'http://10.0.0.1/', () => 'http://100.64.0.1/',
    () => 'file:///etc/passwd', (port: number) => `gopher://127.0.0.1:${port}/`, () => 'javascript:alert(1)', () => 'data:text/plain,x',
  ])('leads to no service inside: %#', async (addressOf) => {
    hits = []
    const { status, body } = await bring(addressOf(insidePort()))
    expect([status, hits]).toEqual([400, []])
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:peil:problem:address-refused' })
  })

  test('leads there by no other site that it leads to first', async () => {
    const leading = createServer((request, response) => response.writeHead(302, { location: `http://localhost:${insidePort()}${request.url ?? ''}` }).end())
    await new Promise<void>((resolve) => leading.listen(0, '127.0.0.1', resolve))
    hits = []
    const site = `http://127.0.0.1:${(leading.address() as AddressInfo).port}`
    expect(await fetchFromSite(`${site}/secret`, site, new AbortController().signal)).toMatchObject({ ok: false, problem: { reason: 'private' } })
    expect(hits).toEqual([])
    await new Promise((resolve) => leading.close(resolve))
  })

  test('tells nobody what a service inside says, nor whether there is one', async () => {
    const [there, notThere] = [await bring(`http://127.0.0.1:${insidePort()}/x`), await bring('http://127.0.0.1:1/x')]
    expect(there.status).toBe(notThere.status)
    expect(there.body.replaceAll(/:\d+\/x/g, '')).toBe(notThere.body.replaceAll(/:\d+\/x/g, ''))
  })
})

describe('a path that climbs out of its folder', () => {
  const climbs = ['../../package.json', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '%2e%2e%2f%2e%2e%2fpackage.json', '..%5c..%5cpackage.json', '....//package.json', '%252e%252e%252fpackage.json', '/etc/passwd', '%2fetc%2fpasswd', 'x%00.js', '%00', '%', '%ff', `${'a'.repeat(6000)}.js`, 'index.js/../../../package.json']

  test.each(['/workbench/assets/', '/api/docs/', '/assets/', '/published/', '/published/nl/', '/api/v1/', '/'])('below %s reaches no file', async (base) => {
    const wrong: string[] = []
    for (const climb of climbs) {
      const { status, head, body } = await rawAnswer(server.port, `${base}${climb}`)
      if (status >= 500 || /"name": "peil"|root:x:|registry\.npmjs/.test(body)) wrong.push(`${climb.slice(0, 60)}: ${status}`)
      const [, location = ''] = /^location: (.*)$/im.exec(head) ?? []
      if (/^(?:\/\/|\/\\|https?:)/.test(location)) wrong.push(`${climb.slice(0, 60)} leads to ${location}`)
    }
    expect(wrong).toEqual([])
  })
})

test.each(['//evil.example', '//evil.example/', '//evil.example/%2e%2e', '/\\evil.example/', '/%5cevil.example/', '/workbench//evil.example', '/api/docs//evil.example/..', '/nl//evil.example', '/%2f%2fevil.example/', '/?to=//evil.example', '/workbench?to=https://evil.example', '/api/docs?x=//evil.example', 'http://evil.example/', '/%0d%0alocation:%20https://evil.example/'])('%s is led to no other site', async (path) => {
  const { status, head } = await rawAnswer(server.port, path)
  expect(status).toBeLessThan(500)
  const [, location] = /^location: (.*?)\r?$/im.exec(head) ?? []
  if (location !== undefined) expect(new URL(location, `http://localhost:${server.port}`).host).toBe(`localhost:${server.port}`)
})

test('a page of another name that points here is not answered', async () => {
  for (const path of ['/', '/workbench/', '/api/v1/sign-in', '/api/docs/', '/mcp']) expect((await rawAnswer(server.port, path, 'evil.example')).status).toBe(421)
})

test('nothing in these answers was a defect', () => {
  expect([...logged, ...team.logged]).toEqual([])
})
