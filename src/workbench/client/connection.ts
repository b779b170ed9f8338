import { useSyncExternalStore } from 'react'

/** Whether the server can be reached, and whether it still knows who this is. */
export type ConnectionState = 'here' | 'away' | 'signed-out'

const askAgainMs = 2000

/** What stands between this page and the server. */
function openConnection() {
  let state: ConnectionState = 'here'
  let account: string | undefined
  let waiting: Promise<void> | undefined
  const listeners = new Set<() => void>()
  function become(next: ConnectionState): void {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }
  /** Asks who this is: whoever signs in as somebody else does not go on with what this account was writing. */
  async function look(): Promise<ConnectionState> {
    const response = await fetch('/api/v1/me', { headers: { accept: 'application/json' } }).catch(() => undefined)
    if (response === undefined || response.status >= 500) return 'away'
    if (!response.ok) return 'signed-out'
    const { name }: { readonly name: string } = await response.json()
    account ??= name
    return name === account ? 'here' : 'signed-out'
  }
  async function waitUntilHere(): Promise<void> {
    for (;;) {
      become(await look())
      if (state === 'here') break
      await new Promise((resolve) => {
        setTimeout(resolve, askAgainMs)
      })
    }
    waiting = undefined
  }
  return {
    now: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Resolves when the server is there and this account is signed in; shows meanwhile which of the two is missing. */
    back: (missing: Exclude<ConnectionState, 'here'>): Promise<void> => {
      become(missing)
      waiting ??= waitUntilHere()
      return waiting
    },
    /** From here on, only this account counts as being signed in. */
    isOf: (name: string) => {
      account = name
    },
  }
}

export const connection = openConnection()

/** The state of the connection, for what shows it. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.now)
}
