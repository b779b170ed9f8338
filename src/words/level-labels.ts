import type { Language } from '../core/index.ts'

/** Names of steps that differ from what their country calls them; every other name is shown as it is. These are drawn, where room is short. */
const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'laag / faible': 'laag', 'gemiddeld / moyen': 'gemiddeld', 'ernstig / grave': 'ernstig', 'zeer ernstig / très grave': 'zeer ernstig',
  },
  en: {
    minimaal: 'minimal', beperkt: 'limited', aanzienlijk: 'significant', substantieel: 'substantial', kritiek: 'critical',
    basisniveau: 'basic', 'lage dreiging': 'low', 'matige dreiging': 'moderate', 'hoge dreiging': 'high',
    'laag / faible': 'low', 'gemiddeld / moyen': 'medium', 'ernstig / grave': 'serious', 'zeer ernstig / très grave': 'very serious',
    laag: 'low', gemiddeld: 'medium', ernstig: 'serious', 'zeer ernstig': 'very serious',
    ingen: 'none', begrænset: 'limited', generel: 'general', alvorlig: 'serious', 'meget alvorlig': 'very serious',
    'inget identifierat hot': 'no identified threat', 'begränsat hot': 'limited', 'förhöjt hot': 'elevated', 'högt hot': 'high',
    'mycket högt hot': 'very high', förhöjt: 'elevated', högt: 'high',
    lav: 'low', moderat: 'moderate', høy: 'high', kritisk: 'critical', ekstraordinær: 'extraordinary',
    jaune: 'yellow', rouge: 'red', écarlate: 'scarlet', 'alerte attentat': 'attack alert',
    'sécurité renforcée - risque attentat': 'reinforced security', 'urgence attentat': 'attack emergency',
  },
}

/** Dutch for names that a country has in another language; the test holds this against data/record/scales.csv. */
const dutchOf: Readonly<Record<string, string>> = {
  low: 'laag', moderate: 'matig', substantial: 'substantieel', severe: 'ernstig', critical: 'kritiek', 'severe general': 'ernstig, algemeen',
  ingen: 'geen', begrænset: 'beperkt', generel: 'algemeen', alvorlig: 'ernstig', 'meget alvorlig': 'zeer ernstig',
  'inget identifierat hot': 'geen dreiging vastgesteld', 'begränsat hot': 'beperkte dreiging', 'förhöjt hot': 'verhoogde dreiging',
  'högt hot': 'hoge dreiging', 'mycket högt hot': 'zeer hoge dreiging', förhöjt: 'verhoogd', högt: 'hoog',
  lav: 'laag', moderat: 'matig', høy: 'hoog', kritisk: 'kritiek', ekstraordinær: 'buitengewoon',
  jaune: 'geel', orange: 'oranje', rouge: 'rood', écarlate: 'scharlakenrood', vigilance: 'waakzaamheid', 'alerte attentat': 'alarm, aanslag',
  'sécurité renforcée - risque attentat': 'versterkte beveiliging, risico op een aanslag', 'urgence attentat': 'noodsituatie, aanslag',
  'not expected': 'niet verwacht', possible: 'mogelijk', probable: 'waarschijnlijk', expected: 'verwacht', certain: 'zeker',
  medium: 'gemiddeld', high: 'hoog', extreme: 'extreem',
  'low (green)': 'laag, groen', 'guarded (blue)': 'op de hoede, blauw', 'elevated (yellow)': 'verhoogd, geel', 'high (orange)': 'hoog, oranje',
  'severe (red)': 'ernstig, rood', elevated: 'verhoogd', imminent: 'op handen', bulletin: 'bulletin', 'elevated alert': 'waarschuwing, verhoogd',
  'imminent alert': 'waarschuwing, op handen',
}

/** Names that the office itself publishes in English as well: they stand alone there. */
const inBothLanguages: ReadonlySet<string> = new Set(['minimaal', 'beperkt', 'aanzienlijk', 'substantieel', 'kritiek'])

/** What a step is called in a language, or its own name where that is the same. */
export function levelLabel(language: Language, native: string): string {
  return nameIn(labels[language], native) ?? native
}

/** A step may be called anything, also what every object has by that name. */
function nameIn(table: Readonly<Record<string, string>>, native: string): string | undefined {
  return Object.hasOwn(table, native) ? table[native] : undefined
}

/** What the name of a step means where the reader's language is another; undefined where it needs no telling. */
export function levelMeaning(language: Language, native: string): string | undefined {
  if (language === 'en' && inBothLanguages.has(native)) return undefined
  const meant = nameIn(language === 'nl' ? dutchOf : labels.en, native)
  return meant === native ? undefined : meant
}

/** A step in running text: what its country calls it, with what that means in brackets. */
export function levelName(language: Language, native: string): string {
  const meant = levelMeaning(language, native)
  return meant === undefined ? levelLabel(language, native) : `${native} (${meant})`
}
