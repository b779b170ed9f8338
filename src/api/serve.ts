import { createServer, type Server as HttpServer } from 'node:http'
import type { Hono } from 'hono'
import { getRequestListener } from '@hono/node-server'
import { done, refused, type Outcome } from '../core/index.ts'

/** Pages being served; closing it ends open connections and frees the port. */
export interface Server extends AsyncDisposable {
  readonly port: number
}

/** What answers: the pages of the team, or what is public. */
export interface ServedApp {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** By which requests are told together, without what stands in their addresses. */
  readonly router: Hono['router']
}

/** Serves on this machine's loopback addresses only, IPv4 and where there is one IPv6; port 0 picks a free one. */
export async function servePages(app: ServedApp, port: number): Promise<Outcome<Server>> {
  const listener = getRequestListener(app.fetch)
  const first = createServer(listener)
  const listening = await listen(first, port, '127.0.0.1')
  if (listening === 'denied') return refused({ kind: 'port-denied', port })
  if (listening !== 'listening') return refused({ kind: 'port-in-use', port })
  const bound = portOf(first)
  const second = createServer(listener)
  const servers = [first]
  const alsoListening = await listen(second, bound, '::1')
  if (alsoListening === 'listening') servers.push(second)
  if (alsoListening === 'in-use') {
    await close(first)
    return refused({ kind: 'port-in-use', port: bound })
  }
  return done({ port: bound, [Symbol.asyncDispose]: async () => void (await Promise.all(servers.map(close))) })
}

type Listening = 'listening' | 'in-use' | 'denied' | 'no-such-address'

function listen(server: HttpServer, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('in-use')
      else if (error.code === 'EACCES') resolve('denied')
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('no-such-address')
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => resolve('listening'))
  })
}

function portOf(server: HttpServer): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return address.port
}

function close(server: HttpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}
