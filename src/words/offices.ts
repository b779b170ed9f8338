import { unnamedSource, type BothLanguages, type Language } from '../core/index.ts'
import { formatList } from './format.ts'

const same = (name: string): BothLanguages => ({ nl: name, en: name })

/** Offices as origins and holders name them; the test holds this against data/origins.csv and data/lexicon/offices.csv. */
export const officeNames: Readonly<Record<string, BothLanguages>> = {
  nctv: same('NCTV'), aivd: same('AIVD'), mivd: same('MIVD'), ocad: same('OCAD'), jtac: same('JTAC'), mi5: same('MI5'), pet: same('PET'),
  sapo: same('Säpo'), nct: same('NCT'), pst: same('PST'), asio: same('ASIO'), dhs: same('DHS'), fbi: same('FBI'), bka: same('BKA'), bfv: same('BfV'),
  europol: same('Europol'), wikipedia: same('Wikipedia'), garda: same('Garda'), eu: same('EU'), soufan: same('Soufan'),
  anp: same('ANP'), belga: same('Belga'), reuters: same('Reuters'), 'associated-press': same('Associated Press'), afp: same('AFP'), dpa: same('dpa'),
  'press-association': same('Press Association'), 'media:anp': same('ANP'), 'media:belga': same('Belga'), 'media:reuters': same('Reuters'),
  'media:associated-press': same('Associated Press'), 'media:afp': same('AFP'), 'media:dpa': same('dpa'), 'media:press-association': same('Press Association'),
  un: { nl: 'Verenigde Naties', en: 'United Nations' },
  om: { nl: 'Openbaar Ministerie', en: 'Public Prosecution Service' },
  vsse: { nl: 'Staatsveiligheid', en: 'Belgian State Security' },
  'eu-ctc': { nl: 'EU-coördinator voor terrorismebestrijding', en: 'EU counter-terrorism coordinator' },
  'nl-government': { nl: 'Nederlandse regering', en: 'Dutch government' },
  'minister-of-justice': { nl: 'minister van Justitie', en: 'minister of justice' },
  'fr-prime-minister': { nl: 'Franse premier', en: 'French prime minister' },
  'au-government': { nl: 'Australische regering', en: 'Australian government' },
  'home-secretary': { nl: 'Britse minister van Binnenlandse Zaken', en: 'Home Secretary' },
  'home-office': { nl: 'Brits ministerie van Binnenlandse Zaken', en: 'Home Office' },
  police: { nl: 'politie', en: 'police' },
  'victoria-police': { nl: 'politie van Victoria', en: 'Victoria Police' },
  court: { nl: 'rechter', en: 'court' },
  minister: { nl: 'minister', en: 'minister' },
  government: { nl: 'regering', en: 'government' },
  parliament: { nl: 'parlement', en: 'parliament' },
  'security-services': { nl: 'veiligheidsdiensten', en: 'security services' },
  lawyer: { nl: 'advocaat', en: 'lawyer' },
  mayor: { nl: 'burgemeester', en: 'mayor' },
  expert: { nl: 'deskundigen', en: 'experts' },
  article: { nl: 'de tekst zelf', en: 'the text itself' },
  'unnamed:government-sources': { nl: 'regeringsbronnen, niet genoemd', en: 'government sources, not named' },
  'unnamed:sources': { nl: 'bronnen, niet genoemd', en: 'sources, not named' },
  'unnamed:passive': { nl: 'niet genoemd', en: 'not named' },
  unknown: { nl: 'onbekend', en: 'unknown' },
}

const withoutName: BothLanguages = { nl: 'bron zonder naam', en: 'source without a name' }

/** A source as it is called, also where nobody said its name. */
export function sourceName(language: Language, name: string): string {
  return name === unnamedSource ? withoutName[language] : name
}

const spokesperson: BothLanguages = { nl: 'woordvoerder', en: 'spokesperson' }

/** An office as a text lets it speak: `nctv:spokesperson` is the NCTV (spokesperson), `media:nos` is nos. */
export function officeName(language: Language, office: string): string {
  const named = officeNames[office]
  if (named !== undefined) return named[language]
  const [first = '', rest] = office.split(':')
  if (rest === undefined) return office
  if (first === 'media' || first === 'press') return rest
  if (first === 'dataset') return office.slice('dataset:'.length)
  return rest === 'spokesperson' ? `${officeName(language, first)} (${spokesperson[language]})` : office
}

/** Whom a row or passage goes back to: offices by name, a page by its site; parts that published together, or several pages, as a list. */
export function originName(language: Language, origin: string): string {
  return formatList(language, origin.split('+').map((each) => officeName(language, each)))
}
