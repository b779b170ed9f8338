import type { Claim, Report } from '../../core/index.ts'
import { findCandidates } from '../../evidence/origins/candidates.ts'
import { toComparedText } from '../../evidence/origins/compared-text.ts'
import { linksOf, mayShare } from '../../evidence/origins/link-texts.ts'
import type { PrintedText } from '../../evidence/origins/print-order.ts'
import { sketchOf } from '../../evidence/origins/sketch.ts'
import type { Database } from '../../store/store.ts'
import { listClosed } from '../../store/marked-reports.ts'
import { addSketches, addTextLinks, findSketched, listFirstClaims } from '../../store/text-links.ts'
import type { StoredTexts } from './stored-texts.ts'

/** A report that is being kept, with what was read in it. */
export type NewText = PrintedText & Pick<Report, 'marking'> & { readonly claims: readonly Claim[] }

/** Ties reports that are being kept to those that they copy or are copied by, kept before or with them. Must run in the transaction that keeps them. */
export async function linkTexts(db: Database, reports: readonly NewText[], storedTexts: StoredTexts, recorded: Date): Promise<void> {
  const texts = new Map(reports.map((report) => [report.id, toComparedText(report, report.claims)]))
  const markingById = new Map(reports.map(({ id, marking }) => [id, marking]))
  const sketches = [...texts].map(([report, { hashes }]) => ({ report, marking: markingById.get(report) ?? 'clear', hashes: sketchOf(hashes) }))
  const keptByHash = await findSketched(db, [...new Set(sketches.flatMap(({ hashes }) => [...hashes]))])
  const { pairs, kept } = findCandidates(sketches, keptByHash, await listClosed(db, [...new Set([...keptByHash.values()].flat())]))
  await addSketches(db, kept)
  const stored = await storedTexts.list(db, [...new Set(pairs.map(([, other]) => other))].filter((id) => !texts.has(id)))
  const prints = new Map([...texts, ...stored.map((text) => [text.print.id, text] as const)])
  // Most candidates have no more in common than a turn of phrase: what is claimed in those is never asked for.
  const near = pairs.filter((pair) => mayShare(pair, prints))
  const claims = await listFirstClaims(db, [...new Set(near.map(([, other]) => other))].filter((id) => !texts.has(id)))
  for (const [report, print] of prints) if (claims.has(report)) texts.set(report, { ...print, claims: claims.get(report) ?? [] })
  await addTextLinks(db, linksOf(near, texts), recorded)
}
