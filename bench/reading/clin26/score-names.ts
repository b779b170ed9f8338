import { findPlaces } from '../../../src/reading/mentions/places.ts'
import { findNames } from '../../../src/reading/names/find-names.ts'
import type { NameKind } from '../../../src/reading/names/name-mention.ts'
import type { Measures } from '../suite.ts'
import { tokensUnder, type LabelledName, type MeantimeDocument } from './meantime.ts'

const types: Readonly<Record<NameKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' }

/** Micro F1 over exact spans of PER, LOC and ORG; other types of the labels are left out. */
export function scoreNames(documents: readonly MeantimeDocument[]): Measures {
  const pairs = documents.map((document) => ({ predicted: predictedNames(document), labelled: document.names }))
  const scoreOf = (type?: string) => nameF1(pairs.map(({ predicted, labelled }) => ({ predicted: ofType(predicted, type), labelled: ofType(labelled, type) })))
  return { ner: scoreOf(), nerPerson: scoreOf('PER'), nerPlace: scoreOf('LOC'), nerOrganisation: scoreOf('ORG') }
}

/** The reader's names as spans of tokens. */
export function predictedNames(document: MeantimeDocument): readonly LabelledName[] {
  return findNames(document.text, findPlaces(document.text, 'NL')).flatMap((name) => {
    const span = tokensUnder(document, name.phrase)
    return span === undefined ? [] : [{ ...span, type: types[name.kind] }]
  })
}

export interface NamePair {
  readonly predicted: readonly LabelledName[]
  readonly labelled: readonly LabelledName[]
}

/** F1 over all documents at once; a span counts once, and only with its type. */
export function nameF1(pairs: readonly NamePair[]): number {
  let right = 0
  let all = 0
  for (const { predicted, labelled } of pairs) {
    const mine = new Set(predicted.map(keyOf))
    const theirs = new Set(labelled.map(keyOf))
    for (const key of mine) if (theirs.has(key)) right++
    all += mine.size + theirs.size
  }
  return all === 0 ? 0 : (2 * right) / all
}

function ofType(names: readonly LabelledName[], type: string | undefined): readonly LabelledName[] {
  return names.filter((name) => (type === undefined ? Object.values(types).includes(name.type) : name.type === type))
}

function keyOf({ start, end, type }: LabelledName): string {
  return `${type} ${start} ${end}`
}
