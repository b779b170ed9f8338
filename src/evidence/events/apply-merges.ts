import type { EventLink } from '../../core/index.ts'
import { pairKey } from './agreeing-classes.ts'
import type { Core } from './group-readings.ts'

/** Groups after what a person joined: whole groups become one, unless that brings together two that a person set apart later. */
export function applyMerges(cores: readonly Core[], links: readonly EventLink[]): readonly Core[] {
  const decisions = links.filter(({ decidedBy }) => decidedBy === 'person').toSorted((a, b) => (a.recorded === b.recorded ? (pairKey(a.a, a.b) < pairKey(b.a, b.b) ? -1 : 1) : a.recorded < b.recorded ? -1 : 1))
  const apart = new Map(decisions.flatMap((link) => (link.relation === 'apart' ? [[pairKey(link.a, link.b), link.recorded] as const] : [])))
  return decisions.filter(({ relation }) => relation === 'same').reduce((groups, link) => merge(groups, link, apart), cores)
}

function merge(cores: readonly Core[], { a, b, recorded }: EventLink, apart: ReadonlyMap<string, string>): readonly Core[] {
  const [first, second] = [a, b].map((id) => cores.find((core) => idsOf(core).includes(id)))
  if (first === undefined || second === undefined || first === second) return cores
  const isForbidden = idsOf(first).some((id) => idsOf(second).some((other) => (apart.get(pairKey(id, other)) ?? '') > recorded))
  return isForbidden ? cores : [...cores.filter((core) => core !== first && core !== second), [...first, ...second]]
}

function idsOf(core: Core): readonly string[] {
  return core.flatMap(({ members }) => members.map(({ id }) => id))
}
