import { nodeKey, type AsOf, type Country, type Day, type EvidenceNode, type Report, type ThreatPicture } from '../../core/index.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { listReportsById } from '../../store/reports.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { Database } from '../../store/store.ts'
import { composePicture, type PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'

/** A thing in the graph, by what it is called. */
export type NodeRef = Pick<EvidenceNode, 'kind' | 'id'>

/** A thing with what it rests on. */
export interface Loaded {
  readonly node: EvidenceNode
  readonly supports: readonly NodeRef[]
}

/** What following the graph works from; what it has read once it does not read again. */
export interface GraphDesk {
  readonly db: Database
  readonly view: AsOf
  readonly vocabulary: Vocabulary
  readonly reports: (ids: readonly string[]) => Promise<readonly Report[]>
  readonly picture: (country: Country, asOf: Day) => Promise<ThreatPicture>
}

/** `readFiles` is called once a picture must be composed, which most questions do not need. */
export function graphDesk(db: Database, view: AsOf, vocabulary: Vocabulary, readFiles: () => Promise<PictureFiles>): GraphDesk {
  const reportsById = new Map<string, Report>()
  const pictures = new Map<string, ThreatPicture>()
  return {
    db, view, vocabulary,
    reports: async (ids) => {
      const wanted = [...new Set(ids)]
      const missing = wanted.filter((id) => !reportsById.has(id))
      for (const report of await listReportsById(db, view, missing)) reportsById.set(report.id, report)
      return wanted.flatMap((id) => reportsById.get(id) ?? [])
    },
    picture: async (country, asOf) => {
      const key = `${country} ${asOf}`
      const before = pictures.get(key)
      if (before !== undefined) return before
      const base = await readEvidence(db, { ...view, asOf }, claimsForPicture(country, vocabulary))
      const composed = composePicture(base, country, await readFiles())
      pictures.set(key, composed)
      return composed
    },
  }
}

/** References by their kind, each once. */
export function idsByKind(refs: readonly NodeRef[]): ReadonlyMap<NodeRef['kind'], readonly string[]> {
  const unique = [...new Map(refs.map((ref) => [nodeKey(ref), ref])).values()]
  return new Map([...Map.groupBy(unique, ({ kind }) => kind)].map(([kind, ofKind]) => [kind, ofKind.map(({ id }) => id)]))
}
