import { done, isCountry, isDay, isLanguage, isPartialDay, refused, type Country, type Day, type Language, type Outcome } from '../core/index.ts'

export function parseDay(given: string): Outcome<Day> {
  return isDay(given) ? done(given) : refused({ kind: 'date-invalid', given })
}

/** A day, a month or a year of publication; a trailing `~` means about. */
export function parsePublished(given: string): Outcome<string> {
  return isPartialDay(given.replace(/~$/, '')) ? done(given) : refused({ kind: 'date-invalid', given })
}

export function parseCountry(given: string): Outcome<Country> {
  const code = given.toUpperCase()
  return isCountry(code) ? done(code) : refused({ kind: 'country-unknown', given })
}

export function parseLanguage(given: string): Outcome<Language> {
  return isLanguage(given) ? done(given) : refused({ kind: 'language-unknown', given })
}

/** Judges an option where it was given, and leaves it out where it was not. */
export function parseOptional<T>(given: string | undefined, parse: (given: string) => Outcome<T>): Outcome<T | undefined> {
  return given === undefined ? done(undefined) : parse(given)
}
