import type { readReportRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'

/** A report as it lies before who reviews it. */
export type OpenReport = ReplyOf<typeof readReportRoute>
export type OpenClaim = OpenReport['claims'][number]
export type TextDoubt = OpenReport['doubts'][number]

/** What can be active: a claim, or a doubt about the text as a whole. */
export type Item = { readonly key: string; readonly claim: OpenClaim } | { readonly key: string; readonly doubt: TextDoubt }

/** Everything that is looked at one after the other: doubts about the text first, then the claims in its order. */
export function itemsOf({ doubts, claims }: OpenReport): readonly Item[] {
  return [...doubts.map((doubt, at) => ({ key: `doubt ${at}`, doubt })), ...claims.map((claim) => ({ key: claim.claim.id, claim }))]
}

/** Whether looking at it is looking at a doubt. */
export function isDoubted(item: Item): boolean {
  return 'doubt' in item || (item.claim.doubts.length > 0 && item.claim.verdict === 'open')
}

/** Claims that nobody has decided on and that stand. */
export function openClaims({ claims }: OpenReport): readonly OpenClaim[] {
  return claims.filter(({ verdict, stands }) => verdict === 'open' && stands)
}

/** The tag by which a write says which state of a claim was seen. */
export function tagOf(version: string): string {
  return `"${encodeURIComponent(version)}~"`
}
