import { useState } from 'react'

type Typed = Readonly<Record<string, string>>

/** What was typed into a form, kept in this tab until the server has it: neither a restart of the server nor a session that ended loses it. */
export function useKept(key: string): readonly [Typed, (typed: Typed) => void] {
  const [typed, setTyped] = useState(() => read(key))
  return [typed, (next) => {
    sessionStorage.setItem(`inbox ${key}`, JSON.stringify(next))
    setTyped(next)
  }]
}

/** Forgets it, because it has been sent. */
export function forgetKept(key: string): void {
  sessionStorage.removeItem(`inbox ${key}`)
}

function read(key: string): Typed {
  const kept: unknown = JSON.parse(sessionStorage.getItem(`inbox ${key}`) ?? '{}')
  return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)])) : {}
}
