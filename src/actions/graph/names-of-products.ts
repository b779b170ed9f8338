import { isCountry, parseDay, type Country, type Day } from '../../core/index.ts'

/** `picture:NL:2018-03-26`. */
export function pictureName(country: Country, asOf: Day): string {
  return `picture:${country}:${asOf}`
}

/** `picture:NL:2018-03-26/cohort-2`. */
export function sentenceName(picture: string, part: string): string {
  return `${picture}/${part}`
}

/** The picture that a sentence stands in, by the name of the sentence. */
export function pictureOfSentence(sentence: string): string {
  const name = parsePictureName(sentence)
  if (name === undefined) throw new Error(`${sentence} is no sentence of a picture`)
  return name.picture
}

/** `series:NL/in_area`. */
export function seriesName(country: Country, cohort: string): string {
  return `series:${country}/${cohort}`
}

export interface PictureName {
  readonly picture: string
  readonly country: Country
  readonly asOf: Day
  /** A sentence of it. */
  readonly part: string | undefined
}

/** The country and day that the name of a picture or of one of its sentences holds; undefined where it is none. */
export function parsePictureName(id: string): PictureName | undefined {
  const { picture, country = '', day = '', part } = /^(?<picture>picture:(?<country>[A-Z]{2}):(?<day>\d{4}-\d\d-\d\d))(?:\/(?<part>.+))?$/.exec(id)?.groups ?? {}
  const asOf = parseDay(day)
  return picture !== undefined && isCountry(country) && asOf.ok ? { picture, country, asOf: asOf.value, part } : undefined
}

/** The country and cohort that the name of a series holds; undefined where it is none. */
export function parseSeriesName(id: string): { readonly country: Country; readonly cohort: string } | undefined {
  const { country = '', cohort } = /^series:(?<country>[A-Z]{2})\/(?<cohort>.+)$/.exec(id)?.groups ?? {}
  return cohort !== undefined && isCountry(country) ? { country, cohort } : undefined
}
