import type { Language } from '../core/index.ts'

/** Parts of a country and sectors that a decision on the level may be for, by their names in the record. */
const areas: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'region: Utrecht province': { nl: 'de provincie Utrecht', en: 'the province of Utrecht' },
  'region: Brussels': { nl: 'het Brussels Gewest', en: 'the Brussels Region' },
  'region: Île-de-France': { nl: 'Île-de-France', en: 'Île-de-France' },
  'region: Northern Ireland (NI-related terrorism)': { nl: 'Noord-Ierland (terrorisme rond Noord-Ierland)', en: 'Northern Ireland (Northern-Ireland-related terrorism)' },
  'Great Britain (NI-related terrorism)': { nl: 'Groot-Brittannië (terrorisme rond Noord-Ierland)', en: 'Great Britain (Northern-Ireland-related terrorism)' },
  'sector: police and military in Brussels': { nl: 'politie en leger in Brussel', en: 'police and military in Brussels' },
  'unclear (after Jewish Museum attack)': { nl: 'een gebied dat de bron niet noemt (na de aanslag op het Joods Museum)', en: 'an area that the source does not name (after the attack on the Jewish Museum)' },
}

/** Name of a part of a country or of a sector; as the record has it where there is no other. */
export function areaName(language: Language, scope: string): string {
  return areas[scope]?.[language] ?? scope
}
