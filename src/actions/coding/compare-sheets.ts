import { compareCoders } from '../../assessment/coding/compare-coders.ts'
import { done, refused, type CodingAgreement, type Outcome } from '../../core/index.ts'
import { parseSheet } from './parse-sheet.ts'

export interface SheetFile {
  readonly path: string
  readonly csv: string
}

/** Agreement of two filled-in sheets of the same rows, in whatever order. */
export function compareSheets(first: SheetFile, second: SheetFile): Outcome<CodingAgreement> {
  const one = parseSheet(first.path, first.csv)
  if (!one.ok) return one
  const other = parseSheet(second.path, second.csv)
  if (!other.ok) return other
  const otherByRow = new Map(other.value.coded.map((coded) => [coded.row, coded]))
  const rows = new Set(one.value.coded.map(({ row }) => row))
  const onlyFirst = [...rows].filter((row) => !otherByRow.has(row))
  const onlySecond = [...otherByRow.keys()].filter((row) => !rows.has(row))
  if (onlyFirst.length + onlySecond.length > 0) return refused({ kind: 'sheets-differ', first: first.path, second: second.path, onlyFirst, onlySecond })
  const pairs = one.value.coded.flatMap((coded) => {
    const beside = otherByRow.get(coded.row)
    return beside === undefined ? [] : [[coded, beside] as const]
  })
  return done(compareCoders(pairs, [...new Set([one.value.remark, other.value.remark])].filter((remark) => remark !== undefined)))
}
