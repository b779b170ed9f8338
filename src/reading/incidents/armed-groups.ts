import { once } from '../words.ts'
import type { TaggedUnit } from './tag-units.ts'

/** An armed group that the text names; places count units in the sentence, end exclusive. */
export interface GroupMention {
  readonly group: string
  readonly from: number
  readonly to: number
}

/** Armed groups of Latin America and some others, each with the names that English reports give it. Origin: general knowledge. */
const groupNames = `
fmln|farabundo marti national liberation front|farabundo marti liberation front|farabundo marti front for national liberation
fpl|popular liberation forces
erp|people's revolutionary army|revolutionary army of the people
eln|army of national liberation|national liberation army|uc-eln|camilist union|camilist union - army of national liberation|eln camilist union
farc|revolutionary armed forces of colombia|colombian revolutionary armed forces
epl|popular liberation army|people's liberation army
m-19|19 april movement|april 19 movement|m-19 movement|19th of april movement
quintin lame
extraditables|the extraditables
medellin cartel|medellin drug cartel
cali cartel
death to kidnappers
shining path|sendero luminoso|sendero|communist party of peru
mrta|tupac amaru revolutionary movement|tupac amaru|movimiento revolucionario tupac amaru
rodrigo franco command|rodrigo franco commando|rodrigo franco
fpmr|manuel rodriguez patriotic front|manuel rodriguez front
mir|movement of the revolutionary left|revolutionary left movement
lautaro|mapu-lautaro|lautaro youth movement|lautaro front|lautaro popular rebel forces
zarate willka|zarate willka liberation armed forces|zarate willka armed forces of liberation|zarate willca|zarate wilka
tupac katari|tupac katari guerrilla army|egtk
urng|guatemalan national revolutionary unity|guatemalan national revolutionary union
egp|guerrilla army of the poor
orpa|organization of the people in arms
cinchoneros|cinchonero popular liberation movement|cinchonero people's liberation front|cinchonero
fpm|morazanist patriotic front|morazan patriotic front|morazanist front
mtp|all for the fatherland movement|all for the fatherland
montoneros
alfaro vive|alfaro lives
contras|nicaraguan contras|nicaraguan resistance|contra
eta|basque fatherland and liberty|basque fatherland and freedom
ira|irish republican army
esa|secret anticommunist army|anticommunist secret army
prtc|central american workers revolutionary party
fal|armed forces of liberation
simon bolivar guerrilla coordinating board|cngsb|simon bolivar national guerrilla coordinating board|simon bolivar coordinating board
hezbollah|hizballah
hamas
al-qaeda|al qaeda
islamic state
`

interface Name {
  readonly group: string
  readonly words: readonly string[]
}

const namesByFirstWord = once((): ReadonlyMap<string, readonly Name[]> => Map.groupBy(
  groupNames.trim().split('\n').flatMap((line) => line.split('|').map((name) => ({ group: line.split('|')[0] ?? '', words: name.split(' ') }))).toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
))

/** Groups that a sentence names, the longest name first where two start together. */
export function findGroups(units: readonly TaggedUnit[]): readonly GroupMention[] {
  const found: GroupMention[] = []
  for (let at = 0; at < units.length;) {
    const match = namesByFirstWord().get(units[at]?.lower ?? '')?.map((name) => ({ name, to: endOf(units, at, name.words) })).find(({ to }) => to !== undefined)
    if (match?.to !== undefined && units[at - 1]?.lower !== 'radio') found.push({ group: match.name.group, from: at, to: match.to })
    at = match?.to ?? at + 1
  }
  return found
}

/** Place behind the words of a name; `people's` is two units. */
function endOf(units: readonly TaggedUnit[], from: number, words: readonly string[]): number | undefined {
  let at = from
  for (const word of words) {
    const isOwned = word.endsWith("'s") && units[at]?.lower === word.slice(0, -2) && units[at + 1]?.tag === 'possessive'
    if (!isOwned && units[at]?.lower !== word) return undefined
    at += isOwned ? 2 : 1
  }
  return at
}
