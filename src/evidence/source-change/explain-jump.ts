import type { JumpCause, SourceCounts, SourceTurn } from '../../core/index.ts'
import { binomialTails, normalTail } from '../../statistics/index.ts'
import { restlessness } from './find-jumps.ts'

/** A source that gives at most a tenth of what it gives on the other side has started or stopped. */
const mostBesides = 0.1

/** A source is only said to start or stop when chance would do it to none of a thousand such datasets. */
const chanceOfTurn = 0.001

/** From three quarters of the jump on it is the sources whatever the rest does, from half on where the rest stands still; below a fifth they do not count. */
const wholeShare = 0.75
const mainShare = 0.5
const smallestShare = 0.2

/** The rest has moved when the same rate would show such a difference less often than this. */
const chanceOfRest = 0.05

/** Places of the months on either side of a jump. */
export interface Sides {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** What the sources that started or stopped make of a jump, and whether the others show it as well. */
export function explainJump(totals: readonly number[], sources: readonly SourceCounts[], sides: Sides) {
  const total = perSide(totals, sides)
  const turns = turnsOf(sources, sides, total)
  const turned = sources.filter(({ source }) => turns.some((turn) => turn.source === source))
  const restByMonth = totals.map((count, at) => count - sumOver(turned, at))
  const rest = perSide(restByMonth, sides)
  const going = sources.filter((each) => goesOn(each, sides) && !turned.includes(each))
  const goOn = perSide(totals.map((_, at) => sumOver(going, at)), sides)
  const change = changeOf(total, sides)
  const explained = 1 - changeOf(rest, sides) / change
  const restProbability = rateProbability(rest, sides, restlessness(restByMonth))
  // Where no source turned, the rest is the total, whose jump was found over more months than these.
  const isShown = (turns.length === 0 || restProbability < chanceOfRest) && changeOf(rest, sides) * change > 0
  const moved = isShown && changeOf(goOn, sides) / changeOf(rest, sides) >= mainShare
  return {
    direction: change > 0 ? 'up' as const : 'down' as const, monthsBefore: sides.before.length, monthsAfter: sides.after.length, ...total, turns,
    restBefore: rest.before, restAfter: rest.after, restProbability, goOnBefore: goOn.before, goOnAfter: goOn.after, explained,
    cause: causeOf(turns.length === 0 ? 0 : explained, moved, isShown),
  }
}

function causeOf(explained: number, moved: boolean, isShown: boolean): JumpCause {
  if (explained >= wholeShare || (explained >= mainShare && !isShown)) return 'source'
  if (explained >= smallestShare && moved) return 'both'
  return moved ? 'world' : 'unclear'
}

interface Counts {
  readonly before: number
  readonly after: number
}

function perSide(counts: readonly number[], { before, after }: Sides): Counts {
  return { before: sumAt(counts, before), after: sumAt(counts, after) }
}

/** By how much the count a month changes. */
function changeOf(counts: Counts, { before, after }: Sides): number {
  return counts.after / after.length - counts.before / before.length
}

/** Whether a source that is named gave something before the jump and from it on, however far from it; what names none may be many. */
function goesOn({ source, counts }: SourceCounts, { after }: Sides): boolean {
  if (source === undefined) return false
  const jump = after[0] ?? counts.length
  return counts.slice(0, jump).some((count) => count > 0) && counts.slice(jump).some((count) => count > 0)
}

/** Sources that are there on one side only, more than the change in all others and chance would make of it. */
function turnsOf(sources: readonly SourceCounts[], { before, after }: Sides, total: Counts): readonly SourceTurn[] {
  return sources.flatMap(({ source, counts }): readonly SourceTurn[] => {
    const own = { before: sumAt(counts, before), after: sumAt(counts, after) }
    const [perMonthBefore, perMonthAfter] = [own.before / before.length, own.after / after.length]
    if (Math.min(perMonthBefore, perMonthAfter) > mostBesides * Math.max(perMonthBefore, perMonthAfter)) return []
    const turn = perMonthBefore < perMonthAfter ? 'started' : 'stopped'
    const nextToJump = turn === 'started' ? after[0] : before.at(-1)
    if (nextToJump === undefined || counts[nextToJump] === 0) return []
    const others = { before: total.before - own.before, after: total.after - own.after }
    const fewer = turn === 'started' ? own.before : own.after
    // One event more on each side, so that others who gave nothing at all do not make a certainty of it.
    const share = ((turn === 'started' ? others.before : others.after) + 1) / (others.before + others.after + 2)
    const chance = binomialTails(fewer, own.before + own.after, share).atMost
    return chance < chanceOfTurn / sources.length ? [{ source, turn, ...own }] : []
  }).toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}

/** Two-sided probability of two counts at least so far apart at one rate, when they vary so many times as much as a Poisson count. */
function rateProbability({ before, after }: Counts, sides: Sides, times: number): number {
  const all = before + after
  const share = sides.before.length / (sides.before.length + sides.after.length)
  return all === 0 ? 1 : 2 * normalTail(Math.abs(before - all * share) / Math.sqrt(times * all * share * (1 - share)))
}

function sumOver(sources: readonly SourceCounts[], at: number): number {
  return sources.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)
}

function sumAt(counts: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
}
