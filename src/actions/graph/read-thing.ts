import { done, refused, type EvidenceNode, type Outcome } from '../../core/index.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readPictureFiles } from '../picture/picture.ts'
import { findNode } from './find-node.ts'
import type { GraphRequest } from './follow-evidence.ts'
import { graphDesk } from './graph-desk.ts'
import { loadNodes } from './load-nodes.ts'

/** One thing that Peil keeps, by its name, without what it rests on. */
export async function readThing(context: Context, { id, view, country }: GraphRequest): Promise<Outcome<EvidenceNode>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const found = await attempt(context.store, () => readSnapshot(context.store, async (db): Promise<Outcome<EvidenceNode>> => {
    const desk = graphDesk(db, view, files.value)
    const ref = await findNode(desk, id, country)
    if (!ref.ok) return ref
    const [loaded] = await loadNodes(desk, [ref.value])
    return loaded === undefined ? refused({ kind: 'evidence-unknown', id }) : done(loaded.node)
  }))
  return found.ok ? found.value : found
}
