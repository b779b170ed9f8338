import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { rotateKey } from '../../src/actions/publishing/rotate-key.ts'
import { setLevel, type LevelChoice } from '../../src/actions/logbook/set-level.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { isFault, type Finding } from '../../src/core/index.ts'
import { verifierText, type NoteVerifier } from '../../src/publishing/log/signed-note.ts'
import { verifyFile } from '../../src/publishing/verifying/verify-file.ts'
import { verifySite } from '../../src/publishing/verifying/verify-site.ts'
import { aSigner, publishOn, readerOf, siteOf, type SiteFiles } from '../builders/a-publication.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { checkpointOf, entriesOf, isVouchedFor, resigned, withByte, withEntries, withoutEntry, withoutFile } from '../builders/tampering.ts'

const stays: LevelChoice = {
  scope: { country: 'NL', parts: [] }, step: 4, reasons: [{ nl: 'Het beeld is niet veranderd.', en: 'The picture has not changed.' }], author: 'duty-officer', second: undefined,
  review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-04-10',
}

/** A site of two editions with a level set between them, the same site before that, and the same after its key was replaced. */
let now: SiteFiles = new Map()
let before: SiteFiles = new Map()
let rotated: SiteFiles = new Map()
beforeAll(async () => {
  await using store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  get(await publishOn(context, '2018-03-31'))
  before = await siteOf(context)
  get(await setLevel(context, stays))
  get(await publishOn(context, '2018-04-15'))
  now = await siteOf(context)
  get(await rotateKey(context, { before: aSigner(), next: aSigner(8), signer: aSigner(), keyFile: '' }))
  get(await publishOn(context, '2018-04-16', { signer: aSigner(8) }))
  rotated = await siteOf(context, aSigner(8))
})

const verify = (files: SiteFiles, { key = aSigner(), since }: { readonly key?: NoteVerifier; readonly since?: string } = {}) => verifySite({ read: readerOf(files), key, since })
const faultsOf = async (files: SiteFiles, question: Parameters<typeof verify>[1] = {}): Promise<readonly Finding[]> => (await verify(files, question)).filter(isFault)

describe('a site as it was published', () => {
  test('holds, down to the last file', async () => {
    const findings = await verify(now, { since: checkpointOf(before) })
    expect(findings.filter(isFault)).toEqual([])
    expect(findings).toMatchObject([{ kind: 'signed', size: 3 }, { kind: 'root', size: 3 }, { kind: 'entry', id: 'NL-1' }, { kind: 'entry', id: 'entry:level:NL:2018-04-10:1' }, { kind: 'entry', id: 'NL-2' }, { kind: 'since', size: 1, now: 3 }])
  })

  test('does not hold for another key, even one of the same name', async () => {
    expect(await faultsOf(now, { key: aSigner(9) })).toContainEqual({ kind: 'wrong-checkpoint', what: 'unsigned' })
  })
})

describe('what somebody does to it afterwards is seen:', () => {
  test('one byte of any file, changed', async () => {
    const files = [...now.keys()].filter(isVouchedFor)
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (nth, at, by) => {
      const path = files[nth % files.length] ?? expect.fail()
      expect(await faultsOf(withByte(now, path, at, by)), `${path} at ${at}`).not.toEqual([])
    }), { numRuns: 400 })
  })

  test('any file, left out', async () => {
    for (const path of [...now.keys()].filter(isVouchedFor)) {
      expect(await faultsOf(withoutFile(now, path)), path).not.toEqual([])
    }
  })

  test('two entries that change places, or one that goes', async () => {
    const [first, second, third] = entriesOf(now)
    if (first === undefined || second === undefined || third === undefined) return expect.fail()
    expect(await faultsOf(await withEntries(now, [second, first, third]))).toContainEqual({ kind: 'wrong-root', size: 3 })
    expect(await faultsOf(await withoutEntry(now, 1))).toContainEqual({ kind: 'wrong-root', size: 3 })
  })

  test('the last edition, dropped with a checkpoint from before it: by who kept the later one', async () => {
    expect(await faultsOf(before)).toEqual([])
    expect(await faultsOf(before, { since: checkpointOf(now) })).toEqual([{ kind: 'wrong-since', what: 'longer', size: 3, now: 1 }])
  })

  test('a log that its own publisher wrote anew, by who kept an older checkpoint', async () => {
    const [first, , third] = entriesOf(now)
    if (first === undefined || third === undefined) return expect.fail()
    const rewritten = await resigned(now, [first, third])
    expect(await faultsOf(rewritten, { since: checkpointOf(before) })).toEqual([expect.objectContaining({ kind: 'wrong-proof' })])
    const forged = Buffer.from(first.toString('utf8').replace('duty-officer', 'night-desk'))
    expect(await faultsOf(await resigned(now, [forged, third]), { since: checkpointOf(before) })).toContainEqual({ kind: 'wrong-since', what: 'rewritten', size: 1, now: 2 })
  })

  test('editions out of their order, and entries that name a file outside the folder of their edition', async () => {
    const [first, second, third] = entriesOf(now)
    if (first === undefined || second === undefined || third === undefined) return expect.fail()
    const swapped = await faultsOf(await resigned(now, [third, second, first]))
    expect(swapped).toContainEqual({ kind: 'wrong-entry', index: 0, what: 'number' })
    expect(swapped).toContainEqual({ kind: 'wrong-entry', index: 2, what: 'moment' })
    const outside = Buffer.from(first.toString('utf8').replace('"editions/NL-1/edition.json":', '"editions/NL-1/../../key.txt":'))
    expect(await faultsOf(await resigned(now, [outside]))).toContainEqual({ kind: 'wrong-entry', index: 0, what: 'path' })
    expect(await faultsOf(await resigned(now, [Buffer.from('no json')]))).toContainEqual({ kind: 'wrong-entry', index: 0, what: 'unreadable' })
  })

  test('a checkpoint that was kept from another log, or is none', async () => {
    expect(await faultsOf(now, { since: 'nothing' })).toContainEqual(expect.objectContaining({ kind: 'wrong-since', what: 'malformed' }))
    expect(await faultsOf(now, { since: checkpointOf(before).replace('\n1\n', '\n2\n') })).toContainEqual(expect.objectContaining({ kind: 'wrong-since', what: 'unsigned' }))
  })
})

describe('a key that was replaced', () => {
  test('is followed from the old one to the new, and the new one suffices by itself', async () => {
    const findings = await verify(rotated, { since: checkpointOf(now) })
    expect(findings.filter(isFault)).toEqual([])
    expect(findings).toContainEqual({ kind: 'key-follows', index: 3, key: verifierText(aSigner(8)) })
    expect(await faultsOf(rotated, { key: aSigner(8), since: checkpointOf(now) })).toEqual([])
  })

  test('signs nothing any more: a checkpoint that the old key signs over the whole log does not hold', async () => {
    expect(await faultsOf(await resigned(rotated, entriesOf(rotated)))).toContainEqual({ kind: 'wrong-checkpoint', what: 'unsigned' })
  })

  test('gives way to none but the one that it names itself', async () => {
    const entries = entriesOf(rotated)
    const stolen = Buffer.from((entries[3] ?? expect.fail()).toString('utf8').replaceAll(verifierText(aSigner(8)), verifierText(aSigner(9))))
    expect(await faultsOf(await resigned(rotated, entries.with(3, stolen)))).toContainEqual({ kind: 'wrong-key', index: 3 })
  })
})

const file = (bytes: Buffer, proof: Buffer | undefined, key: NoteVerifier = aSigner()) => verifyFile({ path: 'edition.json', bytes, proof, key })
const at = (name: string) => now.get(`editions/NL-2/${name}`) ?? expect.fail()

describe('one file of an edition', () => {
  test('is proven by the note beside it, and by nothing less', async () => {
    expect(await file(at('edition.json'), at('edition.tlog-proof'))).toEqual([{ kind: 'file-proven', path: 'edition.json', id: 'NL-2', index: 2 }])
    expect(await file(Buffer.concat([at('edition.json'), Buffer.from(' ')]), at('edition.tlog-proof'))).toEqual([{ kind: 'wrong-proof', path: 'edition.json', what: 'other-file' }])
    expect(await file(at('edition.json'), undefined)).toEqual([{ kind: 'wrong-proof', path: 'edition.json', what: 'missing' }])
    expect(await file(at('edition.json'), at('edition.tlog-proof'), aSigner(9))).toEqual([{ kind: 'wrong-proof', path: 'edition.json', what: 'unsigned' }])
    expect(await file(at('edition.json'), Buffer.from(at('edition.tlog-proof').toString('utf8').replace('index 2', 'index 1')))).toEqual([{ kind: 'wrong-proof', path: 'edition.json', what: 'not-in-log' }])
  })
})
