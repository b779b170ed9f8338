import { createHash, createPublicKey } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportStore } from '../../src/actions/transfer/export-store.ts'
import { parseVerifier } from '../../src/publishing/log/signed-note.ts'
import { holds } from '../builders/alert-signature.ts'
import { aDatabase, aStore } from '../builders/a-store.ts'
import { aTerminal } from '../builders/a-terminal.ts'
import { get } from '../builders/get.ts'
import { readData } from '../builders/the-record.ts'

let folder = ''
let url = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'peil-publishing-'))
  url = await aDatabase()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const site = () => path.join(folder, 'site')
const keyFile = () => path.join(folder, 'keys', 'publishing.key')
const peilOn = (now: string, environment: Readonly<Record<string, string>> = {}) => aTerminal(url, now, { environment: { PEIL_PUBLISHER: 'Voorbeeldbureau', PEIL_ADDRESS: 'https://peil.example/', PEIL_KEY_FILE: keyFile(), ...environment } })
const publish = (now: string, day: string, ...more: readonly string[]) => peilOn(now)('publish', '--out', site(), '--by', 'duty-officer', '--as-of', day, ...more)

/** Breaks the connection where it should answer with an edition. */
const brokenOff = (request: http.IncomingMessage, response: http.ServerResponse) => request.url?.endsWith('edition.json') === true && response.destroy()

async function digests(of: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(of, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name)).toSorted()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.relative(of, file), createHash('sha256').update(await readFile(file)).digest('hex')] as const)))
}

/** Each part needs the ones before it, as in an office. */
describe('an office that publishes', () => {
  let key = ''

  test('is told what it lacks, all at once', async () => {
    const printed = await aTerminal(url, '2018-04-01T09:00:00Z', { environment: { PEIL_KEY_FILE: keyFile() } })('publish', '--out', site(), '--by', 'duty-officer')
    expect(printed).toMatchObject({ code: 1, out: '' })
    expect(printed.err).toContain('3 things stand in the way')
    expect(await aTerminal(url, '2018-04-01T09:00:00Z', { environment: { PEIL_KEY_FILE: keyFile() } })('key', 'create')).toMatchObject({ code: 1 })
  })

  test('makes a key that its owner alone can read, once, and shows its public half', async () => {
    const made = await peilOn('2018-04-01T09:00:00Z')('key', 'create')
    key = made.out.split('\n')[0] ?? ''
    expect((await parseVerifier(key))?.name).toBe('peil.example/log')
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600)
    const secret = (await readFile(keyFile(), 'utf8')).trim().split('+').slice(4).join('+') || expect.fail()
    expect(made.out).not.toContain(secret)
    expect(await peilOn('2018-04-01T09:00:00Z')('key', 'create')).toMatchObject({ code: 1 })
    expect(await peilOn('2018-04-01T09:00:00Z')('key', 'show')).toEqual({ code: 0, out: `${key}\n`, err: '' })
    expect(await peilOn('2018-04-01T09:00:00Z')('key', 'burn')).toMatchObject({ code: 2 })
  })

  test('publishes, and is told when nothing has changed', async () => {
    expect(await publish('2018-04-01T09:00:00Z', '2018-03-31')).toMatchObject({ code: 0, out: expect.stringContaining('Published: NL-1, the picture of 31 March 2018.') as string })
    const before = await digests(site())
    expect((await publish('2018-04-01T10:00:00Z', '2018-03-31')).out).toMatch(/^Nothing has changed since NL-1[^]*0 files written/)
    expect(await digests(site())).toEqual(before)
    await cp(path.join(site(), 'log', 'checkpoint'), path.join(folder, 'kept'))
  })

  test('writes a folder once where two are told to at the same time, and says so where a folder stands in the place of a file', async () => {
    const twice = path.join(folder, 'twice')
    const publishThere = () => peilOn('2018-04-01T10:00:00Z')('publish', '--out', twice, '--by', 'duty-officer', '--as-of', '2018-03-31')
    const said = await Promise.all([publishThere(), publishThere()])
    expect(said.map(({ code }) => code)).toEqual([0, 0])
    expect(said.filter(({ out }) => out.includes(' 0 files written'))).toHaveLength(1)
    expect(await digests(twice)).toEqual(await digests(site()))
    await rm(path.join(twice, 'index.html'))
    await mkdir(path.join(twice, 'index.html'))
    expect(await publishThere()).toMatchObject({ out: '', err: expect.stringContaining(twice) as string })
  })

  test('sets a level with its reason in both languages, and publishes again without touching what is out', async () => {
    const peil = peilOn('2018-05-01T09:00:00Z')
    const level = ['set-level', '--step', '4', '--review', '2018-09-01', '--by', 'duty-officer', '--reason', 'The picture has not changed', '--lang', 'en'] as const
    expect(await peil(...level, '--translation', 'Het beeld is niet veranderd', '--translation', 'nog een')).toMatchObject({ code: 2 })
    expect(await peil(...level, '--translation', 'Het beeld is niet veranderd')).toMatchObject({ code: 0 })
    const before = await digests(site())
    expect(await publish('2018-05-01T10:00:00Z', '2018-05-01')).toMatchObject({ code: 0, err: '' })
    const after = await digests(site())
    for (const file of ['editions/NL-1/edition.json', 'editions/NL-1/edition.tlog-proof', 'log/tile/entries/000.p/1']) expect(after[file], file).toBe(before[file])
    expect(Object.keys(after)).toContain('editions/NL-2/edition.json')
  })

  test('signs its alerts once it has a key for them, and publishes nothing while that key is missing', async () => {
    const alertKey = path.join(folder, 'keys', 'alerts.key')
    const peil = peilOn('2018-05-01T11:00:00Z', { PEIL_ALERT_KEY_FILE: alertKey })
    const again = ['publish', '--out', site(), '--by', 'duty-officer', '--as-of', '2018-05-01'] as const
    expect(await peil(...again)).toMatchObject({ code: 1, err: expect.stringContaining('there is no key for alerts; peil key create --alerts makes one') as string })
    const made = await peil('key', 'create', '--alerts')
    expect(made).toMatchObject({ code: 0, err: '' })
    expect((await stat(alertKey)).mode & 0o777).toBe(0o600)
    expect(made.out).not.toContain('PRIVATE')
    expect(await peil('key', 'create', '--alerts')).toMatchObject({ code: 1 })
    const shown = await peil('key', 'show', '--alerts')
    expect(made.out.startsWith(shown.out)).toBe(true)
    expect(createPublicKey(shown.out).asymmetricKeyDetails).toMatchObject({ modulusLength: 3072 })
    expect(await peil('key', 'rotate', '--alerts')).toMatchObject({ code: 2 })
    expect(await peil(...again)).toMatchObject({ code: 0, err: '' })
    const pem = await readFile(path.join(site(), 'alerts', 'key.pem'), 'utf8')
    expect(pem).toBe(shown.out)
    for (const edition of ['NL-1', 'NL-2']) {
      const alert = await readFile(path.join(site(), 'alerts', `${edition}.xml`), 'utf8')
      expect(holds(alert, pem), edition).toBe(true)
      expect(holds(alert.replace('<status>Test</status>', '<status>Actual</status>'), pem), edition).toBe(false)
    }
    await writeFile(alertKey, await readFile(keyFile(), 'utf8'))
    expect(await peil('key', 'show', '--alerts')).toMatchObject({ code: 1, err: expect.stringContaining('no RSA key for alerts') as string })
    expect(await peil(...again)).toMatchObject({ code: 1, err: expect.stringContaining('this is no RSA key for alerts') as string })
    // Without the setting alerts go out unsigned again.
    expect(await publish('2018-05-01T12:00:00Z', '2018-05-01')).toMatchObject({ code: 0, err: '' })
    await rm(alertKey)
  })

  test('can be verified by anybody: the folder, one file, a server, with a checkpoint that was kept', async () => {
    const peil = aTerminal('postgres://nobody@127.0.0.1:1/none', '2018-05-02T09:00:00Z')
    const whole = await peil('verify', site(), '--key', key, '--since', path.join(folder, 'kept'))
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toMatch(/Everything holds\.\n$/)
    expect(await peil('verify', path.join(site(), 'editions', 'NL-2', 'edition.json'), '--key', path.join(site(), 'key.txt'))).toMatchObject({ code: 0 })
    expect(await peil('verify', site(), '--key', 'no key')).toMatchObject({ code: 2 })
    expect(await peil('verify', path.join(folder, 'nowhere'), '--key', key)).toMatchObject({ code: 1 })
    expect(await peil('verify', 'http://127.0.0.1:9/', '--key', key)).toMatchObject({ code: 1, out: '' })
    await throughServer(site(), async (address) => {
      expect(await peil('verify', address, '--key', key, '--since', path.join(folder, 'kept'))).toEqual(whole)
    })
  })

  test('is not called wrong for what could not be asked, and leads nobody into a network that they did not name', async () => {
    const peil = aTerminal('postgres://nobody@127.0.0.1:1/none', '2018-05-02T09:00:00Z')
    await throughServer(site(), async (address) => {
      expect(await peil('verify', address, '--key', key)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('edition.json was not fetched') as string })
    }, brokenOff)
    await throughServer(site(), async (inside) => {
      const leadsInside = (request: http.IncomingMessage, response: http.ServerResponse) => request.url?.startsWith('/log/') === true && response.writeHead(302, { location: `${inside}${request.url.slice(1)}` }).end()
      await throughServer(site(), async (address) => {
        expect(await peil('verify', address, '--key', key)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('was not fetched') as string })
      }, leadsInside)
    })
  })

  test('is caught when it changes what is out, and mends it by publishing again', async () => {
    const file = path.join(site(), 'editions', 'NL-1', 'edition.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('DTN47', 'DTN48'))
    const peil = peilOn('2018-05-02T09:00:00Z')
    const caught = await peil('verify', site(), '--key', key)
    expect(caught.code).toBe(1)
    expect(caught.out).toContain('✗ editions/NL-1/edition.json of NL-1 was changed.')
    expect(await publish('2018-05-02T09:30:00Z', '2018-05-01')).toMatchObject({ code: 0 })
    expect(await peil('verify', site(), '--key', key)).toMatchObject({ code: 0 })
  })

  test('replaces its key, and who holds the old one can go on', async () => {
    const rotated = await peilOn('2018-05-03T09:00:00Z')('key', 'rotate')
    expect(rotated).toMatchObject({ code: 0, err: '' })
    expect(rotated.out.split('\n')[0]).not.toBe(key)
    expect(await readdir(path.dirname(keyFile()))).toEqual(['publishing.key'])
    expect(await publish('2018-05-03T10:00:00Z', '2018-05-01')).toMatchObject({ code: 0 })
    const peil = peilOn('2018-05-04T09:00:00Z')
    for (const each of [key, rotated.out.split('\n')[0] ?? '']) expect(await peil('verify', site(), '--key', each, '--since', path.join(folder, 'kept'))).toMatchObject({ code: 0 })
  })

  test('loses its key and goes on with the next, which who has the old one alone is told', async () => {
    const old = (await peilOn('2018-05-04T10:00:00Z')('key', 'show')).out.trim()
    const peil = peilOn('2018-05-05T09:00:00Z')
    expect(await peil('key', 'rotate', '--lost', old)).toMatchObject({ code: 1, err: expect.stringContaining('it is not lost') as string })
    await rm(keyFile())
    expect((await publish('2018-05-05T09:00:00Z', '2018-05-01')).err).toContain('peil key rotate --lost')
    expect((await peil('doctor')).out).toContain('peil key rotate --lost')
    expect(await peil('key', 'rotate')).toMatchObject({ code: 1 })
    expect(await peil('key', 'rotate', '--lost', key)).toMatchObject({ code: 1, err: expect.stringContaining('did not sign the log') as string })
    const rotated = await peil('key', 'rotate', '--lost', path.join(site(), 'key.txt'))
    expect(rotated).toMatchObject({ code: 0, err: '' })
    const next = rotated.out.split('\n')[0] ?? ''
    expect(rotated.out).toContain('make it known by another road')
    expect(await publish('2018-05-05T10:00:00Z', '2018-05-01')).toMatchObject({ code: 0, err: '' })
    expect(await peil('verify', site(), '--key', next, '--since', path.join(folder, 'kept'))).toMatchObject({ code: 0 })
    const told = await peil('verify', site(), '--key', old)
    expect(told.code).toBe(1)
    expect(told.out).toContain('a new key that the one before has not signed')
  })

  test('keeps its key out of every export', async () => {
    await using store = await aStore(url)
    const secret = (await readFile(keyFile(), 'utf8')).trim().split('+').slice(4).join('+') || expect.fail()
    const written: string[] = []
    const target = { create: () => Promise.resolve({ write: (part: string | Uint8Array) => { written.push(Buffer.from(part).toString('utf8')); return Promise.resolve() }, close: () => Promise.resolve({ bytes: 0, sha256: '' }) }) }
    get(await exportStore({ store, readData }, target, ['jsonl']))
    expect(written.join('')).toContain('NL-2')
    expect(written.join('')).not.toContain(secret)
  })

  test('writes over no other log, and not over a longer one than it has', async () => {
    const other = await aDatabase()
    const elsewhere = aTerminal(other, '2018-06-01T09:00:00Z', { environment: { PEIL_PUBLISHER: 'Ander bureau', PEIL_ADDRESS: 'https://peil.example', PEIL_KEY_FILE: keyFile() } })
    const before = await digests(site())
    expect(await elsewhere('publish', '--out', site(), '--by', 'duty-officer', '--as-of', '2018-03-31')).toMatchObject({ code: 1, err: expect.stringContaining('a log that this store has not written') as string })
    expect(await digests(site())).toEqual(before)
  })

  test('says so when its key is damaged', async () => {
    await chmod(keyFile(), 0o600)
    await writeFile(keyFile(), 'PRIVATE+KEY+broken')
    expect(await peilOn('2018-06-01T09:00:00Z')('key', 'show')).toMatchObject({ code: 1, err: expect.stringContaining('damaged') as string })
    expect((await publish('2018-06-01T09:00:00Z', '2018-06-01')).err).toContain('this is no signing key')
  })
})

/** The folder behind an address of this machine, as any web server would give it, but for what it answers otherwise. */
async function throughServer(root: string, use: (address: string) => Promise<void>, otherwise: (request: http.IncomingMessage, response: http.ServerResponse) => unknown = () => false): Promise<void> {
  const server = http.createServer((request, response) => {
    if (otherwise(request, response) === false) readFile(path.join(root, decodeURIComponent(request.url ?? ''))).then((bytes) => response.end(bytes), () => response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
