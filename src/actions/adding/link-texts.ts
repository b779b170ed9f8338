import type { Claim } from '../../core/index.ts'
import { findCandidates } from '../../evidence/origins/candidates.ts'
import { toComparedText } from '../../evidence/origins/compared-text.ts'
import { linksOf } from '../../evidence/origins/link-texts.ts'
import type { PrintedText } from '../../evidence/origins/print-order.ts'
import { sketchOf } from '../../evidence/origins/sketch.ts'
import type { Database } from '../../store/store.ts'
import { addSketches, addTextLinks, findSketched, listStoredTexts } from '../../store/text-links.ts'

/** A report that is being kept, with what was read in it. */
export type NewText = PrintedText & { readonly claims: readonly Claim[] }

/** Ties reports that are being kept to those that they copy or are copied by, kept before or with them. Must run in the transaction that keeps them. */
export async function linkTexts(db: Database, reports: readonly NewText[], recorded: Date): Promise<void> {
  const texts = new Map(reports.map((report) => [report.id, toComparedText(report, report.claims)]))
  const sketches = [...texts].map(([report, { hashes }]) => ({ report, hashes: sketchOf(hashes) }))
  const keptByHash = await findSketched(db, [...new Set(sketches.flatMap(({ hashes }) => [...hashes]))])
  const { pairs, kept } = findCandidates(sketches, keptByHash)
  await addSketches(db, kept)
  const before = [...new Set(pairs.map(([, other]) => other))].filter((id) => !texts.has(id))
  for (const stored of await listStoredTexts(db, before)) texts.set(stored.id, toComparedText(stored, stored.claims))
  await addTextLinks(db, linksOf(pairs, texts), recorded)
}
