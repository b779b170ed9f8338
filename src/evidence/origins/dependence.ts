import type { TextLink } from '../../core/index.ts'
import type { Dependence } from './corroborate.ts'

/** How far two voices depend on each other: by what their reports share of their texts, or by how their origins share errors, whichever is more. */
export function dependenceOf(textLinks: readonly TextLink[], copying: (origin: string, other: string) => number): Dependence {
  const sharedByPair = new Map(textLinks.map(({ report, other, containment }) => [pairOf(report.id, other.id), containment]))
  return (a, b) => {
    const shared = a.report === undefined || b.report === undefined ? undefined : sharedByPair.get(pairOf(a.report, b.report))
    return Math.max(shared ?? 0, copying(a.origin, b.origin))
  }
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
