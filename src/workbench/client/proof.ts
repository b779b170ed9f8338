import { useSyncExternalStore } from 'react'

/** Whether the person at this page is asked to show once more who they are, and what came of it. */
function openProof() {
  let asked: PromiseWithResolvers<boolean> | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    isAsked: () => asked !== undefined,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** True once they have, false where they rather would not. */
    ask: (): Promise<boolean> => {
      asked ??= Promise.withResolvers<boolean>()
      tell()
      return asked.promise
    },
    end: (isGiven: boolean) => {
      asked?.resolve(isGiven)
      asked = undefined
      tell()
    },
  }
}

export const proof = openProof()

/** Whether to ask now. */
export function useProofAsked(): boolean {
  return useSyncExternalStore(proof.subscribe, proof.isAsked)
}
