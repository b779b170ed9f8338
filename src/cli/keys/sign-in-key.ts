import { randomBytes } from 'node:crypto'
import { done, refused, type Outcome } from '../../core/index.ts'
import { keyState, readKeyText, writeNewKey } from './key-file.ts'

/** 256 bits: nobody signs a cookie by guessing. */
const keyBytes = 32

/** The key by which cookies are signed and second factors encrypted; made on first use. Of two processes that make it at once, one does. */
export async function signInKey(file: string): Promise<Outcome<string>> {
  const there = await readKeyText(file)
  if (there.ok) return parse(file, there.value)
  if (keyState(there.problem) !== 'missing') return there
  const written = await writeNewKey(file, `${randomBytes(keyBytes).toString('base64url')}\n`)
  if (!written.ok && !(written.problem.kind === 'key-refused' && written.problem.what === 'there-already')) return written
  const made = await readKeyText(file)
  return made.ok ? parse(file, made.value) : made
}

function parse(file: string, text: string): Outcome<string> {
  const key = text.trim()
  return Buffer.from(key, 'base64url').length < keyBytes ? refused({ kind: 'key-refused', path: file, what: 'unusable' }) : done(key)
}
