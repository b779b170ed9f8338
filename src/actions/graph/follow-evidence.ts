import { done, nodeKey, refused, type AsOf, type Country, type EvidenceGraph, type Outcome } from '../../core/index.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { dependentsOf } from './dependents-of.ts'
import { findNode } from './find-node.ts'
import { follow, type Step } from './follow.ts'
import { graphDesk, type GraphDesk, type NodeRef } from './graph-desk.ts'
import { loadNodes } from './load-nodes.ts'
import { readPictureFiles } from '../picture/picture.ts'

export interface GraphRequest {
  readonly id: string
  readonly view: AsOf
  /** Of the picture, for a sentence that names none. */
  readonly country: Country
}

/** What a thing rests on, down to passages and their sources. */
export function why(context: Context, request: GraphRequest): Promise<Outcome<EvidenceGraph>> {
  return followed(context, request, 'supports', async (desk, refs) =>
    (await loadNodes(desk, refs)).map(({ node, supports, left = 0 }): Step => ({ node, next: supports, left })))
}

/** What rests on a thing, up to sentences and flags. */
export function impact(context: Context, request: GraphRequest): Promise<Outcome<EvidenceGraph>> {
  return followed(context, request, 'dependents', async (desk, refs) => {
    const dependents = await dependentsOf(desk, refs)
    return (await loadNodes(desk, refs)).map(({ node }): Step => {
      const { refs: next, left } = dependents.get(nodeKey(node)) ?? { refs: [], left: 0 }
      return { node, next, left }
    })
  })
}

/** One snapshot, so that both ends of every edge are of the same moment. */
async function followed(
  context: Context, { id, view, country }: GraphRequest, towards: 'supports' | 'dependents', step: (desk: GraphDesk, refs: readonly NodeRef[]) => Promise<readonly Step[]>,
): Promise<Outcome<EvidenceGraph>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const graph = await attempt(context.store, () =>
    readSnapshot(context.store, async (db): Promise<Outcome<EvidenceGraph>> => {
      const desk = graphDesk(db, view, files.value)
      const root = await findNode(desk, id, country)
      if (!root.ok) return root
      const followed = await follow(root.value, towards, (refs) => step(desk, refs))
      return followed.nodes[followed.root] === undefined ? refused({ kind: 'evidence-unknown', id }) : done(followed)
    }),
  )
  return graph.ok ? graph.value : graph
}
