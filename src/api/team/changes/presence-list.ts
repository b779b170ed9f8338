import type { Presence, PresenceSign } from '../../../core/index.ts'

/** A window says every fifteen seconds that it is still there; who says nothing three times is gone. */
const expiresMs = 45_000

/** Who has what open, by what every process tells of its own windows. */
export function presenceList(clock: () => Date) {
  const signs = new Map<string, { readonly presence: Presence; readonly until: number }>()
  const all = () => {
    const now = clock().getTime()
    for (const [key, { until }] of signs) if (until <= now) signs.delete(key)
    return [...signs.values()].map(({ presence }) => presence)
  }
  return {
    take: ({ left, ...presence }: PresenceSign): void => {
      const key = JSON.stringify([presence.account, presence.window, presence.object])
      if (left) signs.delete(key)
      else signs.set(key, { presence, until: clock().getTime() + expiresMs })
    },
    all,
    on: (object: string): readonly Presence[] => all().filter((each) => each.object === object),
  }
}
