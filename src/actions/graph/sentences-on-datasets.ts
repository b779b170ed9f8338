import type { Country, Day, Sentence } from '../../core/index.ts'
import { listCounted, listCountedOf } from '../../store/dataset-counts.ts'
import { datasetLean, listKeptPictures, listLeaning } from '../../store/kept-products.ts'
import { listKeptRecords } from '../../store/kept-records.ts'
import type { AddDependents } from './dependents.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'
import { sentenceName, type PictureName } from './names-of-products.ts'

/** A dataset counts more records than anybody reads: so many are followed from the sentence that counts them, the rest is counted. */
const mostFollowed = 10

/** What a sentence about a dataset rests on: the dataset, and the records that it counts, the last to happen first. */
export async function datasetSupports(desk: GraphDesk, { country, asOf }: PictureName, { tempo }: Extract<Sentence, { kind: 'dataset-tempo' }>): Promise<{ readonly refs: readonly NodeRef[]; readonly left: number }> {
  const counted = await listCounted(desk.db, { ...desk.view, asOf }, await desk.counted(country, asOf), { dataset: tempo.dataset, most: mostFollowed })
  return { refs: [{ kind: 'dataset', id: tempo.dataset }, ...counted.map((id): NodeRef => ({ kind: 'record', id }))], left: Math.max(0, tempo.count + tempo.referenceCount - counted.length) }
}

/** A sentence of a picture about a dataset. */
export interface DatasetSentence {
  readonly name: string
  readonly dataset: string
  readonly country: Country
  readonly asOf: Day
}

/** Notes sentences under the datasets that they are about, and under the records that they count. */
export async function addDatasetSentences(desk: GraphDesk, readings: readonly NodeRef[], composed: readonly DatasetSentence[], add: AddDependents): Promise<void> {
  const records = await listKeptRecords(desk.db, desk.view, readings.filter(({ kind }) => kind === 'record').map(({ id }) => id))
  const asked = new Set(readings.filter(({ kind }) => kind === 'dataset').map(({ id }) => id))
  const datasets = [...new Set([...asked, ...records.map(({ dataset }) => dataset)])]
  if (datasets.length === 0) return
  for (const { name, dataset, country, asOf } of [...composed, ...await listKeptSentences(desk, datasets)]) {
    const sentence: NodeRef = { kind: 'sentence', id: name }
    if (asked.has(dataset)) add({ kind: 'dataset', id: dataset }, [sentence])
    const ofDataset = records.filter((record) => record.dataset === dataset).map(({ id }) => id)
    if (ofDataset.length === 0) continue
    for (const id of await listCountedOf(desk.db, { ...desk.view, asOf }, await desk.counted(country, asOf), ofDataset)) add({ kind: 'record', id }, [sentence])
  }
}

/** Sentences about datasets in pictures that are kept. */
export async function listKeptSentences({ db, view }: Pick<GraphDesk, 'db' | 'view'>, datasets: readonly string[]): Promise<readonly DatasetSentence[]> {
  const datasetByLean = new Map(datasets.map((id) => [datasetLean(id), id]))
  const leaning = await listLeaning(db, view, [...datasetByLean.keys()])
  const kept = new Map((await listKeptPictures(db, view, [...new Set(leaning.map(({ product }) => product))])).map((picture) => [picture.id, picture]))
  return leaning.flatMap(({ product, part, evidence }) => {
    const [picture, dataset] = [kept.get(product), datasetByLean.get(evidence)]
    return picture === undefined || dataset === undefined ? [] : [{ name: sentenceName(product, part), dataset, country: picture.country, asOf: picture.asOf }]
  })
}
