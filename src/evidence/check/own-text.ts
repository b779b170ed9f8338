import type { CheckedRef, Claim, EvidenceBase, UnreadReport, WeighedEvidence } from '../../core/index.ts'
import { copiedPassages, type CopiedPassage } from '../origins/copied-passages.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { originOfAddress } from '../origins/origin-of-row.ts'
import { plainAddress } from '../origins/plain-address.ts'
import { isExcerpt, isSameText, shinglesOf } from '../origins/text-reuse.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** What goes back to the checked text, and so can never support it. */
export interface OwnText {
  readonly addresses: ReadonlySet<string>
  /** Its publisher; undefined where nobody says where it was published. */
  readonly origin: string | undefined
  /** Stored reports with the same text, or with a part of it. */
  readonly reports: ReadonlySet<string>
  /** Passages that other stored reports have word for word: they go back to the same print, and support no claim in them. */
  readonly copied: readonly CopiedPassage[]
}

/** What of the evidence goes back to a text: its own page, its publisher and stored copies of it. */
export function ownTextOf(report: UnreadReport & { readonly url?: string | undefined }, base: EvidenceBase, vocabulary: Vocabulary): OwnText {
  const shingles = shinglesOf(report.text)
  const copies = base.reports.filter((each) => isExcerpt(each.text, report.text) || isSameText(shingles, shinglesOf(each.text)))
  const addresses = [report.url, ...copies.map((copy) => copy.url)].filter((url) => url !== undefined)
  const address = report.url ?? copies.find((copy) => copy.url !== undefined)?.url
  return {
    addresses: new Set(addresses.map(plainAddress)),
    origin: address === undefined ? undefined : originOfAddress(address, vocabulary),
    reports: new Set(copies.map((copy) => copy.id)),
    copied: copiedPassages(report.text, base.reports),
  }
}

/** What goes back to the text where this claim stands in it: also the reports that have the passage word for word. */
export function ownTextAt(own: OwnText, { start, end }: Pick<Claim, 'start' | 'end'>): OwnText {
  const copied = own.copied.filter((passage) => passage.start <= start && end <= passage.end)
  return copied.length === 0 ? own : { ...own, reports: new Set([...own.reports, ...copied.map(({ report }) => report)]) }
}

/** A thing found, before it is known whether it may count. */
export interface Found {
  readonly ref: CheckedRef
  readonly origin: string
  readonly url: string | undefined
  readonly illustrative: boolean
}

/** Evidence with its bearing; what comes from the text or its publisher, and what was written for the demo, is shown and never counted. */
export function weigh(found: Found, agrees: boolean, own: OwnText): WeighedEvidence {
  return { ref: found.ref, origin: found.origin, url: found.url, bearing: bearingOf(found, agrees, own) }
}

/** An act of an authority: whoever printed it, it counts; only the checked page itself does not. */
export function weighAct(found: Found, agrees: boolean, own: OwnText): WeighedEvidence {
  const bearing = isOwnPage(found, own) ? 'same-origin' : agrees ? 'supports' : 'contradicts'
  return { ref: found.ref, origin: found.origin, url: found.url, bearing }
}

function bearingOf(found: Found, agrees: boolean, own: OwnText): WeighedEvidence['bearing'] {
  if (found.illustrative) return 'illustrative'
  if (isOwnPage(found, own) || (own.origin !== undefined && sharesOrigin(found.origin, own.origin))) return 'same-origin'
  return agrees ? 'supports' : 'contradicts'
}

function isOwnPage(found: Found, own: OwnText): boolean {
  if (found.ref.kind === 'passage' && own.reports.has(found.ref.citation.report)) return true
  return found.url !== undefined && own.addresses.has(plainAddress(found.url))
}
