import type { HeadClass } from './heads-en.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { countOf } from './participant-counts.ts'
import { wordSet } from '../words.ts'

const militaryWords = wordSet('military army battalion brigade barracks garrison garrisons soldiers soldier troops troop patrol patrols infantry artillery armored armed-forces guerrilla guerrillas rebel rebels terrorist terrorists insurgent helicopter helicopters aircraft airplane plane planes base bases positions position unit units combat cavalry enemy ammunition naval navy contras contra commander commanders guard checkpoint camp camps pilot captain colonel general lieutenant major convoy convoys')
const anybody = wordSet('people persons person civilians victims casualties population citizens lives inhabitants residents salvadorans colombians members member others deaths dead wounded injured bodies someone man men individual individuals subject woman women youth youths')
const notThings = wordSet('staff lines posts company companies business network market court courts jail stone site well post street line wall')

/** Someone whom it befell: people who are not of an armed side. */
function isVictim(participant: Participant): boolean {
  const { headClass } = participant.phrase
  return participant.person !== undefined || ((headClass === 'person' || headClass === 'someone') && !isMilitary(participant))
}

function isTarget(participant: Participant): boolean {
  return participant.phrase.headClass === 'object' && participant.person === undefined
}

const doers: ReadonlySet<HeadClass> = new Set(['fighter', 'soldier', 'someone'])

/** Fighters, soldiers or somebody, alone or as a `group of` them. */
export function isDoer({ clause, phrase }: Participant): boolean {
  const members = phrase.headClass === 'band' && clause.units[phrase.to]?.lower === 'of' ? clause.phraseFrom.get(phrase.to + 1) : phrase
  return members !== undefined && doers.has(members.headClass)
}

/** Of an armed side, or a thing of one. */
export function isMilitary({ clause, phrase }: Participant): boolean {
  if (phrase.headClass === 'soldier' || phrase.headClass === 'fighter' || phrase.headClass === 'band') return true
  return clause.units.slice(phrase.from, phrase.to).some(({ lower }) => militaryWords().has(lower))
}

/** More than these at once are a count of casualties, not of one incident. */
const mostAtOnce = 40

/** People without a name who may be anybody: no number that fits one incident, no article. */
export function isAnybody(participant: Participant): boolean {
  const { clause, phrase, person } = participant
  if (person !== undefined) return false
  const count = countOf(participant)
  if (clause.units.slice(phrase.first, phrase.to).some(({ tag }) => tag === 'num')) return false
  const isSingle = count === 1 && phrase.first < phrase.from
  return anybody().has(phrase.head) ? !isSingle : count === 'plural' && !phrase.isDefinite
}

/** A police station is of an armed side, a policeman may be a bystander. */
function isOfPolice({ clause, phrase }: Participant): boolean {
  return clause.units.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'police')
}

function isVague({ phrase }: Participant): boolean {
  return notThings().has(phrase.head) && phrase.to - phrase.from === 1
}

/** Whom a mention says that it befell. */
export function victimsOf(mention: IncidentMention): readonly Participant[] {
  return mention.doneTo.filter((each) => isVictim(each) && !isStatistic(each))
}

/** A count of casualties, not of one incident. */
function isStatistic(participant: Participant): boolean {
  const count = countOf(participant)
  return typeof count === 'number' && count > mostAtOnce
}

/** Things of no armed side that a mention says were its target. */
export function targetsOf(mention: IncidentMention): readonly Participant[] {
  if (mention.frame.kind === 'kidnapping') return []
  return mention.doneTo.filter((each) => isTarget(each) && !isMilitary(each) && !isOfPolice(each) && !isVague(each))
}
