import { isDay, isPartialDay, type Day } from './day.ts'
import { isLanguage, type Language } from './language.ts'
import { done, refused, type Outcome } from './outcome.ts'

export function parseDay(given: string): Outcome<Day> {
  return isDay(given) ? done(given) : refused({ kind: 'date-invalid', given })
}

/** A day, a month or a year of publication; a trailing `~` means about. */
export function parsePublished(given: string): Outcome<string> {
  return isPartialDay(given.replace(/~$/, '')) ? done(given) : refused({ kind: 'date-invalid', given })
}

export function parseLanguage(given: string): Outcome<Language> {
  return isLanguage(given) ? done(given) : refused({ kind: 'language-unknown', given })
}

/** Judges an option where it was given, and leaves it out where it was not. */
export function parseOptional<T>(given: string | undefined, parse: (given: string) => Outcome<T>): Outcome<T | undefined> {
  return given === undefined ? done(undefined) : parse(given)
}
