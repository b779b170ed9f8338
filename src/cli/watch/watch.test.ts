import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { listReports } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import { parseSettings } from '../../settings.ts'
import type { Terminal } from '../command.ts'
import type { Fetched, Validators } from '../public-fetch.ts'
import { keepWatching } from './keep-watching.ts'
import { watchFeed } from './watch-feed.ts'
import { watchFolder } from './watch-folder.ts'
import { watchLevels } from './watch-levels.ts'
import { get } from '../../../test/builders/get.ts'

const address = 'https://example.org/feed.xml'
const bringing = { said: { published: undefined, lang: undefined, country: undefined }, source: 'De Proefkrant', known: undefined }
const first = 'Het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV.'
const edited = 'Het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV. Dat bleek maandag.'

test('an item of a feed is kept once, and what its publisher makes of it later is kept beside it, known from the day it was seen', async () => {
  await using store = await aStore()
  const server = aServer()
  const watcher = watchFeed(address, 900, aContext(store, '2018-03-30T12:00:00Z'), bringing, aTerminal(), server.fetch)
  server.answer = aFeed(first)
  expect(get(await watcher.look())).toEqual(['urn:item:1: kept, with 2 claims'])
  expect(get(await watcher.look())).toEqual([])
  server.answer = aFeed(edited)
  expect(get(await watcher.look())).toEqual([expect.stringMatching(/^urn:item:1~[0-9a-f]{8}: kept, with 2 claims$/)])
  expect(get(await watcher.look())).toEqual([])
  const reports = await listReports(store.db, { asOf: '2018-04-01', recordedBy: undefined })
  expect(reports.map(({ text, known, note }) => [text, known, note])).toEqual([[`Niveau\n\n${first}`, '2018-03-26', undefined], [`Niveau\n\n${edited}`, '2018-03-30', 'A later text of urn:item:1']])
})

test('a feed is asked for only if it changed since it was read, also after a stop, and one that could not be read is asked for whole again', async () => {
  await using store = await aStore()
  const server = aServer()
  const look = () => watchFeed(address, 900, aContext(store, '2018-03-30T12:00:00Z'), bringing, aTerminal(), server.fetch).look()
  server.answer = '<rss><channel><item>'
  expect(await look()).toMatchObject({ ok: false, problem: { kind: 'document-unreadable' } })
  server.answer = aFeed(first)
  get(await look())
  get(await look())
  expect(server.asked).toEqual([{}, {}, { etag: `"${server.answer.length}"` }])
})

test('a feed that is out of reach is said, and asked less and less often', async () => {
  const stop = new AbortController()
  const said: string[] = []
  const terminal = { ...aTerminal(), cancelled: stop.signal, err: (text: string) => void said.push(text) }
  let looks = 0
  const look = () => Promise.resolve(++looks > 3 ? (stop.abort(), done([])) : refused({ kind: 'address-refused', address, reason: 'unreachable' } as const))
  await keepWatching([{ place: address, everySeconds: 0.01, look }], terminal)
  expect(looks).toBe(4)
  expect(said.filter((line) => line.includes('the server does not answer'))).toHaveLength(3)
})

test('a file is read when nobody has written to it for some seconds, and again when it changed', async () => {
  await using store = await aStore()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-watch-'))
  try {
    const file = path.join(folder, 'bericht.txt')
    const write = async (text: string, at: string) => {
      await writeFile(file, text)
      await utimes(file, new Date(at), new Date(at))
    }
    const lookAt = async (now: string) => (get(await watchFolder(folder, false, aContext(store, now), bringing, aTerminal()).look())).length
    await write(first, '2018-03-30T12:00:00Z')
    expect(await lookAt('2018-03-30T12:00:02Z')).toBe(0)
    expect(await lookAt('2018-03-30T12:00:09Z')).toBe(1)
    expect(await lookAt('2018-03-30T12:01:00Z')).toBe(0)
    await write(edited, '2018-03-30T12:02:00Z')
    expect(await lookAt('2018-03-30T12:03:00Z')).toBe(1)
    await write('', '2018-03-30T12:04:00Z')
    expect([await lookAt('2018-03-30T12:05:00Z'), await lookAt('2018-03-30T12:06:00Z')]).toEqual([1, 0])
    expect(await countReports(store)).toBe(2)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a file of a day to come is read, and a folder that may not be listed is said once and hides no other', async () => {
  await using store = await aStore()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-watch-'))
  try {
    await mkdir(path.join(folder, 'dicht'), { mode: 0 })
    const ahead = path.join(folder, 'uit-de-toekomst.txt')
    await writeFile(ahead, first)
    await utimes(ahead, new Date('2099-01-01T00:00:00Z'), new Date('2099-01-01T00:00:00Z'))
    const { look } = watchFolder(folder, false, aContext(store, '2018-03-30T12:00:00Z'), bringing, aTerminal())
    const mayList = process.getuid?.() === 0
    expect(get(await look())).toEqual([...(mayList ? [] : [expect.stringContaining('dicht cannot be read')]), expect.stringContaining('kept, with 2 claims')])
    expect(get(await look())).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('an answer of a level feed that is not understood is refused each time and set aside once, as it came', async () => {
  await using store = await aStore()
  const server = aServer()
  const watcher = watchLevels(address, 900, aContext(store), aTerminal(), server.fetch)
  server.answer = '<html><body>One moment please</body></html>'
  expect(await watcher.look()).toEqual({ ok: false, problem: { kind: 'level-feed-unknown', address } })
  expect(await watcher.look()).toEqual({ ok: false, problem: { kind: 'level-feed-unknown', address } })
  expect(await store.db.selectFrom('refused_notice').select(['address', 'body']).execute()).toEqual([{ address, body: server.answer }])
})

function aFeed(text: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Nieuws</title><link>https://example.org</link><description>Nieuws</description>
    <item><guid isPermaLink="false">urn:item:1</guid><title>Niveau</title><description>${text}</description><pubDate>Mon, 26 Mar 2018 10:00:00 +0200</pubDate></item></channel></rss>`
}

/** A server elsewhere that knows what its readers have seen. */
function aServer() {
  const server = {
    answer: '',
    asked: [] as Validators[],
    fetch: async (_: string, validators: Validators): Promise<Outcome<Fetched | 'unchanged'>> => {
      server.asked.push(validators)
      const etag = `"${server.answer.length}"`
      const isSame = validators.etag === etag
      return done(isSame ? 'unchanged' : { bytes: Buffer.from(server.answer), contentType: '', address, validators: { etag } })
    },
  }
  return server
}

function aTerminal(): Terminal {
  return {
    out: () => Promise.resolve(), err: () => undefined, input: (async function* () {})(), columns: 80, interactive: false, language: 'en', settings: parseSettings({}, '/'), cwd: '/',
    clock: () => new Date('2018-03-30T12:00:00Z'), random: () => 0.5, cancelled: new AbortController().signal,
  }
}

async function countReports({ db }: Store): Promise<number> {
  return (await listReports(db, { asOf: '2030-01-01', recordedBy: undefined })).length
}
