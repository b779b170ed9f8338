import { nodeKey, type EvidenceGraph, type EvidenceNode } from '../../core/index.ts'
import type { NodeRef } from './graph-desk.ts'

/** One step away from a thing. */
export interface Step {
  readonly node: EvidenceNode
  readonly next: readonly NodeRef[]
  /** How many there are besides. */
  readonly left: number
}

/** More things than anybody reads; what lies beyond is counted where the graph ends. */
const mostNodes = 5000

/** Follows a graph from one thing, layer by layer; `towards` says whether a step leads to what the thing rests on or to what rests on it. */
export async function follow(root: NodeRef, towards: 'supports' | 'dependents', step: (refs: readonly NodeRef[]) => Promise<readonly Step[]>): Promise<EvidenceGraph> {
  const nodes: Record<string, EvidenceNode> = {}
  const edges = new Map<string, { readonly from: string; readonly to: string }>()
  const left: Record<string, number> = {}
  let front: readonly NodeRef[] = [root]
  while (front.length > 0) {
    const steps = await step(front)
    for (const { node } of steps) nodes[nodeKey(node)] = node
    const ahead = new Map<string, NodeRef>()
    for (const { node, next, left: besides } of steps) {
      const key = nodeKey(node)
      const followed = Object.keys(nodes).length + ahead.size < mostNodes ? next : []
      if (besides + next.length - followed.length > 0) left[key] = besides + next.length - followed.length
      for (const ref of followed) {
        const other = nodeKey(ref)
        const edge = towards === 'supports' ? { from: key, to: other } : { from: other, to: key }
        edges.set(`${edge.from}\n${edge.to}`, edge)
        if (nodes[other] === undefined) ahead.set(other, ref)
      }
    }
    front = [...ahead.values()]
  }
  return { root: nodeKey(root), nodes, edges: [...edges.values()].filter(({ from, to }) => nodes[from] !== undefined && nodes[to] !== undefined), left }
}
