import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { demoLinks } from '../../src/api/sign-in/demo-links.ts'
import { ownAccountRoutes } from '../../src/api/sign-in/own-account-routes.ts'
import { signInRoutes } from '../../src/api/sign-in/sign-in-routes.ts'
import type { Door } from '../../src/api/sign-in/signed-in.ts'
import { openApiDocument } from '../../src/api/team/openapi.ts'
import { createTeamApi } from '../../src/api/team/team-api.ts'
import type { TeamEnv } from '../../src/api/team/team-env.ts'
import { rights } from '../../src/core/index.ts'

const context = { store: {}, clock: () => new Date(0) } as Context
const app = createTeamApi({ context, signedIn: () => Promise.resolve(new Response(null, { status: 401 })), log: (error) => { throw error } })

interface Operation { readonly summary: string; readonly tags: readonly string[]; readonly 'x-peil-right': string; readonly security: readonly unknown[]; readonly parameters?: readonly { readonly name: string; readonly in: string }[]; readonly requestBody?: unknown; readonly responses: Readonly<Record<string, { readonly description: string }>> }
const document: { readonly openapi: string; readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = JSON.parse(JSON.stringify(openApiDocument(app)))
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))

const isOfSignIn = (path: string) => /^\/(?:sign-in|own-account)\b/.test(path)
const named = (method: string, path: string) => `${method.toUpperCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`

test('every route that is served is described, and every one that is described is served', () => {
  const signIn = new Hono<TeamEnv>()
  const door = { context, address: '', demo: false } as Door
  signInRoutes(signIn, { door, demoLinks: demoLinks([]), random: randomBytes, organisation: { issuer: 'https://sign-on.example', client: 'peil', secret: 'x', charges: undefined } })
  ownAccountRoutes(signIn, door, randomBytes)
  const served = new Set([...app.routes, ...signIn.routes].filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json').map(({ method, path }) => named(method, path)))
  expect(operations.map(({ path, method }) => named(method, path)).toSorted()).toEqual([...served].toSorted())
})

test('each says in English what it does, which right it takes and how it refuses', () => {
  for (const { path, method, operation } of operations) {
    const name = `${method} ${path}`
    expect(operation.summary, name).toMatch(/^[A-Z].{5,}[^.]$/)
    if (isOfSignIn(path)) expect(operation.security, name).toEqual(path.startsWith('/own-account') ? [{ session: [] }] : [])
    else expect([rights, operation.security], name).toEqual([expect.arrayContaining([operation['x-peil-right']]), [{ session: [] }, { token: [operation['x-peil-right']] }]])
    expect(Object.keys(operation.responses).some((status) => /^2|302/.test(status)), name).toBe(true)
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, each]) => each)
    expect((operation.parameters ?? []).filter((each) => each.in === 'path').map((each) => each.name).toSorted(), name).toEqual(inPath.toSorted())
  }
})

test('what is referred to is there, and the whole is as it is kept', () => {
  const text = JSON.stringify(document)
  for (const [, reference = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    expect(reference.split('/').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([each]) => each === key)?.[1] : undefined), document), reference).toBeDefined()
  }
  expect(document.openapi).toBe('3.1.0')
  expect(JSON.parse(readFileSync('docs/reference/openapi.json', 'utf8'))).toEqual(document)
})

test('it is for everybody to read, and nothing else is', async () => {
  expect((await app.request('/openapi.json')).status).toBe(200)
  for (const { path, method } of operations.filter((each) => !isOfSignIn(each.path))) expect((await app.request(path.replaceAll(/\{\w+\}/g, 'x'), { method: method.toUpperCase() })).status, path).toBe(401)
})
