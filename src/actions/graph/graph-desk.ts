import { nodeKey, type AsOf, type Country, type Day, type EvidenceBase, type EvidenceNode, type Report, type Statement } from '../../core/index.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import type { CountQuestion } from '../../store/dataset-counts.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import { listReportsById } from '../../store/reports.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { Database } from '../../store/store.ts'
import { datasetQuestion, datasetsSection, nothingLeftOut, type LeftOut } from '../picture/datasets-section.ts'
import { composeSentences, type PictureFiles, type SaidPicture } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'

/** A thing in the graph, by what it is called. */
export type NodeRef = Pick<EvidenceNode, 'kind' | 'id'>

/** A thing with what it rests on. */
export interface Loaded {
  readonly node: EvidenceNode
  readonly supports: readonly NodeRef[]
  /** How many more it rests on, where these are more than anybody reads. */
  readonly left?: number
}

/** What following the graph works from; what it has read once it does not read again. */
export interface GraphDesk {
  readonly db: Database
  readonly view: AsOf
  readonly vocabulary: Vocabulary
  readonly files: PictureFiles
  readonly reports: (ids: readonly string[]) => Promise<readonly Report[]>
  readonly picture: (country: Country, asOf: Day) => Promise<SaidPicture>
  /** What datasets count in the picture of a country from evidence, without some of them. */
  readonly datasets: (base: EvidenceBase, country: Country, leftOut: LeftOut) => Promise<readonly Statement[]>
  /** Which attacks of datasets the picture of a country counts. */
  readonly counted: (country: Country, asOf: Day) => Promise<CountQuestion>
}

/** The graph of one view. */
export function graphDesk(db: Database, view: AsOf, files: PictureFiles): GraphDesk {
  const { vocabulary } = files
  const reportsById = new Map<string, Report>()
  const pictures = new Map<string, SaidPicture>()
  const datasets = countedOnce(db)
  return {
    db, view, vocabulary, files, datasets,
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
      const composed = { ...composeSentences(base, country, files).shown, datasets: await datasets(base, country, nothingLeftOut) }
      pictures.set(key, composed)
      return composed
    },
    counted: async (country, asOf) => datasetQuestion(await listRecordRows(db, { ...view, asOf }), country, asOf),
  }
}

/** Most countries ask the same of datasets that may hold millions of records. */
function countedOnce(db: Database): GraphDesk['datasets'] {
  const counted = new Map<string, readonly Statement[]>()
  return async (base, country, leftOut) => {
    const key = JSON.stringify([base.view, datasetQuestion(base.rows, country, base.view.asOf), leftOut])
    const statements = counted.get(key) ?? (await datasetsSection(db, base, country, leftOut))
    counted.set(key, statements)
    return statements
  }
}

/** References by their kind, each once. */
export function idsByKind(refs: readonly NodeRef[]): ReadonlyMap<NodeRef['kind'], readonly string[]> {
  const unique = [...new Map(refs.map((ref) => [nodeKey(ref), ref])).values()]
  return new Map([...Map.groupBy(unique, ({ kind }) => kind)].map(([kind, ofKind]) => [kind, ofKind.map(({ id }) => id)]))
}
