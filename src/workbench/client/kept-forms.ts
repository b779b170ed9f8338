import { useSyncExternalStore } from 'react'
import type { readFormKey } from '../../api/team/people/form-key-shapes.ts'
import { call } from './call.ts'
import { formCipher, type FormCipher } from './form-cipher.ts'
import { newSendKey } from './send-key.ts'

/** What was typed in a form, and the key under which it is sent: the same for each repeat, another as soon as anything is changed. */
interface Kept {
  readonly value: unknown
  readonly sendKey: string
}

const storedAs = 'peil-form:'
const writeAfterMs = 300

/** Forms that the server does not have yet, in this browser: closed by a key of the account, so that they outlive a reload and a sign-in, and no other account reads them. */
function openKeptForms() {
  const forms = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let prefix: string | undefined
  let cipher: FormCipher | undefined
  const tell = () => listeners.forEach((listener) => listener())

  async function store(name: string): Promise<void> {
    timers.delete(name)
    const kept = forms.get(name)
    if (prefix === undefined || cipher === undefined) return
    if (kept === undefined) localStorage.removeItem(prefix + (await nameOf(name)))
    else localStorage.setItem(prefix + (await nameOf(name)), await cipher.close(JSON.stringify({ name, ...kept })))
  }
  function storeSoon(name: string): void {
    clearTimeout(timers.get(name))
    timers.set(name, setTimeout(() => void store(name), writeAfterMs))
    tell()
  }
  return {
    /** Takes up what this account left in this browser. What was typed before this is kept too. */
    openFor: async (account: string): Promise<void> => {
      const { body } = await call<typeof readFormKey>('GET /me/form-key', {})
      prefix = `${storedAs}${account}:`
      cipher = await formCipher(body.key)
      for (const closed of storedUnder(prefix)) {
        const text = await cipher.open(closed)
        if (text === undefined) continue
        const { name, ...kept }: Kept & { readonly name: string } = JSON.parse(text)
        if (!forms.has(name)) forms.set(name, kept)
      }
      for (const name of forms.keys()) storeSoon(name)
      tell()
    },
    get: (name: string) => forms.get(name),
    keep: (name: string, value: unknown) => {
      forms.set(name, { value, sendKey: newSendKey() })
      storeSoon(name)
    },
    drop: (name: string) => {
      forms.delete(name)
      storeSoon(name)
    },
    /** How many forms hold something that the server does not have. */
    unsent: () => forms.size,
    /** At the end of a session, after asking where something was not sent. */
    forgetAll: () => {
      forms.clear()
      timers.forEach((timer) => clearTimeout(timer))
      if (prefix !== undefined) for (const key of keysUnder(prefix)) localStorage.removeItem(key)
      tell()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const keptForms = openKeptForms()

export interface KeptForm<T> {
  readonly value: T
  /** Whether it holds anything that the server does not have. */
  readonly isKept: boolean
  /** The Idempotency-Key of the write that sends it; undefined where nothing was typed. */
  readonly sendKey: string | undefined
  readonly change: (value: T) => void
  /** The server has what this was when it was sent; what was typed since then stays. */
  readonly done: () => void
}

/** A form by its name (`correction:report:claim`), as it was left; `initial` where nothing was typed yet. What it keeps has the form of `initial`. */
export function useKeptForm<T>(name: string, initial: T): KeptForm<T> {
  const kept = useSyncExternalStore(keptForms.subscribe, () => keptForms.get(name))
  return {
    value: kept === undefined ? initial : (kept.value as T), isKept: kept !== undefined, sendKey: kept?.sendKey,
    change: (value) => keptForms.keep(name, value), done: () => { if (keptForms.get(name) === kept) keptForms.drop(name) },
  }
}

/** The number of forms that are not sent yet. */
export function useUnsent(): number {
  return useSyncExternalStore(keptForms.subscribe, keptForms.unsent)
}

function keysUnder(prefix: string): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) => key.startsWith(prefix))
}

function storedUnder(prefix: string): readonly string[] {
  return keysUnder(prefix).map((key) => localStorage.getItem(key) ?? '')
}

/** The name of a form says what somebody works on: it is not readable in the browser either. */
async function nameOf(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)))
  return Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
