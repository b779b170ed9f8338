import type { Clause } from './clause.ts'
import type { IncidentMention } from './incident-mention.ts'
import { nounMention } from './noun-mentions.ts'
import { nounFrameOf, pastOfBase, verbFrameOf } from './triggers-en.ts'
import { verbMention } from './verb-mentions.ts'
import { wholeFrame } from './whole-frames.ts'

/** More than these in one sentence are a list, or no text that anybody wrote. */
const mostMentions = 12

/** Every place in a sentence that speaks of an incident. */
export function findMentions(clause: Clause): readonly IncidentMention[] {
  const found: IncidentMention[] = []
  for (const [at, unit] of clause.units.entries()) {
    if (found.length === mostMentions) break
    const isVerb = unit.tag === 'past' || unit.tag === 'ing' || unit.tag === 'base' || unit.tag === 'verb'
    const frame = isVerb ? verbFrameOf().get(unit.lower) ?? verbFrameOf().get(pastOfBase().get(unit.lower) ?? '') : unit.tag === 'noun' ? nounFrameOf().get(unit.lower) : undefined
    const whole = frame === undefined ? undefined : wholeFrame(clause, at, frame)
    if (whole === undefined || isNegated(clause, at)) continue
    found.push(isVerb ? verbMention(clause, at, whole) : nounMention(clause, at, whole))
  }
  return found
}

function isNegated(clause: Clause, at: number): boolean {
  return clause.units.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'no' || lower === 'neither')
}
