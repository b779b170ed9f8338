import { describe, expect, test } from 'vitest'
import { checkpointText, parseCheckpoint } from './checkpoint.ts'
import { noteSigner, signNote } from './note-signer.ts'
import { openNote, parseVerifier, verifierText } from './signed-note.ts'

/** The key pair that the tests of Go's golang.org/x/mod/sumdb/note use; the signature was made with it by OpenSSL 3.0.19 (`pkeyutl -sign -rawin`). */
const published = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1)
const text = 'Het niveau is 4 van 5, substantieel.\nThe level is 4 of 5, substantial.\n'
const signed = `${text}\n— PeterNeumann x08go2SH4Cui13ldZxEtrg7uFzwcffI+ifiEHmWLDBAVax+2blY5ofL2u0OnvuDoRw3NMBy9ZEYo+HNO2stuSQU4FgI=\n`

describe('a signed note', () => {
  test('is written as others write it, to the byte', () => {
    const signer = noteSigner('PeterNeumann', seed)
    expect(verifierText(signer)).toBe(published)
    expect(signNote(text, signer)).toBe(signed)
  })

  test('is opened by whoever has the key, also among signatures of others', async () => {
    const verifier = (await parseVerifier(published)) ?? expect.fail()
    expect((await openNote(signed, [verifier]))?.text).toBe(text)
    expect((await openNote(`${signed}— somebody.else AAAAAAAA\n`, [verifier]))?.text).toBe(text)
  })

  test('with one letter changed, or signed by another key of that name, is not opened', async () => {
    const verifier = (await parseVerifier(published)) ?? expect.fail()
    expect(await openNote(signed.replace('4 van 5', '3 van 5'), [verifier])).toBeUndefined()
    expect(await openNote(signNote(text, noteSigner('PeterNeumann', Buffer.alloc(32, 7))), [verifier])).toBeUndefined()
    expect(await openNote(signed.replace('FgI=', 'FgJ='), [verifier])).toBeUndefined()
    expect(await openNote('no note at all', [verifier])).toBeUndefined()
  })

  test.each(['', 'PeterNeumann', published.replace('c74f20a3', 'c74f20a4'), published.replace('+AR', '+AB'), 'Peter Neumann+c74f20a3+AAAA'])('%j is no key', async (given) => {
    expect(await parseVerifier(given)).toBeUndefined()
  })
})

describe('a checkpoint', () => {
  test('is three lines, and is read back as it was written', () => {
    const checkpoint = { origin: 'peil.example/log', size: 3, root: Buffer.alloc(32, 1) }
    expect(checkpointText(checkpoint)).toBe('peil.example/log\n3\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n')
    expect(parseCheckpoint(`${checkpointText(checkpoint)}an extension\n`)).toEqual({ ...checkpoint, root: Uint8Array.from(checkpoint.root) })
  })

  test.each(['', 'peil.example/log\n', 'peil.example/log\n-1\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n', 'peil.example/log\n03\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n', 'peil.example/log\n3\nAQE=\n'])('%j is none', (given) => {
    expect(parseCheckpoint(given)).toBeUndefined()
  })
})
