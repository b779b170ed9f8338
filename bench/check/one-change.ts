import { isPartialDay, lastDayOf, type CheckedClaim, type EvidenceBase } from '../../src/core/index.ts'
import { checkText, type CheckFiles } from '../../src/actions/checking/check.ts'
import type { CheckedText } from '../../src/evidence/check/desk.ts'
import { isDate, sitesOf, type Site } from './sites.ts'

export interface Turn {
  readonly before: string
  readonly after: string
  /** Why it is as it is after the change. */
  readonly because: CheckedClaim['because'] | undefined
}

/** A text with one word changed, and what became of its verdicts. */
export interface Change {
  readonly report: string
  readonly from: string
  readonly to: string
  readonly start: number
  /** Verdicts before and after of the narrowest claims that hold the changed word. */
  readonly own: readonly Turn[]
  /** Claims elsewhere that say the same as before and yet have another verdict. */
  readonly others: readonly string[]
  /** Claims elsewhere that the change makes say something else: "of that year", "24 were foiled" in a sentence about a year. */
  readonly retold: readonly string[]
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
  const now = (each: CheckedClaim) => after.find((other) => isMoved(each, other, site, to.length - (site.end - site.start)))
  const turned = before.filter((each) => !holds(each, site) && verdictOf(now(each)) !== each.verdict)
  const tell = (each: CheckedClaim) => `${each.claim.kind} ${each.claim.start}: ${each.verdict} → ${verdictOf(now(each))}`
  return {
    report: report.id, from: text.slice(site.start, site.end), to, start: site.start,
    own: before.filter((each) => isNarrowest(each, before, site)).map((each) => ({ before: each.verdict, after: verdictOf(now(each)), because: now(each)?.because })),
    others: turned.filter((each) => isSameReading(each, now(each))).map(tell),
    retold: turned.filter((each) => !isSameReading(each, now(each))).map(tell),
  }
}

/** The same claim after a change, where the text behind the changed word has shifted. */
function isMoved(each: CheckedClaim, other: CheckedClaim, { start }: Site, shift: number): boolean {
  const moved = (at: number) => (at > start ? at + shift : at)
  return other.claim.kind === each.claim.kind && (other.nuance === 'implied-by-text') === (each.nuance === 'implied-by-text') && other.claim.start === moved(each.claim.start) && other.claim.end === moved(each.claim.end)
}

function holds({ claim }: CheckedClaim, site: Site): boolean {
  return claim.start <= site.start && site.end <= claim.end
}

/** "15 adults and 25 children": the 25 is that of the narrower claim. */
function isNarrowest(each: CheckedClaim, all: readonly CheckedClaim[], site: Site): boolean {
  return isChecked(each) && holds(each, site) && !all.some((other) => other !== each && isChecked(other) && holds(other, site) && isInside(other, each))
}

function verdictOf(each: CheckedClaim | undefined): string {
  return each?.verdict ?? 'no claim'
}

/** Changes that leave a claim supported, though the record does not show the changed date as well as the one before. */
export function staysSupported({ from, own }: Change): boolean {
  const staying = own.filter(({ before, after }) => before === 'supported' && after === 'supported')
  return staying.some(({ because }) => !isDate(from) || because === undefined || !holdsOnManyDays.includes(because.kind))
}

/** A level stands for years, and a figure holds for the days around its own: on the changed date the record may show the same. */
const holdsOnManyDays: readonly CheckedClaim['because']['kind'][] = ['level-was', 'level-is', 'level-decided', 'figure-agrees']

/** Claims whose verdict a change is meant to turn; what a text takes for granted does not stand in it. */
function isChecked({ claim, nuance }: CheckedClaim): boolean {
  return (claim.kind === 'LEVEL' || claim.kind === 'FIGURE') && nuance !== 'implied-by-text'
}

function isInside(inner: CheckedClaim, outer: CheckedClaim): boolean {
  return inner.claim.end - inner.claim.start < outer.claim.end - outer.claim.start
}

function isSameReading(before: CheckedClaim, after: CheckedClaim | undefined): boolean {
  return after !== undefined && JSON.stringify(before.claim.fields) === JSON.stringify(after.claim.fields)
}
