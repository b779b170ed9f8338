import { isPartialDay, lastDayOf, type CheckedClaim, type EvidenceBase } from '../../src/core/index.ts'
import { checkText, type CheckFiles } from '../../src/actions/check.ts'
import type { CheckedText } from '../../src/evidence/check/desk.ts'
import { sitesOf, type Site } from './sites.ts'

/** A text with one word changed, and what became of its verdicts. */
export interface Change {
  readonly report: string
  readonly from: string
  readonly to: string
  readonly start: number
  /** Verdict before and after of the claims that hold the changed word or repeat one that does. */
  readonly own: readonly (readonly [before: string, after: string])[]
  /** Claims elsewhere whose verdict changed. */
  readonly others: readonly string[]
}

export interface Bench {
  readonly baseOn: (day: ReturnType<typeof lastDayOf>) => EvidenceBase
  readonly files: CheckFiles
}

/** Every change of one word in the claims of a text, or those that `pick` leaves. */
export function changesOf(report: CheckedText, bench: Bench, pick: (sites: readonly Site[]) => readonly Site[], choose: (instead: readonly string[]) => readonly string[]): readonly Change[] {
  const published = report.published?.replace('~', '') ?? ''
  const base = bench.baseOn(isPartialDay(published) ? lastDayOf(published) : '2026-11-24')
  const check = (text: string) => checkText({ ...report, text }, report.country ?? 'NL', base, bench.files)
  const before = check(report.text)
  const sites = [...new Map(before.flatMap((each) => sitesOf(each, report.text)).map((site) => [site.start, site])).values()]
  return pick(sites).flatMap((site) => choose(site.instead).map((to) => compare(report, site, to, before, check)))
}

function compare(report: CheckedText, site: Site, to: string, before: readonly CheckedClaim[], check: (text: string) => readonly CheckedClaim[]): Change {
  const { text } = report
  const after = check(text.slice(0, site.start) + to + text.slice(site.end))
  const shift = to.length - (site.end - site.start)
  const moved = (at: number) => (at > site.start ? at + shift : at)
  const same = ({ claim, nuance }: CheckedClaim) =>
    after.filter((each) => each.claim.kind === claim.kind && (each.nuance === 'implied-by-text') === (nuance === 'implied-by-text'))
      .find((each) => each.claim.start === moved(claim.start) && each.claim.end === moved(claim.end))
  const holds = (each: CheckedClaim): boolean =>
    (each.claim.start <= site.start && site.end <= each.claim.end) || before.some((other) => other.claim.id === each.repeats && holds(other))
  const verdictOf = (each: CheckedClaim | undefined) => each?.verdict ?? 'no claim'
  return {
    report: report.id, from: text.slice(site.start, site.end), to, start: site.start,
    own: before.filter((each) => holds(each) && isChecked(each)).map((each) => [each.verdict, verdictOf(same(each))] as const),
    others: before.filter((each) => !holds(each) && verdictOf(same(each)) !== each.verdict).map((each) => `${each.claim.kind} ${each.claim.start}: ${each.verdict} → ${verdictOf(same(each))}`),
  }
}

/** Claims whose verdict a change is meant to turn. */
function isChecked({ claim }: CheckedClaim): boolean {
  return claim.kind === 'LEVEL' || claim.kind === 'FIGURE'
}
