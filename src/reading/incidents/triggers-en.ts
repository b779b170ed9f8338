import { once } from '../words.ts'

/** Kinds of incident that reports tell apart. */
export type IncidentKind = 'attack' | 'bombing' | 'kidnapping' | 'arson' | 'robbery' | 'hijacking'

/** What was done to whom or what. */
export type Effect = 'death' | 'injury' | 'destroyed' | 'damage'

/** Who or what stands where around a word: `doer` may be a weapon (`a bomb destroyed`), `thing` is what was used (`a bomb exploded`). */
export interface Frame {
  readonly kind: IncidentKind
  /** What the grammatical object (of a passive: the subject) is. */
  readonly object: 'done-to' | 'weapon'
  /** What the subject of an active clause is. */
  readonly subject: 'doer' | 'weapon' | 'done-to'
  readonly effect?: Effect
  /** Words that prove an incident only together with a doer or a weapon: a house may be destroyed by rain. */
  readonly isWeak?: boolean
  /** Prepositions that lead to what it was done to. */
  readonly at: readonly string[]
}

const on = ['on', 'against', 'upon', 'at']
const near = ['at', 'in', 'against', 'near', 'outside', 'inside', 'on', 'under', 'of', 'front', 'behind', 'beside', 'next', 'from']
const kill: Frame = { kind: 'attack', object: 'done-to', subject: 'doer', effect: 'death', at: [] }
const attack: Frame = { kind: 'attack', object: 'done-to', subject: 'doer', at: on }
const hurt: Frame = { kind: 'attack', object: 'done-to', subject: 'doer', effect: 'injury', isWeak: true, at: [] }
const destroy: Frame = { kind: 'attack', object: 'done-to', subject: 'doer', effect: 'destroyed', isWeak: true, at: [] }
const damage: Frame = { kind: 'attack', object: 'done-to', subject: 'doer', effect: 'damage', isWeak: true, at: [] }
const bomb: Frame = { kind: 'bombing', object: 'done-to', subject: 'doer', at: on }
const explode: Frame = { kind: 'bombing', object: 'weapon', subject: 'weapon', at: near }
const plant: Frame = { kind: 'bombing', object: 'weapon', subject: 'doer', isWeak: true, at: near }
const kidnap: Frame = { kind: 'kidnapping', object: 'done-to', subject: 'doer', at: [] }
const burn: Frame = { kind: 'arson', object: 'done-to', subject: 'doer', effect: 'damage', at: [] }
const rob: Frame = { kind: 'robbery', object: 'done-to', subject: 'doer', at: ['from'] }

const verbFrames: readonly (readonly [Frame, string])[] = [
  [kill, 'killed killing murdered murdering assassinated assassinating executed massacred massacring slain slew gunned machinegunned machine-gunned stabbed stabbing beheaded strangled lynched slaughtered decapitated tortured hanged shot shooting riddled exterminated liquidated mowed'],
  [{ ...kill, subject: 'done-to', isWeak: true }, 'died perished'],
  [attack, 'attacked attacking assaulted ambushed raided raiding strafed strafing shelled shelling harassed harassing stormed sabotaged sabotaging sacked ransacked besieged fired firing opened'],
  [{ ...attack, isWeak: true }, 'threatened threatening intercepted'],
  [{ ...kidnap, isWeak: true }, 'captured seized detained'],
  [kidnap, 'held holding took taken taking'],
  [kill, 'found'],
  [hurt, 'wounded injured wounding injuring maimed'],
  [destroy, 'destroyed destroying demolished wrecked'],
  [damage, 'damaged damaging toppled downed hit shaken shook rocked shattered blasted'],
  [{ ...bomb, effect: 'destroyed' }, 'dynamited dynamiting blew blown'],
  [bomb, 'bombed bombing'],
  [explode, 'exploded exploding detonated went'],
  [plant, 'planted placed hurled threw thrown left leaving tossed launched set installed hidden deactivated defused dropped'],
  [kidnap, 'kidnapped kidnapping kidnaped abducted abducting'],
  [burn, 'burned burnt burning torched'],
  [rob, 'robbed robbing stole stolen stealing looted looting'],
  [{ ...kidnap, kind: 'hijacking' }, 'hijacked hijacking'],
]

const nounFrames: readonly (readonly [Frame, string])[] = [
  [{ ...kill, at: ['of', 'against', 'on'] }, 'murder murders assassination assassinations killing killings massacre massacres slaying execution executions slaughter homicide'],
  [{ ...kill, at: ['of'], isWeak: true }, 'death deaths'],
  [{ ...attack, at: ['on', 'against', 'at', 'upon'] }, 'attack attacks assault assaults ambush raid raids aggression attempt strafing harassment sabotage'],
  [{ ...bomb, at: ['of', 'on', 'at', 'against', 'in', 'near'] }, 'bombing bombings bombardment dynamiting'],
  [{ ...explode, at: near }, 'explosion explosions blast blasts detonation'],
  [{ ...kidnap, at: ['of'] }, 'kidnapping kidnappings abduction abductions kidnaping'],
  [{ ...burn, at: ['of'] }, 'arson burning'],
  [{ ...rob, at: ['of', 'at', 'in'] }, 'robbery theft looting holdup'],
  [{ ...kidnap, kind: 'hijacking', at: ['of'] }, 'hijacking'],
]

const toMap = (frames: readonly (readonly [Frame, string])[]): ReadonlyMap<string, Frame> => new Map(frames.flatMap(([frame, words]) => words.split(' ').map((word) => [word, frame] as const)))

/** Frames of verbs by their past and present participles. */
export const verbFrameOf = once(() => toMap(verbFrames))
/** Frames of nouns. */
export const nounFrameOf = once(() => toMap(nounFrames))

/** A word that may tell an incident: without one a text tells none. */
export function isTrigger(word: string): boolean {
  return verbFrameOf().has(word) || nounFrameOf().has(word) || pastOfBase().has(word)
}

/** Base form → its past, for verbs behind `to` and modals; base forms behind nouns are nouns. */
export const pastOfBase = once((): ReadonlyMap<string, string> => new Map(Object.entries({
  kill: 'killed', murder: 'murdered', assassinate: 'assassinated', execute: 'executed', massacre: 'massacred', shoot: 'shot', attack: 'attacked', assault: 'assaulted',
  ambush: 'ambushed', raid: 'raided', bomb: 'bombed', dynamite: 'dynamited', blow: 'blew', explode: 'exploded', detonate: 'detonated', plant: 'planted', place: 'placed',
  kidnap: 'kidnapped', abduct: 'abducted', burn: 'burned', rob: 'robbed', steal: 'stole', loot: 'looted', hijack: 'hijacked', destroy: 'destroyed', sabotage: 'sabotaged', threaten: 'threatened',
  kills: 'killed', attacks: 'attacked', threatens: 'threatened',
})))
