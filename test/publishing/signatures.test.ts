import { createHash } from 'node:crypto'
import * as ed25519 from '@noble/ed25519'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { rotateKey } from '../../src/actions/publishing/rotate-key.ts'
import { noteSigner, signNote } from '../../src/publishing/log/note-signer.ts'
import { openNote, parseVerifier, verifierText } from '../../src/publishing/log/signed-note.ts'
import { aSigner, publishOn, siteOf } from '../builders/a-publication.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

/** The 32 bytes of the key in its text, and the id before them: C2SP signed-note, written anew here. */
function rawKey(verifier: string): { readonly name: string; readonly id: string; readonly key: Buffer } {
  const [, name = '', id = '', encoded = ''] = /^(\S+?)\+([0-9a-f]{8})\+(\S+)$/.exec(verifier.trim()) ?? []
  return { name, id, key: Buffer.from(encoded, 'base64').subarray(1) }
}

/** Whether a key has signed a note, by an implementation of Ed25519 that is neither Node's nor OpenSSL's. */
async function isSigned(note: string, verifier: string): Promise<boolean> {
  const { name, id, key } = rawKey(verifier)
  const [text = '', lines = ''] = note.split(/(?<=\n)\n(?=— )/)
  const signatures = lines.split('\n').flatMap((line) => (line.startsWith(`— ${name} `) ? [Buffer.from(line.slice(`— ${name} `.length), 'base64')] : []))
  const own = signatures.find((bytes) => bytes.subarray(0, 4).toString('hex') === id)
  return own !== undefined && ed25519.verifyAsync(own.subarray(4), Buffer.from(text), key)
}

const hash = (prefix: number, ...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat([Buffer.of(prefix), ...parts])).digest()

/** The root over entries, as RFC 6962 defines it in a line. */
function rootOf(entries: readonly Buffer[]): Buffer {
  if (entries.length === 1) return hash(0, ...entries)
  let split = 1
  while (2 * split < entries.length) split *= 2
  return hash(1, rootOf(entries.slice(0, split)), rootOf(entries.slice(split)))
}

function entriesIn(bundle: Buffer): readonly Buffer[] {
  if (bundle.length === 0) return []
  const end = 2 + bundle.readUInt16BE(0)
  return [bundle.subarray(2, end), ...entriesIn(bundle.subarray(end))]
}

describe('by an implementation that is not ours', () => {
  test('a published site holds: signature, root, entries and files; and so does the change of its key', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await loadRecord(context))
    for (const day of ['2018-03-31', '2018-04-30'] as const) get(await publishOn(context, day))
    const before = await siteOf(context)
    get(await rotateKey(context, { before: aSigner(), next: aSigner(8), signer: aSigner(), keyFile: '' }))
    const site = await siteOf(context, aSigner(8))
    const text = (path: string) => String(site.get(path) ?? expect.fail(path))
    const key = text('key.txt')
    expect(await isSigned(text('log/checkpoint'), key)).toBe(true)
    expect(await isSigned(text('log/checkpoint'), String(before.get('key.txt')))).toBe(false)
    expect(await isSigned(text('log/checkpoint').replace('\n3\n', '\n2\n'), key)).toBe(false)
    expect(await isSigned(String(before.get('log/checkpoint')), String(before.get('key.txt')))).toBe(true)
    const entries = entriesIn(site.get('log/tile/entries/000.p/3') ?? expect.fail('the entries'))
    expect(rootOf(entries).toString('base64')).toBe(text('log/checkpoint').split('\n')[2])
    const said = entries.map((entry) => JSON.parse(String(entry)) as { readonly files: Readonly<Record<string, string>>; readonly statement?: string; readonly id: string })
    for (const [path, digest] of said.flatMap(({ files }) => Object.entries(files))) expect(createHash('sha256').update(text(path)).digest('hex'), path).toBe(digest)
    const change = said[2]
    expect(change?.id).toBe(key.trim())
    expect(await isSigned(change?.statement ?? '', String(before.get('key.txt')))).toBe(true)
    expect(await isSigned(change?.statement ?? '', key)).toBe(false)
  })

  test('keys and signatures are the same, whatever the seed and the text', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string({ unit: 'binary' }), async (seed, words) => {
      const signer = noteSigner('peil.example/log', seed)
      const text = `${words.toWellFormed().replaceAll('\n', ' ')}\n`
      expect(rawKey(verifierText(signer)).key).toEqual(Buffer.from(await ed25519.getPublicKeyAsync(seed)))
      const note = signNote(text, signer)
      expect(await isSigned(note, verifierText(signer))).toBe(true)
      const theirs = Buffer.concat([Buffer.from(signer.id, 'hex'), await ed25519.signAsync(Buffer.from(text), seed)]).toString('base64')
      const other = `${text}\n— ${signer.name} ${theirs}\n`
      expect(other).toBe(note)
      expect((await openNote(other, [(await parseVerifier(verifierText(signer))) ?? expect.fail('a key')]))?.text).toBe(text)
    }), { numRuns: 40 })
  })
})
