import type { CurrentLevel, Edition, Language } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { editionPageAddress } from '../addresses.ts'
import { editionSummary } from '../edition-summary.ts'
import { levelValidity } from '../level/validity.ts'
import type { LevelChange } from '../level-change.ts'
import { levelChangeText } from '../level-change-text.ts'
import { element, type XmlElement } from '../xml.ts'
import { capTime } from './alert-name.ts'
import { certaintyOf, severityOf } from './certainty.ts'

const languageTags: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en' }

/** The level in one language, in the order that the schema of CAP fixes. */
export function alertInfo(edition: Edition, level: CurrentLevel, change: LevelChange | undefined, language: Language): XmlElement {
  const words = exchangeWords[language]
  const { country, publisher } = edition
  const { until } = levelValidity(edition.picture)
  return element('info',
    element('language', languageTags[language]),
    element('category', 'Security'),
    element('event', words.event),
    element('responseType', 'Monitor'),
    element('urgency', level.ordinal === level.steps ? 'Expected' : 'Unknown'),
    element('severity', severityOf(level.ordinal, level.steps)),
    element('certainty', certaintyOf(level.scaleId, level.ordinal)),
    valued('eventCode', 'peil:scale', level.scaleId),
    // A level has no end unless it was set with one; a review that comes late does not end it.
    ...(until === undefined ? [] : [element('expires', capTime(`${until}T23:59:59Z`))]),
    element('senderName', publisher.name),
    element('headline', change === undefined ? words.level(country, level) : levelChangeText(language, country, change)),
    element('description', editionSummary(edition, language).join(' ')),
    element('web', editionPageAddress(edition, language)),
    ...(publisher.contact === undefined ? [] : [element('contact', publisher.contact)]),
    ...parameters(edition, level, change).map(([name, value]) => valued('parameter', name, value)),
    element('area', element('areaDesc', wordsFor(language).country(country)), valued('geocode', 'ISO3166', country)),
  )
}

function parameters({ id, picture }: Edition, level: CurrentLevel, change: LevelChange | undefined): readonly (readonly [string, string])[] {
  const { nextReview } = levelValidity(picture)
  return [
    ['peil:ordinal', String(level.ordinal)],
    ['peil:max', String(level.steps)],
    ['peil:label', level.label],
    ['peil:change', change?.kind ?? 'none'],
    ...(change?.from === undefined ? [] : [['peil:from', `${change.from.ordinal}/${change.from.steps} ${change.from.scaleId}`] as const]),
    ...(level.since === undefined ? [] : [[level.sinceAtLatest ? 'peil:since-at-latest' : 'peil:since', level.since] as const]),
    ...(nextReview === undefined ? [] : [['peil:next-review', nextReview] as const]),
    ['peil:edition', id],
    ...level.evidence.map((key) => ['peil:evidence', key] as const),
  ]
}

function valued(name: string, valueName: string, value: string): XmlElement {
  return element(name, element('valueName', valueName), element('value', value))
}
