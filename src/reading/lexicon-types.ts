import type { AttributionFields, Language, Scheme, Stream } from '../core/index.ts'

/** A place that reports name. */
export interface LexiconPlace {
  readonly kind: 'country' | 'area' | 'province' | 'city'
  /** ISO code of a country or province; the name that Peil uses of a city or an area. */
  readonly code: string
  readonly country?: string
  /** ISO 3166-2 code of the region that a level for this city holds for. */
  readonly region?: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

/** Parts of a country that only accounts of incidents are searched for. */
export interface LexiconRegions {
  readonly country: string
  readonly names: readonly string[]
}

/** An office that reports quote; never a person. */
export interface LexiconOffice {
  readonly holder: string
  readonly type: NonNullable<AttributionFields['holder_type']>
  readonly country?: string
  readonly names: readonly string[]
}

/** A group that a public list of terrorist or extremist organisations names, or that reports name without one. */
export interface LexiconGroup {
  readonly group: string
  readonly stream: Stream
  readonly names: readonly string[]
  /** Those names that stand for other things as often. */
  readonly unsure: readonly string[]
}

/** A step of a version of a scale, with the names it goes by. */
export interface LexiconLevel {
  readonly scheme: Scheme
  readonly country: string
  readonly from?: string
  readonly to?: string
  readonly steps: number
  readonly ordinal: number
  readonly labels: readonly string[]
}

/** An organisation that everybody knows, or with `other` something that looks like one: a product, an index, a treaty. */
export interface LexiconOrganisation {
  readonly kind: 'company' | 'bank' | 'airline' | 'media' | 'agency' | 'body' | 'party' | 'union' | 'group' | 'club' | 'other'
  readonly names: readonly string[]
}

/** Nouns of a language that tell of a happening, or that only look as if they did; parted by spaces. */
export interface LexiconHappenings {
  readonly lang: Language
  readonly kind: 'noun' | 'not'
  readonly nouns: string
}
