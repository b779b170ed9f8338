import type { Country } from '../country.ts'
import type { Period } from '../day.ts'
import type { Language } from '../language.ts'
import type { WrittenText } from '../logbook/logbook-entry.ts'
import type { ThreatPicture } from '../picture/picture.ts'
import type { EditionNumbers } from './edition-numbers.ts'
import type { WarningsRecord } from './warnings-record.ts'

/** A threat picture as it was frozen and published: everything that is shown or sent of it is made from this and nothing else. */
export interface Edition {
  /** `NL-3`: country and number. */
  readonly id: string
  readonly country: Country
  /** From 1, in the order of publication. */
  readonly number: number
  /** ISO 8601 instant of publication. */
  readonly issued: string
  /** The days that it speaks of: from the day after the edition before it, up to the day of its picture. */
  readonly period: Period
  readonly languages: readonly Language[]
  readonly publisher: Publisher
  /** The edition that it corrects, and what was wrong; an edition is never changed itself. */
  readonly corrects: { readonly edition: string; readonly what: WrittenText } | undefined
  /** Made from material that may be shown to everybody alone. */
  readonly picture: ThreatPicture
  /** Undefined where no warning was put on record, and in editions from before they were frozen; what its sentences open on is among the evidence of the picture. */
  readonly warnings: WarningsRecord | undefined
  /** From the same material. */
  readonly numbers: EditionNumbers
}

/** Who publishes, as the operator's settings say. */
export interface Publisher {
  readonly name: string
  /** Whether the operator declares itself the authority; where not, nothing is called official. */
  readonly isAuthority: boolean
  /** Address of the site, without a slash at its end. */
  readonly address: string
  /** Where anybody asks for a correction: a mail address or an address that starts with https, of a function and never of a person; undefined where none is given. */
  readonly contact: string | undefined
  /** Address of the licence under which the publisher gives its own words and numbers; undefined where it states none. */
  readonly licence: string | undefined
}
