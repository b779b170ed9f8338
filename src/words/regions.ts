import type { BothLanguages, Language } from '../core/index.ts'
import { formatCountry } from './format.ts'

/** Parts of the world that are no country, as reading names them. */
const regions: Readonly<Record<string, BothLanguages>> = {
  Europe: { nl: 'Europa', en: 'Europe' }, EU: { nl: 'Europese Unie', en: 'European Union' }, 'Western Europe': { nl: 'West-Europa', en: 'Western Europe' },
  Scandinavia: { nl: 'Scandinavië', en: 'Scandinavia' }, 'Middle East': { nl: 'Midden-Oosten', en: 'Middle East' }, 'GB-NIR': { nl: 'Noord-Ierland', en: 'Northern Ireland' },
  'SY-NE': { nl: 'Noordoost-Syrië', en: 'north-east Syria' }, 'SY-NW': { nl: 'Noordwest-Syrië', en: 'north-west Syria' }, 'BE-BRU': { nl: 'Brussel', en: 'Brussels' },
  'NL-UT': { nl: 'provincie Utrecht', en: 'province of Utrecht' }, 'NL-NH': { nl: 'Noord-Holland', en: 'North Holland' }, 'NL-ZH': { nl: 'Zuid-Holland', en: 'South Holland' },
  'NL-LI': { nl: 'Limburg', en: 'Limburg' }, 'NL-NB': { nl: 'Noord-Brabant', en: 'North Brabant' }, 'NL-GE': { nl: 'Gelderland', en: 'Gelderland' },
  'NL-GR': { nl: 'provincie Groningen', en: 'province of Groningen' }, 'NL-FR': { nl: 'Friesland', en: 'Friesland' },
}

/** A side of a country, as reading names it: `FR (south)`. */
const sides: Readonly<Record<string, BothLanguages>> = {
  north: { nl: 'het noorden', en: 'the north' }, south: { nl: 'het zuiden', en: 'the south' }, east: { nl: 'het oosten', en: 'the east' }, west: { nl: 'het westen', en: 'the west' },
  northeast: { nl: 'het noordoosten', en: 'the north-east' }, northwest: { nl: 'het noordwesten', en: 'the north-west' },
  southeast: { nl: 'het zuidoosten', en: 'the south-east' }, southwest: { nl: 'het zuidwesten', en: 'the south-west' },
}

/** A country by its code, a side of it, or a part of the world; any other place as the text has it. */
export function regionName(language: Language, place: string): string {
  const [, whole = '', part = ''] = /^(.+) \((\w+)\)$/.exec(place) ?? []
  const side = sides[part]?.[language]
  if (side !== undefined) return `${side} ${language === 'nl' ? 'van' : 'of'} ${regionName(language, whole)}`
  return regions[place]?.[language] ?? (/^[A-Z]{2}$/.test(place) ? formatCountry(language, place) : place)
}
