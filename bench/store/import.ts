// Rows a second and memory of an import of GED-shaped rows beside a bare COPY of the same file in one run, and how both grow.
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts'
import { chance, gedHeader, gedRow } from './ged-rows.ts'

const large = 400_000
const small = large / 10
const bars = { rowsPerSecond: 15_000, megabytes: 400, timesCopy: 4, timesTenfold: 12 }

interface Measured {
  readonly ms: number
  readonly megabytes: number
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-bench-'))
await chmod(folder, 0o755)
const server = await openEmbedded(path.join(folder, 'data'))
if (!server.ok) throw new Error(JSON.stringify(server.problem))
try {
  await measure(server.value.url)
} finally {
  await server.value.leave()
  await rm(folder, { recursive: true, force: true })
}

async function measure(serverUrl: string): Promise<void> {
  const files = [await makeFile(small), await makeFile(large)] as const
  const [, big] = files
  console.log(`${large.toLocaleString('en-GB')} rows in 49 columns, ${Math.round((await stat(big.path)).size / 1e6)} MB`)
  const copyMs = await bareCopy(serverUrl, big.path)
  const few = await importOnce(serverUrl, files[0])
  const many = await importOnce(serverUrl, big)
  report('rows a second, stored and joined', large / (many.ms / 1000), bars.rowsPerSecond, 'least')
  report('peak memory, MB', many.megabytes, bars.megabytes, 'most')
  report('times a bare COPY', many.ms / copyMs, bars.timesCopy, 'most')
  report(`times as long for ten times the rows`, many.ms / few.ms, bars.timesTenfold, 'most')
}

function report(what: string, value: number, bar: number, kind: 'least' | 'most'): void {
  const holds = kind === 'least' ? value >= bar : value <= bar
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}: ${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} (at ${kind} ${bar.toLocaleString('en-GB')})`)
}

interface MadeFile {
  readonly path: string
  readonly rows: number
  readonly killed: number
}

async function makeFile(rows: number): Promise<MadeFile> {
  const file = path.join(folder, `GEDEvent_v25_1_${rows}.csv`)
  const next = chance(rows)
  let killed = 0
  await pipeline(
    Readable.from(
      (function* () {
        yield `${gedHeader}\n`
        for (let from = 0; from < rows; from += 1000) {
          let text = ''
          for (let number = from; number < from + 1000; number++) {
            const { line, best } = gedRow(number + 1, next)
            killed += best
            text += `${line}\n`
          }
          yield text
        }
      })(),
    ),
    createWriteStream(file),
  )
  return { path: file, rows, killed }
}

async function aDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  return new URL(`/${name}`, serverUrl).href
}

/** The same file into 49 columns of text without an index: the least that storing it can cost. */
async function bareCopy(serverUrl: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: await aDatabase(serverUrl, 'bare_copy') })
  await client.connect()
  await client.query(`create table plain (${gedHeader.split(',').map((name) => `${name} text`).join(', ')})`)
  const start = performance.now()
  await pipeline(createReadStream(file, { highWaterMark: 1_000_000 }), client.query(copyFrom('copy plain from stdin with (format csv, header)')))
  const ms = performance.now() - start
  await client.end()
  return ms
}

/** The real command in a process of its own, with the store made beforehand; what it stored is counted. */
async function importOnce(serverUrl: string, { path: file, rows, killed }: MadeFile): Promise<Measured> {
  const url = await aDatabase(serverUrl, `import_${rows}`)
  peil(url, ['picture', '--json'])
  const start = performance.now()
  const { out, megabytes } = peil(url, ['import', 'ucdp-ged', file, '--json'])
  const ms = performance.now() - start
  const result = JSON.parse(out) as { readonly added: number; readonly quarantined: number }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: sums } = await client.query<{ rows: string; killed: string }>('select count(*) as rows, sum(killed) as killed from event_record')
  await client.end()
  const found = [result.added, result.quarantined, Number(sums[0]?.rows), Number(sums[0]?.killed)]
  if (found.join() !== [rows, 0, rows, killed].join()) throw new Error(`stored ${found.join()} and not ${[rows, 0, rows, killed].join()}`)
  return { ms, megabytes }
}

/** Runs `peil` as `npm run peil` does; its greatest memory by the kernel's count. */
function peil(url: string, words: readonly string[]): { readonly out: string; readonly megabytes: number } {
  const root = path.resolve(import.meta.dirname, '../..')
  const ended = spawnSync(process.execPath, ['--max-semi-space-size=8', '--import', path.join(import.meta.dirname, 'print-peak.mjs'), path.join(root, 'src/cli/main.ts'), ...words], {
    env: { ...process.env, PEIL_DATABASE_URL: url },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (ended.status !== 0) throw new Error(ended.stderr)
  return { out: ended.stdout, megabytes: Number(/peak (\d+) kB/.exec(ended.stderr)?.[1]) / 1024 }
}
