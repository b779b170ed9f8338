import fc from 'fast-check'
import { test } from 'vitest'
import { count, counts, expectStated, share } from '../../../test/statistics/edges.ts'
import { estimateFromThreeLists } from './three-lists.ts'
import { estimateFromTwoLists } from './two-lists.ts'
import { boundUnseen } from './unseen.ts'

test.each<[string, fc.IProperty<unknown>]>([
  ['estimateFromTwoLists', fc.property(count, count, count, share, (first, second, shared, confidence) => expectStated(() => estimateFromTwoLists(first, second, shared, confidence)))],
  // A model without a finite fit.
  ['estimateFromThreeLists', fc.property(fc.record({ '001': count, '010': count, '011': count, '100': count, '101': count, '110': count, '111': count }), (cells) => expectStated(() => estimateFromThreeLists(cells), ['deviance', 'aic', 'logError']))],
  ['boundUnseen', fc.property(counts, (foundBy) => expectStated(() => boundUnseen(foundBy)))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
