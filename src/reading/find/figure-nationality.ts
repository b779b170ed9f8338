import type { AnnotatedDocument } from '../finder.ts'
import type { PlaceMention } from '../mentions/places.ts'
import type { Count } from './find-figures.ts'

export interface Nationality {
  readonly code: string
  /** False for `of whom 60`, whose people were named before. */
  readonly stated: boolean
}

/** What may stand between a number and the adjective of what it counts: `jonge`, `van de omgekomen`; not `kinderen van`, which counts others. */
const between = String.raw`(?: (?:van|of|among) (?:de|deze|die|the|these|those|all|alle))?(?: (?!(?:van|met|uit|in|op|naar|bij|en|of|die|of|with|from|in|on|to|and|or|that|who|were|was|are|have|has|by)(?!\p{L}))\p{L}[\p{L}-]*){0,2} `
const behindNumber = new RegExp(`^${between}$`, 'iu')
const ofANationality = /^ (?:mensen|personen|people|persons|adults|volwassenen|kinderen|children) (?:met|with) (?:een |de |the |an? )?$/iu
const nationalityWord = /^ (?:nationaliteit|paspoort|nationality|citizenship|passports?)(?!\p{L})/iu
const behindCount = new RegExp(`(?:aantal|number of)${between}$`, 'iu')
const ofThem = /(?:van|onder|of|among|including) (?:wie|whom|hen|them)(?!\p{L})|^(?:waaronder|including)(?!\p{L})/iu
/** `60 have died`: a number that goes on about the people named before. */
const whatBecameOfThem = /^ (?:(?:zijn|waren|is|er|inmiddels|have|has|had|were|are|since|later) )*(?:terug\p{Ll}*|omgekomen|gedood|gesneuveld|overleden|gestorven|vertrokken|uitgereisd|aangehouden|opgepakt|returned|died|killed|left|arrested|been)(?!\p{L})/iu
const counted: readonly (string | undefined)[] = ['attacks', 'plots', 'reports']

/** Whose people a figure counts, where its noun or the adjective before it names a country. */
export function nationalityOf({ text }: AnnotatedDocument, { sentence, number, span, rule }: Count): Nationality | undefined {
  if (counted.includes(rule.gives.unit)) return undefined
  const people = sentence.places().filter(isPeople)
  const own = people.find((place) => place.start >= number.end && namesCounted(text, number.end, place))
    ?? people.findLast((place) => place.end <= number.start && behindCount.test(text.slice(sentence.start, place.start)))
  if (own !== undefined) return { code: codeOf(own), stated: true }
  if (!ofThem.test(text.slice(span.start, number.end)) && !whatBecameOfThem.test(text.slice(number.end, number.end + 60))) return undefined
  const before = sentence.numbers().filter(({ end }) => end <= number.start)
  const whole = people.findLast((place) => place.end <= number.start && before.some(({ end }) => end <= place.start && namesCounted(text, end, place)))
  return whole && { code: codeOf(whole), stated: false }
}

function namesCounted(text: string, from: number, place: PlaceMention): boolean {
  const words = text.slice(from, place.start)
  return behindNumber.test(words) || (ofANationality.test(words) && nationalityWord.test(text.slice(place.end, place.end + 20)))
}

function isPeople({ adjective, kind, code }: PlaceMention): boolean {
  return adjective && (kind === 'country' || code === 'Europe')
}

function codeOf({ code }: PlaceMention): string {
  return code === 'Europe' ? 'EU' : code
}
