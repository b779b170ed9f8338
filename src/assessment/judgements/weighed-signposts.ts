import { entriesOf, type LogbookEntry, type WeighedSignpost } from '../../core/index.ts'
import { diagnosticityBits } from './rating-likelihood.ts'

/** The signposts of a set or register, the most telling first; those that tell nothing apart stay, at 0 bits. */
export function signpostsOf(standing: readonly LogbookEntry[], id: string, members: readonly string[]): readonly WeighedSignpost[] {
  return entriesOf(standing, 'signpost')
    .filter(({ about }) => about === id)
    .map(({ id: entry, body: { text, probabilities } }) => ({ entry, text, probabilities: inOrder(probabilities, members), bits: diagnosticityBits(Object.values(probabilities)) }))
    .toSorted((a, b) => b.bits - a.bits)
}

/** The database keeps the fields of an object in an order of its own. */
export function inOrder<Value>(values: Readonly<Record<string, Value>>, members: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => members.indexOf(a) - members.indexOf(b)))
}
