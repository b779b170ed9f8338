import { isCountry, type Country } from '../../core/index.ts'

/** Names that datasets use and that the names of the Unicode CLDR do not cover, in the form of `simplify`. */
const others: Readonly<Record<string, Country>> = {
  'bosnia-herzegovina': 'BA', 'ivory coast': 'CI', 'cote d\'ivoire': 'CI', 'dr congo': 'CD', 'democratic republic of congo': 'CD', 'democratic republic of the congo': 'CD', zaire: 'CD',
  congo: 'CG', 'republic of congo': 'CG', 'republic of the congo': 'CG', 'people\'s republic of the congo': 'CG', 'kingdom of eswatini': 'SZ', eswatini: 'SZ', swaziland: 'SZ', 'e-swatini': 'SZ',
  'macedonia, fyr': 'MK', macedonia: 'MK', 'north macedonia': 'MK', 'czech republic': 'CZ', 'slovak republic': 'SK', 'east timor': 'TL', burma: 'MM', myanmar: 'MM', turkey: 'TR', 'united states of america': 'US',
  'west germany': 'DE', 'east germany': 'DE', 'north yemen': 'YE', 'south yemen': 'YE', 'south vietnam': 'VN', 'vietnam, north': 'VN', 'new hebrides': 'VU', rhodesia: 'ZW', 'upper volta': 'BF',
  'west bank and gaza strip': 'PS', palestine: 'PS', 'west bank': 'PS', 'gaza strip': 'PS', 'vatican city': 'VA', 'st. kitts and nevis': 'KN', 'st. lucia': 'LC', 'hong kong': 'HK', macau: 'MO',
  'falkland islands': 'FK', 'antigua and barbuda': 'AG', 'sao tome and principe': 'ST', 'trinidad and tobago': 'TT', 'cape verde': 'CV', gambia: 'GM', 'the gambia': 'GM', bahamas: 'BS',
  'republic of ireland': 'IE', 'great britain': 'GB', 'south korea': 'KR', 'north korea': 'KP', 'wallis and futuna': 'WF', 'papua new guinea': 'PG', 'bailiwick of guernsey': 'GG', 'bailiwick of jersey': 'JE',
  'caribbean netherlands': 'BQ', 'saint-barthelemy': 'BL', 'saint-martin': 'MF', 'saint helena, ascension and tristan da cunha': 'SH', 'virgin islands, u.s.': 'VI', micronesia: 'FM', reunion: 'RE', curacao: 'CW',
}

/** States that are no more and whose land is now several states: no country of today can be told from the name. */
const gone = new Set(['soviet union', 'ussr', 'yugoslavia', 'serbia-montenegro', 'serbia and montenegro', 'czechoslovakia', 'international', 'multinational'])

/** What a name of a country comes to: a country, one that is no more, or nothing that is known. */
export type NamedCountry = { readonly country: Country; readonly isOfItsTime: boolean } | 'gone' | undefined

/** Finds countries by the English names that datasets give them; made once for each file. */
export function countryFinder(): (name: string) => NamedCountry {
  const byName = new Map<string, Country>(Object.entries(others))
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (const code of twoLetterCodes().filter(isCountry)) {
    const name = names.of(code)
    if (name !== undefined) byName.set(simplify(name), code)
  }
  const found = new Map<string, NamedCountry>()
  return (name) => {
    if (!found.has(name)) found.set(name, findCountry(name, byName))
    return found.get(name)
  }
}

/** UCDP puts the name of a former state in brackets: `Russia (Soviet Union)`. */
function findCountry(name: string, byName: ReadonlyMap<string, Country>): NamedCountry {
  const bracketed = /^(.*?)\s*\(([^)]*)\)$/.exec(name)
  const simple = simplify(name)
  if (gone.has(simple)) return 'gone'
  const country = byName.get(simple) ?? byName.get(simplify(bracketed?.[1] ?? ''))
  return country === undefined ? undefined : { country, isOfItsTime: gone.has(simplify(bracketed?.[2] ?? '')) }
}

function simplify(name: string): string {
  return name.normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '').replaceAll('’', "'").replaceAll('&', 'and').toLowerCase().replace(/^the /, '').trim()
}

function twoLetterCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
