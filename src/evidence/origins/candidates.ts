import { mayRead, type Marking } from '../../core/index.ts'

/** A hash is kept for the first reports that have it and for no more: a disclaimer under every report then costs no more than one under eight. */
const mostReportsOfHash = 8
/** Reports that a new one is compared with, those first that share most hashes. */
const mostCandidates = 24

/** What a report is found by. */
export interface Sketch {
  readonly report: string
  readonly marking: Marking
  readonly hashes: ReadonlySet<number>
}

/** Which reports to compare, a new one first, and which hashes of the new ones are kept. */
export interface Candidates {
  readonly pairs: readonly (readonly [string, string])[]
  readonly kept: readonly { readonly report: string; readonly hash: number }[]
}

/**
 * Finds for new reports, in their order, those that may share a passage with them: kept ones, by the hashes given, and new ones before them.
 * `closed` are the kept ones that are not clear: what is marked higher takes nobody's place, so that who may not see it misses nothing.
 */
export function findCandidates(sketches: readonly Sketch[], keptByHash: ReadonlyMap<number, readonly string[]>, closed: ReadonlyMap<string, Marking>): Candidates {
  const markingByReport = new Map([...closed, ...sketches.map(({ report, marking }) => [report, marking] as const)])
  const markingOf = (report: string) => markingByReport.get(report) ?? 'clear'
  const reportsByHash = new Map<number, string[]>()
  const pairs: (readonly [string, string])[] = []
  const kept: { report: string; hash: number }[] = []
  for (const { report, marking, hashes } of sketches) {
    const votes = new Map<string, number>()
    for (const hash of hashes) {
      const holders = reportsByHash.get(hash) ?? [...(keptByHash.get(hash) ?? [])]
      for (const holder of holders) votes.set(holder, (votes.get(holder) ?? 0) + 1)
      if (holders.filter((holder) => mayRead(marking, markingOf(holder))).length < mostReportsOfHash) {
        reportsByHash.set(hash, [...holders, report])
        kept.push({ report, hash })
      }
    }
    const seenAlike = Map.groupBy(votes, ([other]) => (mayRead(marking, markingOf(other)) ? marking : markingOf(other)))
    for (const alike of seenAlike.values()) for (const [other] of alike.toSorted(byVotes).slice(0, mostCandidates)) pairs.push([report, other])
  }
  return { pairs, kept }
}

function byVotes([a, votesOfA]: readonly [string, number], [b, votesOfB]: readonly [string, number]): number {
  return votesOfB - votesOfA || a.localeCompare(b)
}
