import http from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { collectBody, fetchPublic } from './public-fetch.ts'

const never = new AbortController().signal

test.each([
  'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://localhost/', 'http://10.0.0.1/', 'http://192.168.1.1/',
  'http://169.254.169.254/latest', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[fd00::1]/', 'http://0.0.0.0/',
  'http://[64:ff9b::7f00:1]/', 'http://[64:ff9b:1::7f00:1]/', 'http://[::127.0.0.1]/', 'http://[::ffff:0:127.0.0.1]/', 'http://[fec0::1]/', 'http://[fe80::1]/', 'http://[2002:7f00:1::]/',
])('%s lies inside and is never asked', async (address) => {
  expect(await fetchPublic(address, never)).toEqual({ ok: false, problem: { kind: 'address-refused', address, reason: 'private' } })
})

test.each(['file:///etc/passwd', 'ftp://example.org/', 'gopher://example.org/', 'http://'])('%s is no address of a page', async (address) => {
  expect(await fetchPublic(address, never)).toEqual({ ok: false, problem: { kind: 'address-refused', address, reason: 'scheme' } })
})

/** Asks a server that ends a body by closing the connection, and gives up as soon as the first words are there. */
async function collectFrom(answer: string, { giveUp }: { readonly giveUp: boolean }) {
  const stop = new AbortController()
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write(answer)
    if (!giveUp) socket.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const collected = await new Promise((resolve, reject) => {
    const request = http.get({ port, host: '127.0.0.1', signal: stop.signal }, (response) => {
      resolve(collectBody(response, 'http://example.org/', stop.signal))
      if (giveUp) response.once('data', () => stop.abort())
    })
    request.on('error', reject)
  })
  server.close()
  return collected
}

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n'
const incomplete = { ok: false, problem: { kind: 'address-refused', address: 'http://example.org/', reason: 'incomplete' } }

test('half a page is no page: given up by us, or broken off by the server', async () => {
  expect(await collectFrom(`${head}\r\nHet dreigingsniveau`, { giveUp: true })).toEqual(incomplete)
  expect(await collectFrom(`${head}Content-Length: 500\r\n\r\nHet dreigingsniveau`, { giveUp: false })).toEqual(incomplete)
  expect(await collectFrom(`${head}\r\nHet dreigingsniveau is 4.`, { giveUp: false })).toMatchObject({ ok: true, value: { contentType: 'text/plain' } })
})
