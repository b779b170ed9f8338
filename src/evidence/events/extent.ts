import type { EventFacts } from '../../core/index.ts'
import { distanceKm } from './distance.ts'
import { urbanKm } from './join-odds.ts'

/** Whether a reading speaks of several events: it adds up towns that lie further apart than one urban area. A plot, of which no victims are told, is one, wherever its arrests are. */
export function isSeveral({ sites, sitesAdd, outcome, killed, injured }: EventFacts): boolean {
  const cameOff = outcome === 'completed' || outcome === 'failed' || (outcome === 'unknown' && (killed !== undefined || injured !== undefined))
  return sitesAdd && cameOff && sites.some((site) => sites.some((other) => (distanceKm(site, other) ?? 0) > urbanKm))
}

/** Which of two readings covers the other: the one that speaks of several towns where the other speaks of one of them. */
export function whichCovers(a: EventFacts, b: EventFacts): 'a' | 'b' | undefined {
  const [several, one] = [isSeveral(a), isSeveral(b)]
  if (several === one) return undefined
  const [covering, covered] = several ? [a, b] : [b, a]
  if (covered.sites.length === 0 || saysTheSame(a, b)) return undefined
  return several && covering === a ? 'a' : 'b'
}

/** A part with all the killed and all the injured of the whole is the whole under the name of one of its places. */
function saysTheSame(a: EventFacts, b: EventFacts): boolean {
  return a.killed !== undefined && a.injured !== undefined && a.killed.value === b.killed?.value && a.injured.value === b.injured?.value
}

/** Whether a reading that speaks of attacks, in the plural, may speak of several of which the other is one: it counts more dead. */
export function maybeCovers(whole: EventFacts, part: EventFacts): boolean {
  return whole.plural && !part.plural && whole.killed !== undefined && part.killed !== undefined && whole.killed.low > part.killed.high
}
