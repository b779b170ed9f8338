import { beforeVerb, type Clause } from './clause.ts'
import { headClasses } from './heads-en.ts'
import { subjectsOf } from './subjects.ts'
import { verbFrameOf, type Frame } from './triggers-en.ts'

/** Verbs that tell an incident only with the words behind them: `set fire to`, `opened fire on`, `blew up`, `took hostage`. */
export function wholeFrame(clause: Clause, at: number, frame: Frame): Frame | undefined {
  const behind = clause.units.slice(at + 1, at + 7).map(({ lower }) => lower)
  const burnt = behind.slice(0, 3).includes('fire') || behind.includes('ablaze')
  switch (clause.units[at]?.lower) {
    case 'set': return burnt ? verbFrameOf().get('burned') : behind.includes('off') ? verbFrameOf().get('exploded') : undefined
    case 'went': return behind[0] === 'off' ? frame : undefined
    case 'held': case 'holding': case 'took': case 'taken': case 'taking': return behind.includes('hostage') || behind.includes('hostages') ? frame : undefined
    case 'found': return bodies.has(clause.phraseTo.get(beforeVerb(clause, at).at + 1)?.head ?? '') || isBodyOf(clause, at) || behind[0] === 'dead' || behind[0] === 'murdered' ? frame : undefined
    case 'opened': return behind[0] === 'fire' ? frame : undefined
    case 'blew': case 'blown': return behind.includes('up') || behind.includes('off') ? frame : undefined
    case 'left': case 'leaving': return behind.includes('dead') ? verbFrameOf().get('killed') : behind.includes('wounded') || behind.includes('injured') ? verbFrameOf().get('wounded') : handlesWeapon(clause, at) ? frame : undefined
    case 'launched': case 'dropped': case 'threw': case 'thrown': case 'hidden': case 'installed': case 'tossed': return handlesWeapon(clause, at) ? frame : undefined
    case 'fired': return behind.includes('at') || behind.includes('on') || behind.includes('against') ? frame : undefined
    case 'death': return clause.units[at - 1]?.lower === 'to' || clause.units[at + 1]?.tag === 'noun' ? undefined : frame
    default: return frame
  }
}

const bodies: ReadonlySet<string> = new Set(['body', 'bodies', 'corpse', 'corpses'])

/** `the bodies of two clerks were found`. */
function isBodyOf(clause: Clause, at: number): boolean {
  return subjectsOf(clause, at).some(({ head }) => bodies.has(head))
}

/** A weapon stands behind the verb, or is its subject. */
function handlesWeapon(clause: Clause, at: number): boolean {
  const subject = clause.phraseTo.get(beforeVerb(clause, at).at + 1)
  return subject?.headClass === 'weapon' || clause.units.slice(at + 1, at + 7).some(({ lower }) => headClasses().get(lower) === 'weapon')
}
