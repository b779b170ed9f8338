import type { AgreeingClass } from './agreeing-classes.ts'
import type { Core } from './group-readings.ts'

/** Where a reading goes that agrees with several events. */
interface BridgePlace {
  readonly joins: Core | undefined
  readonly covers: readonly Core[]
  readonly waits: readonly Core[]
}

/** How many times more readings one event has than any other that a bridge could join, before the bridge goes with it unasked. */
const farLarger = 3
/** A reading that agrees with several events covers them where its words are in the plural; else it goes with the far larger, or waits. */
export function placeBridge(bridge: AgreeingClass, coreOf: ReadonlyMap<AgreeingClass, { readonly core: Core }>): BridgePlace {
  const near = [...new Set([...bridge.same.keys()].flatMap((each) => coreOf.get(each) ?? []).map(({ core }) => core))]
  const [only] = near
  if (near.length < 2) return { joins: only, covers: [], waits: [] }
  // One of them already covers the others: the bridge says what that one says.
  const whole = near.find((core) => near.every((other) => other === core || core.some((each) => other.some((covered) => each.covers.has(covered)))))
  if (whole !== undefined) return { joins: whole, covers: [], waits: [] }
  if (bridge.members.some(({ facts }) => facts.plural)) return { joins: undefined, covers: near, waits: [] }
  const [largest = [], next = []] = near.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const isPlaceless = bridge.members.every(({ facts }) => facts.sites.length === 0)
  if (!isPlaceless && sizeOf(largest) >= farLarger * sizeOf(next)) return { joins: largest, covers: [], waits: [] }
  return { joins: undefined, covers: [], waits: near }
}

function sizeOf(core: Core): number {
  return core.reduce((sum, { members }) => sum + members.length, 0)
}
