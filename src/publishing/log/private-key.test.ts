import { describe, expect, test } from 'vitest'
import { keyAfter, keyStatement } from './key-statement.ts'
import { noteSigner, signNote } from './note-signer.ts'
import { parsePrivateKey, privateKeyText } from './private-key.ts'
import { verifierText } from './signed-note.ts'

/** The key of the tests of Go's golang.org/x/mod/sumdb/note. */
const published = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1)

describe('the file of a key', () => {
  test('is as others write it', () => {
    const signer = noteSigner('PeterNeumann', seed)
    expect(privateKeyText(signer, seed)).toBe(`${published}\n`)
    expect(verifierText(parsePrivateKey(published) ?? expect.fail())).toBe(verifierText(signer))
  })

  test.each(['', 'PRIVATE+KEY', published.replace('c74f20a3', 'c74f20a4'), published.replace('+AY', '+AZ'), published.slice(0, -4)])('%j is none', (given) => {
    expect(parsePrivateKey(given)).toBeUndefined()
  })
})

describe('a key follows another', () => {
  const [old, next, stranger] = [1, 2, 3].map((each) => noteSigner('peil.example/log', Buffer.alloc(32, each)))
  if (old === undefined || next === undefined || stranger === undefined) throw new Error('three keys')

  test('by a statement of the one before', async () => {
    expect(verifierText((await keyAfter(signNote(keyStatement(old, next), old), old)) ?? expect.fail())).toBe(verifierText(next))
  })

  test('and not by a statement of anybody else, or by another text that the key signed', async () => {
    expect(await keyAfter(signNote(keyStatement(stranger, next), stranger), old)).toBeUndefined()
    expect(await keyAfter(signNote(keyStatement(old, next), next), old)).toBeUndefined()
    expect(await keyAfter(signNote(keyStatement(old, next), old).replace(verifierText(next), verifierText(stranger)), old)).toBeUndefined()
    expect(await keyAfter(signNote(`another text\n${verifierText(old)}\n${verifierText(next)}\n`, old), old)).toBeUndefined()
  })
})
