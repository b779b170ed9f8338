import type { EventFields, Language } from '../../core/index.ts'
import type { ReadSentence } from '../finder.ts'
import { findNumbers } from '../mentions/numbers.ts'

const terms: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:(?:veroordeeld(?:e|en)? (?:\p{L}+ ){0,2}tot|eist(?:e|en)?|kr(?:eeg|egen|ijgt)|had) )?(?<many>[\p{L}\d]+) (?<unit>jaar|maanden?)(?: (?:cel|celstraf|gevangenis|gevangenisstraf|geëist|hechtenis)|(?= (?:onvoorwaardelijk|tegen)))/iu,
  en: /(?<!\p{L})(?:(?:jailed|imprisoned|sentenced|locked up)(?: \p{L}+){0,2}? (?:for|to) (?:at least |a minimum of )?(?<many>[\p{L}\d]+) (?<unit>years?|months?)|(?<manyIn>[\p{L}\d]+) (?<unitIn>years?|months?)[’']? (?:in (?:prison|jail)|imprisonment|behind bars)|(?<manyOf>[\p{L}\d]+)-(?<unitOf>year|month) (?:prison |jail )?(?:sentence|term))(?!\p{L})/iu,
}

/** How long a sentence is, or the one that is asked for, where its words say so. */
export function penaltyOf({ text }: ReadSentence, type: EventFields['type'], lang: Language): EventFields {
  if (type !== 'sentence' && type !== 'sentence_demand') return {}
  const found = terms[lang].exec(text)?.groups
  const many = findNumbers(found?.many ?? found?.manyIn ?? found?.manyOf ?? '', lang)[0]?.value
  const unit = found?.unit ?? found?.unitIn ?? found?.unitOf
  return many === undefined || unit === undefined || !Number.isInteger(many) ? {} : { sentence: `P${many}${/^(?:m)/iu.test(unit) ? 'M' : 'Y'}` }
}
