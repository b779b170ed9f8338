import { afterAll, beforeAll, expect, test } from 'vitest'
import { disableAccount, changeAccount } from '../../src/actions/people/change-account.ts'
import { testSignIn, type SignedInApp } from '../builders/signed-in.ts'

let team: SignedInApp
beforeAll(async () => {
  team = await testSignIn()
})
afterAll(() => team[Symbol.asyncDispose]())

const analyst = { name: 'analyst-1', roles: ['analyst'], clearance: 'amber' } as const
const administrator = { name: 'keeper-1', roles: ['administrator'] } as const

test('whoever is signed in is told who they are and what they may do', async () => {
  const response = await team.as(analyst, '/me')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ name: 'analyst-1', roles: ['analyst'], rights: ['read', 'contribute'], clearance: 'amber', language: null })
})

test('nobody is let in without a session, nor with one that was changed', async () => {
  const response = await team.app.request('http://localhost:4300/api/v1/me')
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ type: 'urn:peil:problem:sign-in-needed' })
  const { cookie = '' } = await team.headersOf(analyst)
  expect((await team.as(analyst, '/me', { headers: { cookie: cookie.replace(/.(?=\.)/, (letter) => (letter === 'a' ? 'b' : 'a')) } })).status).toBe(401)
})

test('a role that was taken away is gone at the next request, and so is a disabled account', async () => {
  await team.as(administrator, '/me')
  await changeAccount(team.context, 'analyst-1', { roles: ['reader'], clearance: 'green' })
  expect(await (await team.as(analyst, '/me')).json()).toMatchObject({ rights: ['read'], clearance: 'green' })
  await disableAccount(team.context, 'analyst-1')
  expect((await team.as(analyst, '/me')).status).toBe(401)
})

test('the last administrator stays one', async () => {
  expect(await disableAccount(team.context, 'keeper-1')).toMatchObject({ ok: false, problem: { kind: 'last-administrator' } })
  expect(await changeAccount(team.context, 'keeper-1', { roles: ['reader'], clearance: 'red' })).toMatchObject({ ok: false, problem: { kind: 'last-administrator' } })
})

test('nothing in these answers was a defect', () => {
  expect(team.logged).toEqual([])
})
