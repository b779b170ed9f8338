import { statementsOfPicture, type Country } from '../../core/index.ts'
import { listLevelCountries } from '../../store/countries.ts'
import { listCountriesOfClaims } from '../../store/kept-claims.ts'
import { listKeptRows } from '../../store/kept-rows.ts'
import { listKeptPictures } from '../../store/kept-products.ts'
import type { AddDependents } from './dependents.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'
import { pictureName, sentenceName } from './names-of-products.ts'
import { addDatasetSentences, type DatasetSentence } from './sentences-on-datasets.ts'

/** Sentences of the pictures of the day of the view; of one that is kept, what it leans on is known already. */
export async function addSentences(desk: GraphDesk, readings: readonly NodeRef[], add: AddDependents): Promise<void> {
  const { asOf } = desk.view
  const refById = new Map(readings.map((ref) => [ref.id, ref]))
  const onDatasets: DatasetSentence[] = []
  for (const country of await countriesToCompose(desk, readings)) {
    for (const { id, sentence, evidence } of statementsOfPicture(await desk.picture(country, asOf))) {
      const name = sentenceName(pictureName(country, asOf), id)
      for (const ref of evidence.flatMap((key) => refById.get(key) ?? [])) add(ref, [{ kind: 'sentence', id: name }])
      if (sentence.kind === 'dataset-tempo') onDatasets.push({ name, dataset: sentence.tempo.dataset, country, asOf })
    }
  }
  await addDatasetSentences(desk, readings, onDatasets, add)
}

async function countriesToCompose(desk: GraphDesk, readings: readonly NodeRef[]): Promise<readonly Country[]> {
  const countries = await countriesOf(desk, readings)
  const nameOf = (country: Country) => pictureName(country, desk.view.asOf)
  const kept = new Set((await listKeptPictures(desk.db, desk.view, countries.map(nameOf))).map(({ id }) => id))
  return countries.filter((country) => !kept.has(nameOf(country)))
}

/** Countries whose pictures may rest on these: a row may bear on any, but a figure of a cohort and a claim only on the country that they are about. */
export async function countriesOf({ db, view }: Pick<GraphDesk, 'db' | 'view'>, readings: readonly NodeRef[]): Promise<readonly Country[]> {
  const idsOf = (kind: NodeRef['kind']) => readings.filter((ref) => ref.kind === kind).map(({ id }) => id)
  const ofClaims = await listCountriesOfClaims(db, view, idsOf('claim'))
  const figures = (await listKeptRows(db, view, idsOf('row'))).flatMap((row) => (row.kind === 'cohort-figure' && row.country !== undefined ? [{ id: row.id, country: row.country }] : []))
  const bound = new Set(figures.map(({ id }) => id))
  const ofRows = readings.some(({ kind, id }) => kind !== 'claim' && !bound.has(id)) ? await listLevelCountries(db, view) : figures.map(({ country }) => country)
  return [...new Set([...ofClaims, ...ofRows])].toSorted()
}
