// How many readers a second `peil serve --public` answers, beside a constant string: npm run --silent bench:publishing -- serving
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifierText } from '../../src/publishing/log/signed-note.ts'
import { planOf, withOffice, type BenchOffice } from './publishing-store.ts'
import { checked, median, printRow } from './row.ts'

const ports = { own: 43_117, peer: 43_118 } as const
const addresses = { own: `http://127.0.0.1:${ports.own}/nl/`, peer: `http://127.0.0.1:${ports.peer}/` } as const
const readers = 200
const rounds = 5
const secondsEach = 5

await withOffice(4, async (office) => {
  const page = (await (await planOf(office.context, verifierText(office.signer))).moving.find(({ path: file }) => file === 'nl/index.html')?.render()) ?? ''
  const own = startServer('../../src/cli/main.ts', ['serve', '--public', '--port', String(ports.own)], office)
  const peer = startServer('constant-server.ts', [String(page.length), String(ports.peer)], office)
  try {
    await Promise.all([own, peer].map(({ stdout }) => stdout !== null && once(stdout, 'data')))
    const served = await (await fetch(addresses.own)).text()
    checked(served === page, 'the page that is served is not the page of the plan')
    await compare(page.length)
  } finally {
    own.kill()
    peer.kill()
  }
})

/** The two are measured in turns, so that what else runs on the machine hits both. */
async function compare(characters: number): Promise<void> {
  await load(addresses.own, 1)
  await load(addresses.peer, 1)
  const own: Load[] = []
  const peer: Load[] = []
  for (let round = 0; round < rounds; round++) {
    own.push(await load(addresses.own, secondsEach))
    peer.push(await load(addresses.peer, secondsEach))
  }
  const ratio = median(own.map(({ perSecond }, at) => perSecond / (peer[at]?.perSecond ?? NaN)))
  const rate = (loads: readonly Load[]) => Math.round(median(loads.map(({ perSecond }) => perSecond)))
  const p99 = (loads: readonly Load[]) => median(loads.map(({ p99Ms }) => p99Ms))
  const failed = [...own, ...peer].reduce((total, { others }) => total + others, 0)
  checked(failed === 0, `${failed} answers were no 200`)
  const held = 'byte for byte the page of the plan; every answer 200'
  printRow({ work: `level page (${characters} characters) at ${readers} readers, requests a second beside a constant string in the same framework`, bar: '0.5 times', measured: `${ratio.toFixed(2)} times (${rate(own)} and ${rate(peer)})`, met: ratio >= 0.5, checked: held })
  printRow({ work: 'the same, the slowest of a hundred', bar: '50 ms', measured: `${p99(own)} ms (the constant string: ${p99(peer)} ms)`, met: p99(own) <= 50, checked: 'the same' })
}

interface Load {
  readonly perSecond: number
  readonly p99Ms: number
  readonly others: number
}

/** autocannon in a process of its own. */
async function load(address: string, seconds: number): Promise<Load> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('autocannon')), '-c', String(readers), '-d', String(seconds), '--json', address], { stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()))
  await once(child, 'close')
  const { requests, latency, non2xx, errors }: { requests: { average: number }; latency: { p99: number }; non2xx: number; errors: number } = JSON.parse(printed)
  return { perSecond: requests.average, p99Ms: latency.p99, others: non2xx + errors }
}

function startServer(program: string, words: readonly string[], { environment }: BenchOffice): ChildProcess {
  return spawn(process.execPath, [path.resolve(import.meta.dirname, program), ...words], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
}
