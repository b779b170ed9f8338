import { entryPrefix, type AsOf, type Outcome, type Standing } from '../../core/index.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readingRefs } from '../graph/event-readings.ts'
import { graphDesk, type NodeRef } from '../graph/graph-desk.ts'
import { loadNodes } from '../graph/load-nodes.ts'
import { readPictureFiles } from '../picture/picture.ts'

/** Evidence that does not stand as it stood when somebody leaned on it: corrected, withdrawn or erased. */
export interface FallenEvidence {
  readonly id: string
  readonly standing: Exclude<Standing, { readonly kind: 'stands' }>
}

/** Those of the rows, records, claims and entries that do not stand in a view as they were, in the order in which they are named. */
export async function readFallenEvidence(context: Context, ids: readonly string[], view: AsOf): Promise<Outcome<readonly FallenEvidence[]>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  return attempt(context.store, () => readSnapshot(context.store, async (db) => {
    const desk = graphDesk(db, view, files.value)
    const entries = ids.filter((id) => id.startsWith(entryPrefix)).map((id): NodeRef => ({ kind: 'entry', id }))
    const readings = await readingRefs(desk, ids.filter((id) => !id.startsWith(entryPrefix)))
    const standings = new Map((await loadNodes(desk, [...entries, ...readings])).flatMap(({ node }) => ('standing' in node ? [[node.id, node.standing] as const] : [])))
    return ids.flatMap((id): readonly FallenEvidence[] => {
      const standing = standings.get(id)
      return standing === undefined || standing.kind === 'stands' ? [] : [{ id, standing }]
    })
  }))
}
