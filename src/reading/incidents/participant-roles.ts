import type { IncidentMention, Participant } from './incident-mention.ts'
import { wordSet } from './word-lists.ts'

const militaryWords = wordSet('military army battalion brigade barracks garrison garrisons soldiers soldier troops troop patrol patrols infantry artillery armored armed-forces guerrilla guerrillas rebel rebels terrorist terrorists insurgent helicopter helicopters aircraft airplane plane planes base bases positions position unit units combat cavalry enemy ammunition naval navy contras contra commander commanders guard checkpoint camp camps police_station')
const anybody = wordSet('people persons person civilians victims casualties population citizens lives inhabitants residents salvadorans colombians members member others deaths dead wounded injured bodies someone man men individual individuals subject woman women youth youths')
const notThings = wordSet('staff system_of lines posts company companies business network market court courts jail stone site well post street line staff central_command wall')

/** Someone whom it befell: people who are not of an armed side. */
export function isVictim(participant: Participant): boolean {
  const { headClass, name } = participant.phrase
  return (headClass === 'person' || headClass === 'someone' || name !== undefined) && !isMilitary(participant) && headClass !== 'place'
}

export function isTarget(participant: Participant): boolean {
  return participant.phrase.headClass === 'object' && participant.phrase.name?.to !== participant.phrase.to
}

export function isDoer({ phrase }: Participant): boolean {
  return phrase.headClass === 'fighter' || phrase.headClass === 'soldier' || phrase.headClass === 'someone'
}

/** Of an armed side, or a thing of one. */
export function isMilitary({ clause, phrase }: Participant): boolean {
  if (phrase.headClass === 'soldier' || phrase.headClass === 'fighter' || phrase.headClass === 'band') return true
  return clause.units.slice(phrase.from, phrase.to).some(({ lower }) => militaryWords().has(lower))
}

/** Words that may stand for anybody: without a number or a name they make no incident. */
export function isAnybody({ clause, phrase }: Participant): boolean {
  return phrase.name === undefined && anybody().has(phrase.head) && !clause.units.slice(phrase.first, phrase.to).some(({ tag, lower }) => tag === 'num' || lower === 'a' || lower === 'another')
}

export function isVague({ phrase }: Participant): boolean {
  return notThings().has(phrase.head) && phrase.to - phrase.from === 1
}

export function victimsOf(mention: IncidentMention): readonly Participant[] {
  return mention.doneTo.filter(isVictim)
}

export function targetsOf(mention: IncidentMention): readonly Participant[] {
  return mention.doneTo.filter((each) => isTarget(each) && !isMilitary(each) && !isVague(each))
}
