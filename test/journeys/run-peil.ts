import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import path from 'node:path'

export const checkout = path.resolve(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Run {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs the real command in a process of its own, in English unless told otherwise, and waits until it ends. */
export function runPeil(words: readonly string[], { input = '', env = {}, cwd = checkout }: Run = {}): Promise<Ended> {
  const child = startPeil(words, { env, cwd })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return ended(child)
}

export function startPeil(words: readonly string[], { env = {}, cwd = checkout }: Omit<Run, 'input'> = {}) {
  return spawn(process.execPath, [path.join(checkout, 'src/cli/main.ts'), ...words], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, PEIL_LANG: 'en', ...env },
  })
}

export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, out, err })))
}

/** `peil serve` on a port that is free, once it says where. */
export async function startServing(env: Readonly<Record<string, string>>): Promise<Serving> {
  return untilServing(startPeil(['serve', '--port', '0'], { env }))
}

export interface Serving {
  readonly child: ChildProcessWithoutNullStreams
  readonly end: Promise<Ended>
  readonly address: string
}

/** Waits until a server says where it is; one that ends before that fails the test at once, with what it said. */
export async function untilServing(child: ChildProcessWithoutNullStreams): Promise<Serving> {
  const end = ended(child)
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      const found = /http:\/\/localhost:\d+/.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    })
    void end.then(({ code, signal, err }) => reject(new Error(`serve ended (${code ?? signal}): ${err}`)))
  })
  return { child, end, address }
}
