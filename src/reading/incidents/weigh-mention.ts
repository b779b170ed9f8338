import type { Day } from '../../core/index.ts'
import { headClasses } from './heads-en.ts'
import type { Clause } from './clause.ts'
import { isAnybody, isDoer, isMilitary, targetsOf, victimsOf } from './participant-roles.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import type { WhereAndWhen } from './told-where-and-when.ts'
import { wordSet } from '../words.ts'

const supposed = wordSet('if would could might may should can will must unless whether against-any any')

/** Sentences at the start of a report, which tell what is new. */
const leadSentences = 2

/** How much a mention says of one incident that took place: below 2 it is talk of violence. */
export function weighMention(mention: IncidentMention, published: Day | undefined, told: WhereAndWhen): number {
  const { clause, at, frame, form, doers, weapons } = mention
  const victims = victimsOf(mention)
  const targets = targetsOf(mention)
  const hasNamed = victims.some(({ person }) => person !== undefined)
  const hasSpecific = victims.some((each) => !isAnybody(each))
  const isArmedOnly = victims.length === 0 && targets.length === 0 && mention.doneTo.some(isMilitary)
  const hasDoer = doers.some(isDoer)
  if (frame.kind === 'kidnapping' && doers.some(isAuthority)) return 0
  const hasWeapon = weapons.length > 0 || clause.units.some(({ lower }) => headClasses().get(lower) === 'weapon' || blasts.has(lower))
  return (hasNamed ? 3 : hasSpecific ? 2 : victims.length > 0 ? 1 : 0) + (targets.length > 0 ? 2 : 0) + (hasDoer ? 1 : 0) + (hasWeapon ? 1 : 0)
    - (isArmedOnly ? 3 : 0) - (frame.isWeak === true && !hasDoer && !hasWeapon ? 2 : 0) - (form === 'noun' && victims.length + targets.length === 0 ? 1 : 0)
    + (clause.index < leadSentences ? 1 : 0) + (told.daysOf(clause).length > 0 ? 1 : 0)
    - (isSupposed(clause, at) ? 2 : 0) - (isLongAgo(clause, published) ? 2 : 0)
}

const authorities = wordSet('army police authorities troops soldiers soldier policemen officers agents forces guard government brigade battalion patrol patrols')

/** What the authorities seize is no kidnapping. */
function isAuthority({ phrase }: Participant): boolean {
  return authorities().has(phrase.head)
}

const blasts: ReadonlySet<string> = new Set(['explosion', 'explosions', 'blast', 'blasts'])

function isSupposed(clause: Clause, at: number): boolean {
  return clause.units.slice(Math.max(0, at - 6), at).some(({ lower }) => supposed().has(lower))
}

const ago: ReadonlySet<string> = new Set(['years ago', 'year ago', 'last year', 'past year', 'decades ago', 'past decade', 'previous year', 'years later'])

/** A year before the last, or `years ago`: told as history. */
function isLongAgo(clause: Clause, published: Day | undefined): boolean {
  const lastYear = published === undefined ? undefined : Number(published.slice(0, 4)) - (published.slice(5, 7) < '03' ? 1 : 0)
  return clause.units.some(({ lower, kind }, at) => ago.has(`${lower} ${clause.units[at + 1]?.lower ?? ''}`) || (kind === 'number' && lastYear !== undefined && /^(?:19|20)\d\d$/.test(lower) && Number(lower) < lastYear))
}
