import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { servePages } from './serve.ts'

const app = new Hono().get('/', (request) => request.text('hier'))

test('serves on loopback, says which port is taken, and frees it when closed', async () => {
  const first = await servePages(app, 0)
  if (!first.ok) throw new Error('port 0 is always free')
  const { port } = first.value
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hier')
  expect(await servePages(app, port)).toEqual({ ok: false, problem: { kind: 'port-in-use', port } })
  await first.value[Symbol.asyncDispose]()
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  const again = await servePages(app, port)
  expect(again.ok).toBe(true)
  if (again.ok) await again.value[Symbol.asyncDispose]()
})
