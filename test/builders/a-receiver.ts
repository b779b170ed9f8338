import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookReach } from '../../src/cli/delivering/post-webhook.ts'

/** What a receiver was sent. */
export interface Received {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A status, with a header where one is needed; `never` for no answer at all, `endless` for a body that does not end. */
export type Answer = number | 'never' | 'endless' | { readonly status: number; readonly location: string }

/** A web server on the loopback address that answers each message as it is told to, and keeps what it got. */
export async function aReceiver(answer: (received: Received, before: readonly Received[]) => Answer) {
  const received: Received[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    response.on('error', () => undefined)
    request.on('error', () => undefined).on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const got = { path: request.url ?? '', method: request.method ?? '', headers, body: Buffer.concat(chunks).toString() }
      const given = answer(got, received)
      received.push(got)
      send(response, given)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    received, address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function send(response: http.ServerResponse, answer: Answer): void {
  if (answer === 'never') return
  if (answer === 'endless') {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(1000)), 10)
    response.on('close', () => clearInterval(timer))
    return
  }
  const { status, ...headers } = typeof answer === 'number' ? { status: answer } : answer
  response.writeHead(status, headers).end()
}

/** What tests may reach, and no installation: the loopback address, over http. */
export const loopbackReach: WebhookReach = { schemes: ['http:'], isInside: () => false, timeoutMs: 1000 }
