import { useEffect, useSyncExternalStore } from 'react'
import type { PresenceEvent, showPresence } from '../../api/team/changes/changes-shapes.ts'
import { call } from './call.ts'
import { newSendKey } from './send-key.ts'

type Present = PresenceEvent['present'][number]

const beatMs = 15_000
const nobody: readonly Present[] = []

/** Who has what open, as the server told last. */
function openPresence() {
  const presentOn = new Map<string, readonly Present[]>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  return {
    window: newSendKey(),
    on: (object: string) => presentOn.get(object) ?? nobody,
    show: ({ object, present }: PresenceEvent) => {
      presentOn.set(object, present)
      tell()
    },
    forget: () => {
      presentOn.clear()
      tell()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const presence = openPresence()

/** Says that this window has an object open, for as long as the component is there. */
export function useShowPresence(object: string, act: Present['act']): void {
  useEffect(() => {
    // That others do not hear of it for a moment is nothing that anybody has to be told.
    const sign = (left: boolean) => void call<typeof showPresence>('PUT /presence', { body: { object, window: presence.window, act, left }, mayFail: true }).catch(() => undefined)
    sign(false)
    const beat = setInterval(() => sign(false), beatMs)
    return () => {
      clearInterval(beat)
      sign(true)
    }
  }, [object, act])
}

/** The other windows that have an object open: those of others, and one's own. */
export function usePresence(object: string): readonly Present[] {
  const present = useSyncExternalStore(presence.subscribe, () => presence.on(object))
  return present.filter(({ window }) => window !== presence.window)
}
