import { listMisshapen, listStrangeTimes, streamTexts } from '../../store/examine.ts'
import type { StoredTable } from '../../store/catalog.ts'
import type { Database } from '../../store/store.ts'
import { unlikeText } from '../upkeep/unlike-text.ts'

/**
 * The first table with a row that its columns take and Peil cannot work with: a day without end, a claim or row that is none, or a claim that
 * does not quote its report. With one of them in the store every check would end in a defect.
 */
export async function findMisfit(db: Database, tables: readonly StoredTable[]): Promise<string | undefined> {
  const [stray] = [...(await listStrangeTimes(db, tables)), ...(await listMisshapen(db))]
  if (stray !== undefined) return stray.table
  for await (const kept of streamTexts(db, tables, undefined)) {
    const unlike = unlikeText(kept)
    if (unlike.length > 0) return unlike.includes(kept.report) ? 'report' : 'claim'
  }
  return undefined
}
