import { listedTowns } from '../mentions/listed-towns.ts'
import { once, wordSet } from '../words.ts'
import { endsIn } from './letters.ts'

/** What people and things of a region are called, and of towns whose own name says it too shortly to be known by. */
const regional = wordSet(`friese groningse drentse overijsselse gelderse zeeuwse limburgse brabantse brabants hollandse noordhollandse noordhollands zuidhollandse twentse achterhoekse veluwse vlaamse waalse antwerpse
kieler kölner ulmer bonner wiener grazer linzer basler berner genfer zürcher münchner bremer dresdner leeuwarder groninger deventer brandenburger bayerische fränkische hessische sächsische norddeutsche süddeutsche westfälische`)

/** Letters that a Dutch form leaves off the name of its town: `Zwolse`, `Leidse`. */
const mostDropped = 2
/** Shorter beginnings are those of too many towns. */
const shortestStem = 4
/** A German form is the whole name with `er`: names of persons end so too, so that the town must be long and large. */
const shortestGerman = 5
const fewestGerman = 20
const dutchSpeaking: ReadonlySet<string> = new Set(['NL', 'BE'])
const germanSpeaking: ReadonlySet<string> = new Set(['DE', 'AT', 'CH'])

const stems = once(() => {
  const found = new Set<string>()
  for (const { name, country, inhabitants } of listedTowns()) {
    const town = name.toLowerCase()
    if (dutchSpeaking.has(country)) for (let dropped = 0; dropped <= mostDropped && town.length - dropped >= shortestStem; dropped++) found.add(`${town.slice(0, town.length - dropped)}se`)
    if (germanSpeaking.has(country) && inhabitants >= fewestGerman && town.length >= shortestGerman) found.add(`${town}er`)
    if (dutchSpeaking.has(country) && inhabitants >= fewestGerman) found.add(`${town}s`)
  }
  return found
})

/** Whether a word in small letters is what things of a town or a region are called: `zwolse`, `kölner`, `eindhovens`. */
export function isDemonym(word: string): boolean {
  return endsIn(word, ['se', 'er', 's', 'ische']) && (regional().has(word) || stems().has(word))
}
