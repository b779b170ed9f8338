import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { done, refused, type Outcome, type Problem } from '../../core/index.ts'
import { parsePrivateKey, privateKeyText } from '../../publishing/log/private-key.ts'
import { noteSigner, type NoteSigner } from '../../publishing/log/note-signer.ts'

/** What a key of this site is called: its address without the scheme, and where the log stands. */
export function logName(address: string): string | undefined {
  const url = URL.parse(address)
  return url === null || !/^https?:$/.test(url.protocol) ? undefined : `${url.host}${url.pathname.replace(/\/$/, '')}/log`
}

/** The signer in the file. */
export async function readKey(file: string): Promise<Outcome<NoteSigner>> {
  const text = await readKeyText(file)
  if (!text.ok) return text
  const signer = parsePrivateKey(text.value)
  return signer === undefined ? refused({ kind: 'key-refused', path: file, what: 'unusable' }) : done(signer)
}

/** What a refusal says of the file of a key: that there is none, or that it cannot be used. */
export function keyState(problem: Problem): 'missing' | 'unusable' {
  return problem.kind === 'key-refused' && problem.what === 'missing' ? 'missing' : 'unusable'
}

/** What the file of a key holds. */
export async function readKeyText(file: string): Promise<Outcome<string>> {
  try {
    return done(await readFile(file, 'utf8'))
  } catch (error) {
    return refused({ kind: 'key-refused', path: file, what: codeOf(error) === 'ENOENT' ? 'missing' : 'denied' })
  }
}

/** A new key in a file that only its owner reads; one that is there is never written over. */
export async function createKey(file: string, name: string): Promise<Outcome<NoteSigner>> {
  const seed = randomBytes(32)
  const signer = noteSigner(name, seed)
  const written = await writeNewKey(file, privateKeyText(signer, seed))
  return written.ok ? done(signer) : written
}

/** Writes a key where there is none yet, for its owner alone. */
export async function writeNewKey(file: string, text: string): Promise<Outcome<void>> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text, { mode: 0o600, flag: 'wx', flush: true })
    return done(undefined)
  } catch (error) {
    return refused({ kind: 'key-refused', path: file, what: codeOf(error) === 'EEXIST' ? 'there-already' : 'denied' })
  }
}

/** Where the next key waits until the log names it: a change that was broken off is finished with the same one. */
export function nextKeyFile(file: string): string {
  return `${file}.next`
}

/** Puts the next key in the place of the one before. */
export async function takeNextKey(file: string): Promise<void> {
  await rename(nextKeyFile(file), file)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
