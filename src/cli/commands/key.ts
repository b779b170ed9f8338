import { rotateKey, type KeyChange } from '../../actions/publishing/rotate-key.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { publicPem } from '../../publishing/exchange/cap/public-key.ts'
import type { NoteSigner } from '../../publishing/log/note-signer.ts'
import { verifierText } from '../../publishing/log/signed-note.ts'
import { publishingWords } from '../../words/publishing.ts'
import type { Call, Terminal } from '../command.ts'
import { createAlertKey, readAlertKey } from '../keys/alert-key-file.ts'
import { createKey, logName, nextKeyFile, readKey, takeNextKey } from '../keys/key-file.ts'
import { readVerifier } from '../keys/read-verifier.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Makes the key that signs the public log, or the one that signs alerts, prints its public half, or replaces it. The secret half is never printed. */
export async function runKey(call: Call, terminal: Terminal): Promise<number> {
  const [what = ''] = call.args
  if (call.switches.has('alerts')) return runAlertKey(what, terminal)
  switch (what) {
    case 'create': return print(terminal, await create(terminal))
    case 'show': return print(terminal, await show(terminal))
    case 'rotate': return withPeil(terminal, ({ context }) => rotate(call, terminal, (change) => rotateKey(context, change)))
    default: return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: what, choices: 'create, show, rotate' } }, terminal)
  }
}

/** Replacing it takes no command: nothing is chained to it, and every alert is signed anew at each publication. */
async function runAlertKey(what: string, terminal: Terminal): Promise<number> {
  const { settings: { alertKey }, language } = terminal
  switch (what) {
    case 'create': {
      const made = await createAlertKey(alertKey.path)
      return print(terminal, made.ok ? done(`${publishingWords[language].alertKeyMade({ pem: publicPem(made.value), path: alertKey.path })}\n`) : made)
    }
    case 'show': {
      const key = await readAlertKey(alertKey.path)
      return print(terminal, key.ok ? done(publicPem(key.value)) : key)
    }
    default: return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: what, choices: 'create, show' } }, terminal)
  }
}

async function print(terminal: Terminal, text: Outcome<string>): Promise<number> {
  if (!text.ok) return refuse(text.problem, terminal)
  await terminal.out(text.value)
  return 0
}

async function create({ settings: { keyFile, publisher }, language }: Terminal): Promise<Outcome<string>> {
  const name = logName(publisher.address)
  if (name === undefined) return refused({ kind: 'key-refused', path: keyFile, what: 'no-address' })
  const made = await createKey(keyFile, name)
  return made.ok ? done(`${publishingWords[language].keyMade({ verifier: verifierText(made.value), path: keyFile })}\n`) : made
}

async function show({ settings: { keyFile } }: Terminal): Promise<Outcome<string>> {
  const signer = await readKey(keyFile)
  return signer.ok ? done(`${verifierText(signer.value)}\n`) : signer
}

type KeepChange = (change: KeyChange) => Promise<Outcome<void>>

/** The next key in place of the one in the file, or of one that was lost, of which only the public half is left. */
async function rotate(call: Call, terminal: Terminal, keepChange: KeepChange): Promise<Outcome<string>> {
  const { settings: { keyFile }, language } = terminal
  const { lost } = call.values
  const there = await readKey(keyFile)
  const before = lost === undefined ? there : await readVerifier(lost, terminal)
  if (!before.ok) return before
  if (lost !== undefined && there.ok && verifierText(there.value) === verifierText(before.value)) return refused({ kind: 'key-refused', path: keyFile, what: 'not-lost' })
  const next = await nextKey(keyFile, before.value.name)
  if (!next.ok) return next
  const signer = lost === undefined && there.ok ? there.value : next.value
  const rotated = await keepChange({ before: before.value, next: next.value, signer, keyFile })
  if (!rotated.ok) return rotated
  await takeNextKey(keyFile)
  const words = publishingWords[language]
  return done(`${(lost === undefined ? words.keyRotated : words.keyReplaced)({ verifier: verifierText(next.value), path: keyFile })}\n`)
}

/** The one that waits from a change that was broken off, or a new one. */
async function nextKey(keyFile: string, name: string): Promise<Outcome<NoteSigner>> {
  const waiting = await readKey(nextKeyFile(keyFile))
  return waiting.ok ? waiting : createKey(nextKeyFile(keyFile), name)
}
