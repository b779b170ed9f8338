import type { Claim, SharedPassage } from '../../core/index.ts'
import type { ComparedText } from './compared-text.ts'
import { sharedRuns, type SharedRun } from './shared-runs.ts'
import type { TakenApart } from './taken-apart.ts'
import { sharedStretches, type SharedStretch } from './shared-stretches.ts'

/**
 * The passages of two texts that are the same and in which something is claimed. Words that nobody claims anything with, a disclaimer
 * or a colophon, tie no reports together; where a change between them changes what is claimed, the passage ends.
 */
export function sharedPassages(text: ComparedText, other: ComparedText): readonly SharedPassage[] {
  const passages = stretchesOf(text, other).flatMap((stretch) => unaltered(stretch, text, other)).map((runs) => toPassage(runs, text, other))
  return passages.filter((passage) => holdsClaim(text, passage.start, passage.end) || holdsClaim(other, passage.otherStart, passage.otherEnd))
}

/** The stretches of the first text that are long enough to be a copy of the other's. */
export function stretchesOf(text: TakenApart, other: TakenApart): readonly SharedStretch[] {
  return sharedStretches(sharedRuns(text, other), Math.min(text.words.length, other.words.length))
}

/** The parts of a stretch between which nothing else is claimed. */
function unaltered(stretch: SharedStretch, text: ComparedText, other: ComparedText): readonly SharedStretch[] {
  const parts: SharedRun[][] = []
  for (const run of stretch) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const isSame = last !== undefined && claimedBetween(text, last.at + last.words, run.at) === claimedBetween(other, last.otherAt + last.words, run.otherAt)
    if (part !== undefined && isSame) part.push(run)
    else parts.push([run])
  }
  return parts
}

/** What is claimed where the words before `to` and from `from` on stand, whoever says it and however sure it sounds. */
function claimedBetween({ starts, ends, claims }: ComparedText, from: number, to: number): string {
  const start = ends[from - 1] ?? 0
  const end = starts[to] ?? Infinity
  return claims.filter((claim) => isOfWeight(claim) && claim.start < end && start < claim.end).map(whatIsClaimed).toSorted().join()
}

const howItIsSaid: ReadonlySet<string> = new Set(['source', 'via', 'holder', 'qualifier', 'certainty', 'hedge', 'estimate', 'modality'])

function whatIsClaimed({ kind, fields, stated }: Claim): string {
  const said = Object.entries(fields).filter(([name]) => stated.includes(name) && !howItIsSaid.has(name))
  return JSON.stringify([kind, said.toSorted(([a], [b]) => a.localeCompare(b))])
}

/** From the word before to the word behind, so that quotation marks and full stops belong to it. */
function toPassage(runs: SharedStretch, text: ComparedText, other: ComparedText): SharedPassage {
  const first = runs[0] ?? { at: 0, otherAt: 0, words: 0 }
  const last = runs.at(-1) ?? first
  return {
    start: text.ends[first.at - 1] ?? 0,
    end: text.starts[last.at + last.words] ?? text.print.text.length,
    otherStart: other.ends[first.otherAt - 1] ?? 0,
    otherEnd: other.starts[last.otherAt + last.words] ?? other.print.text.length,
  }
}

function holdsClaim({ claims }: ComparedText, start: number, end: number): boolean {
  return claims.some((claim) => isOfWeight(claim) && claim.start >= start && claim.end <= end)
}

/** Attributions and denials are cues; by themselves they claim nothing. */
function isOfWeight({ kind }: Claim): boolean {
  return kind !== 'ATTRIBUTION' && kind !== 'NEGATION'
}
