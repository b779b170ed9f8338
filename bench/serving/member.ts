import { performance } from 'node:perf_hooks'

/** What was answered, and how long it took until the last byte was there. */
export interface Answered {
  readonly status: number
  readonly ms: number
  readonly etag: string
  readonly text: string
}

export interface Request {
  readonly method?: string
  readonly body?: unknown
  readonly ifMatch?: string
}

/** Somebody who is signed in, as their browser asks. */
export class Member {
  readonly name: string
  readonly #address: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(name: string, address: string, cookie: string) {
    this.name = name
    this.#address = address
    this.#headers = { cookie, origin: address, 'sec-fetch-site': 'same-origin', 'accept-language': 'en' }
  }

  async ask(path: string, { method = 'GET', body, ifMatch }: Request = {}): Promise<Answered> {
    const began = performance.now()
    const response = await fetch(`${this.#address}/api/v1${path}`, {
      method,
      headers: { ...this.#headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, ms: performance.now() - began, etag: response.headers.get('etag') ?? '', text }
  }

  /** Listens to what changes, as every open window does, until it is told to stop. */
  async listen(signal: AbortSignal): Promise<number> {
    const response = await fetch(`${this.#address}/api/v1/changes`, { headers: this.#headers, signal })
    let bytes = 0
    if (response.body !== null) for await (const part of response.body) bytes += part.length
    return bytes
  }

  /** What was read, where it must have gone well. */
  async read<T>(path: string, request?: Request): Promise<T> {
    const { status, text } = await this.ask(path, request)
    if (status >= 300) throw new Error(`${request?.method ?? 'GET'} ${path} answered ${status}: ${text.slice(0, 500)}`)
    const body: T = JSON.parse(text)
    return body
  }
}
