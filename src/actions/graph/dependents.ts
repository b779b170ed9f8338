import { nodeKey } from '../../core/index.ts'
import type { NodeRef } from './graph-desk.ts'

/** What rests directly on something, and how many more there are that were not looked up. */
export interface Dependents {
  readonly refs: readonly NodeRef[]
  readonly left: number
}

/** Notes what rests on a thing. */
export type AddDependents = (of: NodeRef, dependents: readonly NodeRef[], left?: number) => void

/** Collects what rests on each of these; what is noted of another thing is left out. */
export function collectDependents(refs: readonly NodeRef[]): { readonly add: AddDependents; readonly found: ReadonlyMap<string, Dependents> } {
  const found = new Map<string, { readonly refs: NodeRef[]; left: number }>(refs.map((ref) => [nodeKey(ref), { refs: [], left: 0 }]))
  const add: AddDependents = (of, dependents, left = 0) => {
    const own = found.get(nodeKey(of))
    if (own === undefined) return
    own.refs.push(...dependents)
    own.left += left
  }
  return { add, found }
}
